#include "rule_cases.h"

using namespace tsuzuri;

namespace {

/// An ISMS project before its certification audit whose quarterly control is the internal audit and whose
/// other one is the management review.
void makeIsms(Company &company)
{
    company.project.scheme = u"isms_initial"_s;
    company.project.auditOn = {2026, 12, 1};
    company.control.tags = {u"internal_audit"_s};
    company.adHoc.tags = {u"management_review"_s};
    ControlInstance review = company.quarters[2];
    review.id = made<ControlInstance>(u"I-9"_s).id;
    review.control = company.adHoc.id;
    review.performedOn = {2026, 10, 1};
    company.more.table<ControlInstance>().put(review);
}

void makeAudit(Company &company)
{
    company.control.tags = {u"internal_audit"_s};
    company.quarters[0].auditedDepartment = both(u"Sales"_s);
}

constexpr RuleCase cases[]{
    {"six days after the window nothing was done", "PER-01", true,
        [](Company &c) {
            c.quarters[2].status = InstanceStatus::Scheduled;
            c.today = {2026, 10, 6};
        }},
    {"five days after the window", "PER-01", false,
        [](Company &c) {
            c.quarters[2].status = InstanceStatus::Scheduled;
            c.today = {2026, 10, 5};
        }},
    {"said to be missed", "PER-01", true, [](Company &c) { c.quarters[0].status = InstanceStatus::Missed; }},
    {"six days late", "PER-02", true, [](Company &c) { c.quarters[0].performedOn = {2026, 4, 6}; }},
    {"five days late", "PER-02", false, [](Company &c) { c.quarters[0].performedOn = {2026, 4, 5}; }},
    {"within the tolerance of its cadence", "PER-02", false,
        [](Company &c) {
            c.quarterly.toleranceDays = 20;
            c.quarters[0].performedOn = {2026, 4, 20};
        }},
    {"beyond a cadence that tolerates nothing", "PER-02", true,
        [](Company &c) {
            c.quarterly.toleranceDays = 0;
            c.quarters[0].performedOn = {2026, 4, 1};
        }},
    {"performed by a due day after the window", "PER-02", false,
        [](Company &c) {
            c.quarters[0].dueOn = {2026, 4, 15};
            c.quarters[0].performedOn = {2026, 4, 20};
        }},
    {"six days after a due day behind the window", "PER-01", true,
        [](Company &c) {
            c.quarters[2].status = InstanceStatus::Scheduled;
            c.quarters[2].dueOn = {2026, 10, 20};
            c.today = {2026, 10, 26};
        }},
    {"five days after a due day behind the window", "PER-01", false,
        [](Company &c) {
            c.quarters[2].status = InstanceStatus::Scheduled;
            c.quarters[2].dueOn = {2026, 10, 20};
            c.today = {2026, 10, 25};
        }},
    {"two quarters on one day", "PER-03", true,
        [](Company &c) { c.quarters[0].performedOn = c.quarters[1].performedOn; }},
    {"two windows that end on the same day", "PER-03", false,
        [](Company &c) {
            c.quarters[0].performedOn = c.quarters[1].performedOn;
            c.quarters[0].windowEnd = c.quarters[1].windowEnd;
        }},
    {"done without evidence", "PER-04", true, [](Company &c) { c.quarters[0].evidence.clear(); }},
    {"the evidence names the occurrence", "PER-04", false,
        [](Company &c) {
            c.quarters[0].evidence.clear();
            c.operating.instances = {c.quarters[0].id};
        }},
    {"a day before the window", "PER-05", true,
        [](Company &c) { c.quarters[1].performedOn = {2026, 3, 31}; }},
    {"on the first day of the window", "PER-05", false,
        [](Company &c) { c.quarters[1].performedOn = {2026, 4, 1}; }},
    {"due in seven days", "PER-06", true, [](Company &c) { c.quarters[3].dueOn = {2026, 11, 27}; }},
    {"due in eight days", "PER-06", false, [](Company &c) { c.quarters[3].dueOn = {2026, 11, 28}; }},
    {"due yesterday is no longer soon", "PER-06", false,
        [](Company &c) { c.quarters[3].dueOn = {2026, 11, 19}; }},
    {"a quarter is missing", "PER-07", true, [](Company &c) { c.quarters.pop_back(); }},
    {"four quarters in a year", "PER-07", false,
        [](Company &c) { c.quarters[3].status = InstanceStatus::Waived; }},
    {"the control began in the second quarter", "PER-07", false,
        [](Company &c) {
            c.quarters.erase(c.quarters.begin());
            c.control.effectiveFrom = {2026, 2, 10};
        }},
    {"waived by nobody", "PER-08", true,
        [](Company &c) {
            c.quarters[3].status = InstanceStatus::Waived;
            c.quarters[3].waiverReason = both(u"Closed"_s);
        }},
    {"waived with reason and name", "PER-08", false,
        [](Company &c) {
            c.quarters[3].status = InstanceStatus::Waived;
            c.quarters[3].waiverReason = both(u"Closed"_s);
            c.quarters[3].waivedBy = c.boss.id;
        }},
    {"the last internal audit is a year old", "PER-09", true,
        [](Company &c) {
            makeIsms(c);
            c.project.auditOn = {2027, 9, 25};
        }},
    {"an internal audit within the year", "PER-09", false,
        [](Company &c) {
            makeIsms(c);
            c.project.auditOn = {2027, 9, 24};
        }},
    {"the audit date is open", "PER-09", false,
        [](Company &c) {
            makeIsms(c);
            c.project.auditOn = {};
        }},
    {"reviewed before the internal audit", "PER-10", true,
        [](Company &c) {
            makeIsms(c);
            c.quarters[2].performedOn = {2026, 10, 2};
        }},
    {"reviewed after the internal audit", "PER-10", false, [](Company &c) { makeIsms(c); }},
    {"the own department", "PER-11", true,
        [](Company &c) {
            makeAudit(c);
            c.quarters[0].auditedDepartment = c.performer.department;
        }},
    {"another department", "PER-11", false, [](Company &c) { makeAudit(c); }},
    {"the department is not recorded", "PER-11", false,
        [](Company &c) {
            makeAudit(c);
            c.quarters[0].auditedDepartment = {};
            c.performer.department = {};
        }},
};

} // namespace

/// Occurrences of periodic controls.
class TestOccurrenceRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_speakOnlyWhenTheyShould_data() { addRuleCases(cases); }
    void rules_speakOnlyWhenTheyShould() { checkRuleCase(); }
    void everyRule_hasACaseOfBothKinds() { checkThatAllRulesHaveBothCases(cases, {u"PER"_s}); }
};

QTEST_GUILESS_MAIN(TestOccurrenceRules)
#include "tst_occurrence_rules.moc"
