#include "rule_cases.h"

using namespace tsuzuri;

namespace {

void addEarlierFinding(Company &company, FindingStatus status)
{
    Finding earlier = company.finding;
    earlier.id = made<Finding>(u"F-000"_s).id;
    earlier.ref = u"F-000"_s;
    earlier.project = company.previous.id;
    earlier.status = status;
    company.more.table<Finding>().put(earlier);
}

void makeStatement(Company &company)
{
    company.project.phase = Phase::Reporting;
    company.document.type = DocumentType::Statement;
}

void makeIsmap(Company &company)
{
    company.project.scheme = u"ismap"_s;
}

void makeIsms(Company &company)
{
    company.project.scheme = u"isms_surveillance"_s;
    company.project.lastAuditOn = {2026, 1, 10};
    company.project.certificateValidTo = {2028, 1, 9};
}

void makePci(Company &company)
{
    company.project.scheme = u"pci_roc"_s;
    company.project.rocDatedOn = {2026, 11, 1};
    company.project.aocDatedOn = {2026, 11, 1};
}

constexpr RuleCase cases[]{
    {"due yesterday", "FND-01", true, [](Company &c) { c.finding.dueOn = {2026, 11, 19}; }},
    {"closed", "FND-01", false,
        [](Company &c) {
            c.finding.dueOn = {2026, 11, 19};
            c.finding.status = FindingStatus::Closed;
        }},
    {"nobody owns it", "FND-02", true, [](Company &c) { c.finding.owner = {}; }},
    {"it was only just opened", "FND-02", false,
        [](Company &c) {
            c.finding.owner = {};
            c.finding.status = FindingStatus::Open;
        }},
    {"closed without evidence and without words", "FND-03", true,
        [](Company &c) { c.finding.status = FindingStatus::Closed; }},
    {"an action has evidence", "FND-03", false,
        [](Company &c) {
            c.finding.status = FindingStatus::Closed;
            c.action.evidence = {c.design.id};
        }},
    {"an exception in work without a cause", "FND-04", true, [](Company &c) { c.finding.rootCause = {}; }},
    {"an observation needs none", "FND-04", false,
        [](Company &c) {
            c.finding.rootCause = {};
            c.finding.auditClass = AuditClass::Observation;
        }},
    {"done 91 days ago", "FND-05", true, [](Company &c) { c.action.doneOn = {2026, 8, 21}; }},
    {"done 90 days ago", "FND-05", false, [](Company &c) { c.action.doneOn = {2026, 8, 22}; }},
    {"closed last year, here again", "FND-06", true,
        [](Company &c) { addEarlierFinding(c, FindingStatus::Closed); }},
    {"it was never closed", "FND-06", false,
        [](Company &c) { addEarlierFinding(c, FindingStatus::InProgress); }},
    {"accepted until yesterday", "FND-07", true,
        [](Company &c) {
            c.finding.status = FindingStatus::AcceptedRisk;
            c.finding.waiverApprover = c.boss.id;
            c.finding.waiverUntil = {2026, 11, 19};
        }},
    {"accepted until today", "FND-07", false,
        [](Company &c) {
            c.finding.status = FindingStatus::AcceptedRisk;
            c.finding.waiverApprover = c.boss.id;
            c.finding.waiverUntil = c.today;
        }},
    {"eleven days without a meeting", "FND-08", true, [](Company &c) { c.meeting.heldOn = {2026, 11, 9}; }},
    {"ten days without a meeting", "FND-08", false, [](Company &c) { c.meeting.heldOn = {2026, 11, 10}; }},
    {"nothing follows from a decision", "FND-09", true, [](Company &c) { c.forDecided.decision = {}; }},
    {"the decision needs nothing", "FND-09", false,
        [](Company &c) {
            c.forDecided.decision = {};
            c.decided.needsAction = Flag::No;
        }},
    {"15 days without an update", "FND-10", true, [](Company &c) { c.finding.updatedOn = {2026, 11, 5}; }},
    {"14 days without an update", "FND-10", false, [](Company &c) { c.finding.updatedOn = {2026, 11, 6}; }},
    {"the period ends before it starts", "ENG-01", true,
        [](Company &c) { c.project.periodEnd = {2025, 12, 31}; }},
    {"no as-of date", "ENG-01", true, [](Company &c) { c.project.periodKind = PeriodKind::PointInTime; }},
    {"a period of one day", "ENG-01", false, [](Company &c) { c.project.periodEnd = c.project.periodStart; }},
    {"a day more than a year", "ENG-02", true,
        [](Company &c) {
            makeIsmap(c);
            c.project.periodEnd = {2027, 1, 1};
        }},
    {"a day less than three months", "ENG-02", true,
        [](Company &c) {
            makeIsmap(c);
            c.project.periodEnd = {2026, 3, 30};
        }},
    {"three months", "ENG-02", false,
        [](Company &c) {
            makeIsmap(c);
            c.project.periodEnd = {2026, 3, 31};
        }},
    {"two months", "ENG-03", true, [](Company &c) { c.project.periodEnd = {2026, 2, 28}; }},
    {"a year", "ENG-03", false, [](Company &c) { c.project.periodEnd = {2026, 12, 31}; }},
    {"a day between the periods", "ENG-04", true, [](Company &c) { c.previous.periodEnd = {2025, 12, 30}; }},
    {"the periods touch", "ENG-04", false, [](Company &c) { c.previous.periodEnd = {2025, 12, 31}; }},
    {"no statement before the report", "ENG-05", true,
        [](Company &c) { c.project.phase = Phase::Reporting; }},
    {"approved by the representative", "ENG-05", false, [](Company &c) { makeStatement(c); }},
    {"approved by a manager", "ENG-05", true,
        [](Company &c) {
            makeStatement(c);
            c.bossIsCeo.to = {2024, 12, 31};
        }},
    {"the service changed the day after", "ENG-06", true,
        [](Company &c) { c.change.detectedOn = {2026, 7, 14}; }},
    {"described on the day of the change", "ENG-06", false,
        [](Company &c) { c.change.detectedOn = {2026, 7, 13}; }},
    {"undecided for eleven days", "ENG-07", true,
        [](Company &c) {
            c.change.decision = NotifyDecision::Unset;
            c.change.detectedOn = {2026, 11, 9};
        }},
    {"undecided for ten days", "ENG-07", false,
        [](Company &c) {
            c.change.decision = NotifyDecision::Unset;
            c.change.detectedOn = {2026, 11, 10};
        }},
    {"to be notified, not yet done", "ENG-07", true, [](Company &c) { c.change.notifiedOn = {}; }},
    {"90 days left", "ENG-08", true,
        [](Company &c) {
            makeIsmap(c);
            c.project.registrationExpiry = {2027, 2, 18};
        }},
    {"91 days left", "ENG-08", false,
        [](Company &c) {
            makeIsmap(c);
            c.project.registrationExpiry = {2027, 2, 19};
        }},
    {"the report ends a day early", "ENG-09", true,
        [](Company &c) { c.supplier.reportPeriodTo = {2026, 12, 30}; }},
    {"a bridge letter reaches the end", "ENG-09", false,
        [](Company &c) {
            c.supplier.reportPeriodTo = {2026, 9, 30};
            c.supplier.bridgeLetterUntil = {2026, 12, 31};
        }},
    {"a bridge of 93 days is too long", "ENG-09", true,
        [](Company &c) {
            c.supplier.reportPeriodTo = {2026, 9, 29};
            c.supplier.bridgeLetterUntil = {2026, 12, 31};
        }},
    {"read before it came", "ENG-10", true, [](Company &c) { c.supplier.reviewedOn = {2026, 11, 1}; }},
    {"read on the day when it came", "ENG-10", false,
        [](Company &c) { c.supplier.reviewedOn = {2026, 11, 2}; }},
    {"published nowhere", "ENG-11", true, [](Company &c) { c.userControl.publishedIn = {}; }},
    {"published", "ENG-11", false, [](Company &c) { c.userControl.text = {}; }},
    {"availability alone", "ENG-12", true, [](Company &c) { c.project.tscCategories = {u"availability"_s}; }},
    {"another scheme", "ENG-12", false,
        [](Company &c) {
            c.project.tscCategories.clear();
            c.project.scheme = u"soc1_type2"_s;
        }},
    {"the attestation predates the report", "ENG-13", true,
        [](Company &c) {
            makePci(c);
            c.project.aocDatedOn = {2026, 10, 31};
        }},
    {"evidence was taken after the report", "ENG-13", true,
        [](Company &c) {
            makePci(c);
            c.design.capturedAt = {QDate(2026, 11, 2), {9, 0}};
        }},
    {"all on one day", "ENG-13", false,
        [](Company &c) {
            makePci(c);
            c.design.capturedAt = {QDate(2026, 11, 1), {9, 0}};
        }},
    {"monthly last year, no reason", "ENG-14", true,
        [](Company &c) { c.control.previousFrequency = Frequency::Monthly; }},
    {"monthly last year, with a reason", "ENG-14", false,
        [](Company &c) {
            c.control.previousFrequency = Frequency::Monthly;
            c.control.yearOnYearReason = both(u"Fewer changes"_s);
        }},
    {"no audit within a year and a day", "ENG-15", true,
        [](Company &c) {
            makeIsms(c);
            c.project.nextAuditPlannedOn = {2027, 1, 12};
        }},
    {"planned a year and a day after", "ENG-15", false,
        [](Company &c) {
            makeIsms(c);
            c.project.nextAuditPlannedOn = {2027, 1, 11};
        }},
    {"planned after the certificate ends", "ENG-15", true,
        [](Company &c) {
            makeIsms(c);
            c.project.nextAuditPlannedOn = {2026, 12, 1};
            c.project.certificateValidTo = {2026, 11, 30};
        }},
};

} // namespace

/// Findings, meetings and the engagement itself.
class TestEngagementRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_speakOnlyWhenTheyShould_data() { addRuleCases(cases); }
    void rules_speakOnlyWhenTheyShould() { checkRuleCase(); }
    void everyRule_hasACaseOfBothKinds() { checkThatAllRulesHaveBothCases(cases, {u"FND"_s, u"ENG"_s}); }
};

QTEST_GUILESS_MAIN(TestEngagementRules)
#include "tst_engagement_rules.moc"
