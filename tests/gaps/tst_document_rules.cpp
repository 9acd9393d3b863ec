#include "rule_cases.h"

using namespace tsuzuri;

namespace {

/// A second version of the document, in force since a day.
DocumentVersion addVersion(Company &company, const QString &label, QDate effectiveOn)
{
    DocumentVersion next = company.version;
    next.id = made<DocumentVersion>(u"D-001-V2"_s).id;
    next.ref = u"D-001-V2"_s;
    next.label = label;
    next.sequence = 2;
    next.effectiveOn = effectiveOn;
    next.supersededOn = {};
    next.approvedOn = effectiveOn;
    next.changeSummary = both(u"Changed"_s);
    next.fileName.clear();
    company.version.status = Lifecycle::Superseded;
    company.more.table<DocumentVersion>().put(next);
    return next;
}

void addParent(Company &company, QDate effectiveOn)
{
    Document parent = company.document;
    parent.id = made<Document>(u"D-009"_s).id;
    parent.ref = u"D-009"_s;
    DocumentVersion version = company.version;
    version.id = made<DocumentVersion>(u"D-009-V1"_s).id;
    version.document = parent.id;
    version.effectiveOn = effectiveOn;
    company.document.parent = parent.id;
    company.more.table<Document>().put(parent);
    company.more.table<DocumentVersion>().put(version);
}

void makePointInTime(Company &company)
{
    company.project.periodKind = PeriodKind::PointInTime;
    company.project.asOfDate = {2026, 6, 30};
}

void needCommittee(Company &company)
{
    company.manager.kind = RoleKind::Committee;
}

constexpr RuleCase cases[]{
    {"no document", "DOC-01", true, [](Company &c) { c.control.designDocuments.clear(); }},
    {"preparation has not begun", "DOC-01", false,
        [](Company &c) {
            c.control.designDocuments.clear();
            c.project.phase = Phase::GapAnalysis;
        }},
    {"the control is out of scope", "DOC-01", false,
        [](Company &c) {
            c.control.designDocuments.clear();
            c.control.inScope = Flag::No;
        }},
    {"nobody is named", "DOC-02", true, [](Company &c) { c.document.owner = {}; }},
    {"somebody is accountable by assignment", "DOC-02", false,
        [](Company &c) {
            c.document.owner = {};
            Assignment a = c.accountable;
            a.id = {};
            a.subject = {Kind::Document, c.document.id.uuid};
            a.id = made<Assignment>(u"AS-9"_s).id;
            c.more.table<Assignment>().put(a);
        }},
    {"the document is retired", "DOC-02", false,
        [](Company &c) {
            c.document.owner = {};
            c.document.lifecycle = Lifecycle::Retired;
        }},
    {"the owner left yesterday", "DOC-03", true, [](Company &c) { c.owner.leftOn = {2026, 11, 19}; }},
    {"the owner is on leave", "DOC-03", true, [](Company &c) { c.owner.employment = Employment::OnLeave; }},
    {"the owner leaves tomorrow", "DOC-03", false, [](Company &c) { c.owner.leftOn = {2026, 11, 21}; }},
    {"the leave begins tomorrow", "DOC-03", false,
        [](Company &c) {
            c.owner.employment = Employment::OnLeave;
            c.owner.leaveFrom = {2026, 11, 21};
        }},
    {"approved by nobody", "DOC-04", true, [](Company &c) { c.version.approvedBy = {}; }},
    {"a draft needs no approval", "DOC-04", false,
        [](Company &c) {
            c.version.approvedBy = {};
            c.version.status = Lifecycle::Draft;
        }},
    {"the approver was below the role", "DOC-05", true,
        [](Company &c) {
            c.bossIsManager.to = {2024, 12, 31};
            c.bossIsCeo.to = {2024, 12, 31};
            Role clerk = made<Role>(u"CLERK"_s);
            clerk.rank = 10;
            c.more.table<Role>().put(clerk);
            RoleHolding h = made<RoleHolding>(u"RH-3"_s);
            h.person = c.boss.id;
            h.role = clerk.id;
            c.more.table<RoleHolding>().put(h);
        }},
    {"the approver ranks higher than the role", "DOC-05", false,
        [](Company &c) { c.bossIsManager.to = {2024, 12, 31}; }},
    {"no role of the approver is recorded for that day", "DOC-05", false,
        [](Company &c) { c.bossIsManager.to = c.bossIsCeo.to = {2024, 12, 31}; }},
    {"approved the day after", "DOC-06", true, [](Company &c) { c.version.approvedOn = {2025, 4, 2}; }},
    {"approved on the same day", "DOC-06", false, [](Company &c) { c.version.approvedOn = {2025, 4, 1}; }},
    {"due yesterday", "DOC-07", true, [](Company &c) { c.document.nextReviewOn = {2026, 11, 19}; }},
    {"due today", "DOC-07", false, [](Company &c) { c.document.nextReviewOn = c.today; }},
    {"due in 30 days", "DOC-08", true, [](Company &c) { c.document.nextReviewOn = {2026, 12, 20}; }},
    {"due in 31 days", "DOC-08", false, [](Company &c) { c.document.nextReviewOn = {2026, 12, 21}; }},
    {"last reviewed twelve months ago to the day", "DOC-09", true,
        [](Company &c) { c.document.lastReviewedOn = {2025, 11, 20}; }},
    {"last reviewed a day less than twelve months ago", "DOC-09", false,
        [](Company &c) { c.document.lastReviewedOn = {2025, 11, 21}; }},
    {"the approval of a version counts as a review", "DOC-09", false,
        [](Company &c) {
            c.document.lastReviewedOn = {};
            addVersion(c, u"v3.0"_s, {2026, 2, 1});
        }},
    {"first in force a day after the period began", "DOC-10", true,
        [](Company &c) { c.version.effectiveOn = {2026, 1, 2}; }},
    {"a day without a version", "DOC-10", true,
        [](Company &c) {
            c.version.supersededOn = {2026, 5, 31};
            addVersion(c, u"v3.0"_s, {2026, 6, 1});
        }},
    {"one version follows the other", "DOC-10", false,
        [](Company &c) {
            c.version.supersededOn = {2026, 6, 1};
            addVersion(c, u"v3.0"_s, {2026, 6, 1});
        }},
    {"in force since the first day of the period", "DOC-10", false,
        [](Company &c) { c.version.effectiveOn = {2026, 1, 1}; }},
    {"in force only after the as-of date", "DOC-11", true,
        [](Company &c) {
            makePointInTime(c);
            c.version.effectiveOn = {2026, 7, 1};
        }},
    {"in force since the as-of date", "DOC-11", false,
        [](Company &c) {
            makePointInTime(c);
            c.version.effectiveOn = {2026, 6, 30};
        }},
    {"the same label twice", "DOC-12", true, [](Company &c) { addVersion(c, u"v2.0"_s, {2026, 6, 1}); }},
    {"the later version took effect earlier", "DOC-12", true,
        [](Company &c) { addVersion(c, u"v3.0"_s, {2025, 1, 1}); }},
    {"labels and dates go up", "DOC-12", false, [](Company &c) { addVersion(c, u"v3.0"_s, {2026, 6, 1}); }},
    {"a second version without a summary", "DOC-13", true, [](Company &c) { c.version.sequence = 2; }},
    {"a first version needs none", "DOC-13", false, [](Company &c) { c.version.sequence = 1; }},
    {"v2.0 in the name, v2.1 in the register", "DOC-14", true,
        [](Company &c) { c.version.label = u"v2.1"_s; }},
    {"v2 and 第2版 are the same", "DOC-14", false, [](Company &c) { c.version.label = u"第2版"_s; }},
    {"a year in the name is no version", "DOC-14", false,
        [](Company &c) { c.version.fileName = u"plan_2026.pdf"_s; }},
    {"a word that ends in ver", "DOC-14", false,
        [](Company &c) { c.version.fileName = u"server2019.pdf"_s; }},
    {"one person did both", "DOC-15", true, [](Company &c) { c.version.draftedBy = c.version.approvedBy; }},
    {"the drafter is unknown", "DOC-15", false, [](Company &c) { c.version.draftedBy = {}; }},
    {"no class", "DOC-16", true, [](Company &c) { c.document.classification = Classification::Unset; }},
    {"public is a class", "DOC-16", false,
        [](Company &c) { c.document.classification = Classification::Public; }},
    {"the basis is a draft", "DOC-17", true, [](Company &c) { c.version.status = Lifecycle::Draft; }},
    {"the design is not tested yet", "DOC-17", false,
        [](Company &c) {
            c.version.status = Lifecycle::Draft;
            c.project.phase = Phase::PreliminarySurvey;
        }},
    {"the parent changed after the review", "DOC-18", true, [](Company &c) { addParent(c, {2026, 4, 2}); }},
    {"reviewed on the day when the parent changed", "DOC-18", false,
        [](Company &c) { addParent(c, {2026, 4, 1}); }},
    {"a committee approved, no minutes", "DOC-19", true, [](Company &c) { needCommittee(c); }},
    {"the minutes are linked", "DOC-19", false,
        [](Company &c) {
            needCommittee(c);
            c.version.approvalRecordEvidence = c.design.id;
        }},
    {"a register without a retention period", "DOC-20", true,
        [](Company &c) { c.document.type = DocumentType::Register; }},
    {"a regulation needs none", "DOC-20", false,
        [](Company &c) { c.document.type = DocumentType::Regulation; }},
};

} // namespace

/// Documents and their versions.
class TestDocumentRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_speakOnlyWhenTheyShould_data() { addRuleCases(cases); }
    void rules_speakOnlyWhenTheyShould() { checkRuleCase(); }
    void everyRule_hasACaseOfBothKinds() { checkThatAllRulesHaveBothCases(cases, {u"DOC"_s}); }
};

QTEST_GUILESS_MAIN(TestDocumentRules)
#include "tst_document_rules.moc"
