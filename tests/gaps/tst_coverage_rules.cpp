#include "rule_cases.h"

using namespace tsuzuri;

namespace {

void makeIsmap(Company &company)
{
    company.project.scheme = u"ismap"_s;
    company.requirement.tags = {u"base_requirement"_s};
}

void changeControl(Company &company, const QString &field, QDate day)
{
    ControlChange change = made<ControlChange>(u"CC-01"_s);
    change.control = company.control.id;
    change.field = field;
    change.changedOn = day;
    company.more.table<ControlChange>().put(change);
}

void addAssignment(Company &company, const Person &person, Raci raci)
{
    Assignment assignment = company.accountable;
    assignment.id = made<Assignment>(u"AS-9"_s).id;
    assignment.person = person.id;
    assignment.raci = raci;
    company.more.table<Assignment>().put(assignment);
}

/// A control that this one replaced on a day.
void addPredecessor(Company &company, QDate until)
{
    Control before = company.control;
    before.id = made<Control>(u"C-009"_s).id;
    before.ref = u"C-009"_s;
    before.inScope = Flag::No;
    before.effectiveTo = until;
    company.control.effectiveFrom = {2026, 3, 1};
    company.control.predecessor = before.id;
    company.more.table<Control>().put(before);
}

constexpr RuleCase cases[]{
    {"no control for an adopted requirement", "COV-01", true, [](Company &c) { c.link.control = {}; }},
    {"the only control is out of scope", "COV-01", true, [](Company &c) { c.control.inScope = Flag::No; }},
    {"a reference is no cover", "COV-01", true, [](Company &c) { c.link.relation = u"reference"_s; }},
    {"not adopted", "COV-01", false,
        [](Company &c) {
            c.link.control = {};
            c.decision.applicability = ApplicabilityState::NotApplicable;
        }},
    {"undecided", "COV-02", true,
        [](Company &c) { c.decision.applicability = ApplicabilityState::Undecided; }},
    {"undecided before preparation", "COV-02", false,
        [](Company &c) {
            c.decision.applicability = ApplicabilityState::Undecided;
            c.project.phase = Phase::GapAnalysis;
        }},
    {"excluded without a reason", "COV-03", true,
        [](Company &c) { c.decision.applicability = ApplicabilityState::NotApplicable; }},
    {"a reason in one language is a reason", "COV-03", false,
        [](Company &c) {
            c.decision.applicability = ApplicabilityState::NotApplicable;
            c.decision.reason.en = u"No such asset"_s;
        }},
    {"the only detailed item is left out", "COV-04", true,
        [](Company &c) {
            makeIsmap(c);
            c.decision.applicability = ApplicabilityState::NotApplicable;
        }},
    {"one detailed item in part", "COV-04", false,
        [](Company &c) {
            makeIsmap(c);
            c.decision.applicability = ApplicabilityState::Partial;
        }},
    {"nobody has decided on detailed items", "COV-04", false,
        [](Company &c) {
            makeIsmap(c);
            c.decision.project = {Uuid::fromName(u"x"_s)};
        }},
    {"a basic requirement in part", "COV-05", true,
        [](Company &c) {
            makeIsmap(c);
            c.decision.applicability = ApplicabilityState::Partial;
        }},
    {"a basic requirement is adopted", "COV-05", false, [](Company &c) { makeIsmap(c); }},
    {"linked to nothing", "COV-06", true, [](Company &c) { c.link.control = c.linkObjective.control = {}; }},
    {"linked to another framework", "COV-06", true,
        [](Company &c) {
            c.project.frameworks = {u"tsc"_s};
            c.requirement.framework = c.objective.framework = {Uuid::fromName(u"x"_s)};
        }},
    {"one link is enough", "COV-06", false, [](Company &c) { c.linkObjective.control = {}; }},
    {"the assignment ended yesterday", "COV-07", true, [](Company &c) { c.accountable.to = {2026, 11, 19}; }},
    {"the assignment ends today", "COV-07", false, [](Company &c) { c.accountable.to = c.today; }},
    {"the performer has left", "COV-08", true, [](Company &c) { c.performer.employment = Employment::Left; }},
    {"somebody who was only informed has left", "COV-08", false,
        [](Company &c) {
            addAssignment(c, c.reviewer, Raci::Informed);
            c.reviewer.employment = Employment::Left;
        }},
    {"two owners", "COV-09", true, [](Company &c) { addAssignment(c, c.boss, Raci::Accountable); }},
    {"one owner and two performers", "COV-09", false,
        [](Company &c) { addAssignment(c, c.boss, Raci::Responsible); }},
    {"reviewed by the performer", "COV-10", true,
        [](Company &c) { c.quarters[0].reviewedBy = c.performer.id; }},
    {"no independent review is needed", "COV-10", false,
        [](Company &c) {
            c.quarters[0].reviewedBy = c.performer.id;
            c.control.needsIndependentReview = Flag::No;
        }},
    {"a quarterly control without a schedule", "COV-11", true, [](Company &c) { c.control.cadence.clear(); }},
    {"an ad hoc control needs none", "COV-11", false, [](Company &c) { c.adHoc.cadence.clear(); }},
    {"no source of the population", "COV-12", true, [](Company &c) { c.adHoc.populationSource = {}; }},
    {"not a key control", "COV-12", false,
        [](Company &c) {
            c.adHoc.populationSource = {};
            c.adHoc.keyControl = Flag::No;
        }},
    {"nobody performs it", "COV-13", true, [](Company &c) { c.control.performerRole = {}; }},
    {"the approver may be open", "COV-13", false, [](Company &c) { c.control.approverRole = {}; }},
    {"started a day after the period began", "COV-14", true,
        [](Company &c) { c.control.effectiveFrom = {2026, 1, 2}; }},
    {"started with the period", "COV-14", false, [](Company &c) { c.control.effectiveFrom = {2026, 1, 1}; }},
    {"its predecessor covered the first day", "COV-14", false,
        [](Company &c) { addPredecessor(c, {2026, 2, 28}); }},
    {"its predecessor ended before the period", "COV-14", true,
        [](Company &c) { addPredecessor(c, {2025, 12, 31}); }},
    {"the frequency changed in the period", "COV-15", true,
        [](Company &c) { changeControl(c, u"frequency"_s, {2026, 5, 11}); }},
    {"changed before the period", "COV-15", false,
        [](Company &c) { changeControl(c, u"frequency"_s, {2025, 12, 31}); }},
    {"only the name changed", "COV-15", false,
        [](Company &c) { changeControl(c, u"name_en"_s, {2026, 5, 11}); }},
    {"the owner of a key control has no deputy", "COV-16", true, [](Company &c) { c.owner.deputy = {}; }},
    {"not a key control", "COV-16", false,
        [](Company &c) {
            c.owner.deputy = {};
            c.control.keyControl = c.adHoc.keyControl = Flag::No;
        }},
    {"adopted, only planned", "COV-17", true,
        [](Company &c) { c.decision.implementationStatus = ImplementationStatus::Planned; }},
    {"in progress", "COV-17", false,
        [](Company &c) { c.decision.implementationStatus = ImplementationStatus::InProgress; }},
    {"decided the day after the statement", "COV-18", true,
        [](Company &c) {
            makeIsmap(c);
            c.project.soaApprovedOn = {2026, 1, 19};
        }},
    {"decided on the day of the statement", "COV-18", false,
        [](Company &c) {
            makeIsmap(c);
            c.project.soaApprovedOn = {2026, 1, 20};
        }},
    {"no control watches the system", "COV-19", true,
        [](Company &c) {
            c.control.sourceSystems.clear();
            c.adHoc.sourceSystems.clear();
        }},
    {"a system out of scope", "COV-19", false,
        [](Company &c) {
            c.control.sourceSystems.clear();
            c.adHoc.sourceSystems.clear();
            c.system.inScope = Flag::No;
        }},
};

} // namespace

/// Requirements, controls and who answers for them.
class TestCoverageRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_speakOnlyWhenTheyShould_data() { addRuleCases(cases); }
    void rules_speakOnlyWhenTheyShould() { checkRuleCase(); }
    void everyRule_hasACaseOfBothKinds() { checkThatAllRulesHaveBothCases(cases, {u"COV"_s}); }
};

QTEST_GUILESS_MAIN(TestCoverageRules)
#include "tst_coverage_rules.moc"
