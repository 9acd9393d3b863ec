#include "rule_cases.h"

using namespace tsuzuri;

namespace {

void makeScreen(Company &company)
{
    Evidence &screen = company.operating;
    screen.kind = EvidenceKind::Screenshot;
    screen.showsDatetime = Flag::Yes;
    screen.sourceIsWeb = Flag::Yes;
    screen.showsUrl = Flag::Yes;
    screen.showsHistory = Flag::No;
}

void makeOutput(Company &company)
{
    company.operating.ipe = Flag::Yes;
    company.operating.queryText = u"all"_s;
    company.operating.recordCount = 12;
    company.operating.completenessCheck = IpeCheck::CountMatched;
}

/// Evidence of the year before with the same file.
void addEarlierEvidence(Company &company)
{
    Evidence earlier = company.operating;
    earlier.id = made<Evidence>(u"E-0900"_s).id;
    earlier.ref = u"E-0900"_s;
    earlier.projects = {company.previous.id};
    EvidenceFile file = made<EvidenceFile>(u"EF-9"_s);
    file.evidence = earlier.id;
    file.sha256 = company.file.sha256;
    company.more.table<Evidence>().put(earlier);
    company.more.table<EvidenceFile>().put(file);
}

/// The place of the original, with the hash that a check has read there.
void checkOriginal(Company &company, const QString &sha256)
{
    Location original = company.location;
    original.id = made<Location>(u"L-009"_s).id;
    original.subject = {Kind::Evidence, company.operating.id.uuid};
    original.sha256Now = sha256;
    company.more.table<Location>().put(original);
}

/// The place of an item, as the last check has found it, and another place with the same bytes.
void moveFile(Company &company, CheckResult result, CheckResult elsewhere = CheckResult::Unset)
{
    Location place = made<Location>(u"L-008"_s);
    place.subject = {Kind::Evidence, company.operating.id.uuid};
    place.kind = LocationKind::FileShare;
    place.address = u"\\\\fs01\\audit\\review.xlsx"_s;
    place.sha256 = u"cc"_s;
    place.checkResult = result;
    company.more.table<Location>().put(place);
    if (elsewhere == CheckResult::Unset)
        return;
    Location other = place;
    other.id = made<Location>(u"L-010"_s).id;
    other.ref = u"L-010"_s;
    other.subject = {Kind::Evidence, company.design.id.uuid};
    other.address = u"\\\\fs01\\old\\review.xlsx"_s;
    other.checkResult = elsewhere;
    company.more.table<Location>().put(other);
}

void addSample(Company &company, QDate day)
{
    Sample second = company.sample;
    second.id = made<Sample>(u"SMP-01-02"_s).id;
    second.occurredOn = day;
    company.operatingAdHoc.kind = EvidenceKind::Ticket;
    company.more.table<Sample>().put(second);
}

/// The first version of a form, replaced on a day, on which an evidence item is based.
void useOldForm(Company &company, QDate replacedOn)
{
    DocumentVersion old = company.version;
    old.id = made<DocumentVersion>(u"D-001-V0"_s).id;
    old.label = u"v1.0"_s;
    old.sequence = 0;
    old.effectiveOn = {2024, 4, 1};
    old.supersededOn = replacedOn;
    old.status = Lifecycle::Superseded;
    company.version.effectiveOn = replacedOn;
    company.operating.documentVersion = old.id;
    company.more.table<DocumentVersion>().put(old);
}

void rejectOn(Company &company, QDate day)
{
    company.operating.status = EvidenceStatus::Rejected;
    company.operating.rejectedOn = day;
}

void needPriorAgreement(Company &company, QDate until)
{
    company.control.approvalMode = ApprovalMode::BlanketPrior;
    company.design.tags = {u"prior_agreement"_s};
    company.design.coversTo = until;
}

constexpr RuleCase cases[]{
    {"the only design evidence was withdrawn", "EVD-01", true,
        [](Company &c) { c.design.status = EvidenceStatus::Withdrawn; }},
    {"it is only planned", "EVD-01", true, [](Company &c) { c.design.status = EvidenceStatus::Planned; }},
    {"one item shows both", "EVD-01", false, [](Company &c) { c.design.nature = EvidenceNature::Both; }},
    {"operating evidence ends before the period", "EVD-02", true,
        [](Company &c) {
            c.operating.coversFrom = {2025, 1, 1};
            c.operating.coversTo = {2025, 12, 31};
        }},
    {"it reaches the first day of the period", "EVD-02", false,
        [](Company &c) {
            c.operating.coversFrom = {2025, 1, 1};
            c.operating.coversTo = {2026, 1, 1};
        }},
    {"an automated control with a baseline", "EVD-02", false,
        [](Company &c) {
            c.operating.status = EvidenceStatus::Withdrawn;
            c.control.automatedBaselineOnly = Flag::Yes;
        }},
    {"wholly before the period", "EVD-03", true,
        [](Company &c) {
            c.operating.coversFrom = {2025, 12, 1};
            c.operating.coversTo = {2025, 12, 31};
        }},
    {"design evidence may be older", "EVD-03", false,
        [](Company &c) {
            c.design.coversFrom = {2025, 12, 1};
            c.design.coversTo = {2025, 12, 31};
        }},
    {"its period is not known", "EVD-03", false,
        [](Company &c) {
            c.operating.coversFrom = {};
            c.operating.coversTo = {};
        }},
    {"begins a day before the period", "EVD-04", true,
        [](Company &c) { c.operating.coversFrom = {2025, 12, 31}; }},
    {"begins with the period", "EVD-04", false, [](Company &c) { c.operating.coversFrom = {2026, 1, 1}; }},
    {"nobody said whether a clock is visible", "EVD-05", true,
        [](Company &c) {
            makeScreen(c);
            c.operating.showsDatetime = Flag::Unknown;
        }},
    {"a clock is visible", "EVD-05", false, [](Company &c) { makeScreen(c); }},
    {"a web page without its address", "EVD-06", true,
        [](Company &c) {
            makeScreen(c);
            c.operating.showsUrl = Flag::No;
        }},
    {"no web page", "EVD-06", false,
        [](Company &c) {
            makeScreen(c);
            c.operating.showsUrl = Flag::No;
            c.operating.sourceIsWeb = Flag::No;
        }},
    {"no query", "EVD-07", true,
        [](Company &c) {
            makeOutput(c);
            c.operating.queryText.clear();
        }},
    {"a ticket has no query", "EVD-07", false,
        [](Company &c) {
            makeOutput(c);
            c.operating.queryText.clear();
            c.operating.kind = EvidenceKind::Ticket;
        }},
    {"no count", "EVD-08", true,
        [](Company &c) {
            makeOutput(c);
            c.operating.recordCount = std::nullopt;
        }},
    {"nothing was checked", "EVD-08", true,
        [](Company &c) {
            makeOutput(c);
            c.operating.completenessCheck = IpeCheck::None;
        }},
    {"counted and checked", "EVD-08", false, [](Company &c) { makeOutput(c); }},
    {"from staging", "EVD-09", true, [](Company &c) { c.operating.sourceEnvironment = u"staging"_s; }},
    {"the environment is unknown", "EVD-09", false,
        [](Company &c) { c.operating.sourceEnvironment.clear(); }},
    {"taken eight days after the period it shows", "EVD-10", true,
        [](Company &c) {
            makeScreen(c);
            c.operating.capturedAt = {QDate(2026, 10, 8), {10, 0}};
        }},
    {"taken seven days after", "EVD-10", false,
        [](Company &c) {
            makeScreen(c);
            c.operating.capturedAt = {QDate(2026, 10, 7), {23, 59}};
        }},
    {"it shows the history", "EVD-10", false,
        [](Company &c) {
            makeScreen(c);
            c.operating.capturedAt = {QDate(2026, 11, 1), {10, 0}};
            c.operating.showsHistory = Flag::Yes;
        }},
    {"the same file as the year before", "EVD-11", true, [](Company &c) { addEarlierEvidence(c); }},
    {"a note says why", "EVD-11", false,
        [](Company &c) {
            addEarlierEvidence(c);
            c.operating.rollForwardNote.ja = u"変更なし"_s;
        }},
    {"an unchanged policy", "EVD-11", false,
        [](Company &c) {
            addEarlierEvidence(c);
            c.operating.nature = EvidenceNature::Design;
        }},
    {"linked to nothing", "EVD-12", true, [](Company &c) { c.design.controls.clear(); }},
    {"linked to a control that nobody knows", "EVD-12", true,
        [](Company &c) {
            c.design.controls.clear();
            c.design.unresolved = {u"controls=C-999"_s};
        }},
    {"a request asks for it", "EVD-12", false,
        [](Company &c) {
            c.design.controls.clear();
            c.request.evidence.push_back(c.design.id);
        }},
    {"the original has another hash now", "EVD-13", true, [](Company &c) { checkOriginal(c, u"changed"_s); }},
    {"the original is as it was", "EVD-13", false, [](Company &c) { checkOriginal(c, c.file.sha256); }},
    {"nobody has read the original", "EVD-13", false, [](Company &c) { checkOriginal(c, {}); }},
    {"the check found it elsewhere", "EVD-14", true, [](Company &c) { moveFile(c, CheckResult::Moved); }},
    {"gone, and the same bytes lie elsewhere", "EVD-14", true,
        [](Company &c) { moveFile(c, CheckResult::NotFound, CheckResult::Ok); }},
    {"gone, and the same bytes are gone elsewhere too", "EVD-14", false,
        [](Company &c) { moveFile(c, CheckResult::NotFound, CheckResult::NotFound); }},
    {"gone, and nobody knows where", "EVD-14", false, [](Company &c) { moveFile(c, CheckResult::NotFound); }},
    {"where it was", "EVD-14", false, [](Company &c) { moveFile(c, CheckResult::Ok, CheckResult::Ok); }},
    {"two samples of different days", "EVD-15", true, [](Company &c) { addSample(c, {2026, 5, 2}); }},
    {"two samples of one day", "EVD-15", false, [](Company &c) { addSample(c, {2026, 5, 1}); }},
    {"an export may serve many", "EVD-15", false,
        [](Company &c) {
            addSample(c, {2026, 5, 2});
            c.operatingAdHoc.kind = EvidenceKind::SystemExport;
        }},
    {"the old form was replaced on the last day", "EVD-16", true,
        [](Company &c) { useOldForm(c, {2026, 9, 30}); }},
    {"the old form was replaced the day after", "EVD-16", false,
        [](Company &c) { useOldForm(c, {2026, 10, 1}); }},
    {"reviewed by its collector", "EVD-17", true,
        [](Company &c) { c.operating.reviewedBy = c.operating.capturedBy; }},
    {"still being collected", "EVD-17", false,
        [](Company &c) {
            c.operating.reviewedBy = {};
            c.operating.status = EvidenceStatus::Collected;
        }},
    {"personal data waits for redaction", "EVD-18", true,
        [](Company &c) {
            c.operating.containsPersonalData = Flag::Yes;
            c.operating.redaction = Redaction::Needed;
        }},
    {"redacted", "EVD-18", false,
        [](Company &c) {
            c.operating.containsPersonalData = Flag::Yes;
            c.operating.redaction = Redaction::Done;
        }},
    {"no collector", "EVD-19", true, [](Company &c) { c.operating.capturedBy = {}; }},
    {"not collected yet", "EVD-19", false,
        [](Company &c) {
            c.operating.capturedBy = {};
            c.operating.status = EvidenceStatus::Requested;
        }},
    {"a scan whose original has no place", "EVD-20", true,
        [](Company &c) {
            c.operating.captureMethod = CaptureMethod::Scan;
            c.operating.originalKept = Flag::Yes;
        }},
    {"the original is known not to be kept", "EVD-20", false,
        [](Company &c) {
            c.operating.captureMethod = CaptureMethod::Scan;
            c.operating.originalKept = Flag::No;
        }},
    {"English only in a Japanese binder", "EVD-21", true,
        [](Company &c) { c.operating.language = TextLanguage::English; }},
    {"a Japanese summary is enough", "EVD-21", false,
        [](Company &c) {
            c.operating.language = TextLanguage::English;
            c.operating.summary.ja = u"要約"_s;
        }},
    {"logs end a day too early", "EVD-22", true, [](Company &c) { c.system.logRetentionDays = 392; }},
    {"logs last just long enough", "EVD-22", false, [](Company &c) { c.system.logRetentionDays = 393; }},
    {"approved an hour after", "EVD-23", true,
        [](Company &c) {
            c.control.approvalMode = ApprovalMode::BeforeEach;
            c.quarters[0].approvedAt = {c.quarters[0].performedOn, {11, 0}};
        }},
    {"the approval has a date only, the same day", "EVD-23", false,
        [](Company &c) {
            c.control.approvalMode = ApprovalMode::BeforeEach;
            c.quarters[0].performedAt = {c.quarters[0].performedOn, {0, 0}};
        }},
    {"the approver ranked lower on that day", "EVD-24", true,
        [](Company &c) {
            c.bossIsManager.to = c.bossIsCeo.to = {2026, 2, 28};
            Role clerk = made<Role>(u"CLERK"_s);
            clerk.rank = 60;
            c.more.table<Role>().put(clerk);
            RoleHolding h = made<RoleHolding>(u"RH-3"_s);
            h.person = c.boss.id;
            h.role = clerk.id;
            c.more.table<RoleHolding>().put(h);
        }},
    {"the approver ranks higher", "EVD-24", false, [](Company &c) { c.bossIsManager.to = {2026, 2, 28}; }},
    {"kept a day too short", "EVD-26", true, [](Company &c) { c.operating.retentionUntil = {2031, 12, 30}; }},
    {"kept for five years after the period", "EVD-26", false,
        [](Company &c) { c.operating.retentionUntil = {2031, 12, 31}; }},
    {"a screen where an export is expected", "EVD-27", true,
        [](Company &c) {
            makeScreen(c);
            c.control.expectedEvidenceKind = EvidenceKind::SystemExport;
        }},
    {"the control has an export as well", "EVD-27", false,
        [](Company &c) {
            makeScreen(c);
            c.control.expectedEvidenceKind = EvidenceKind::SystemExport;
            c.design.kind = EvidenceKind::SystemExport;
        }},
    {"rejected six days ago", "EVD-28", true, [](Company &c) { rejectOn(c, {2026, 11, 14}); }},
    {"rejected five days ago", "EVD-28", false, [](Company &c) { rejectOn(c, {2026, 11, 15}); }},
    {"replaced", "EVD-28", false,
        [](Company &c) {
            rejectOn(c, {2026, 11, 1});
            c.design.supersedes = c.operating.id;
        }},
    {"the agreement ended the day before", "EVD-29", true,
        [](Company &c) { needPriorAgreement(c, {2026, 9, 24}); }},
    {"the agreement ended on the day of the work", "EVD-29", false,
        [](Company &c) { needPriorAgreement(c, {2026, 9, 25}); }},
    {"the agreement has no end", "EVD-29", false, [](Company &c) { needPriorAgreement(c, {}); }},
};

} // namespace

/// Evidence: what it shows, from when, and who has looked at it.
class TestEvidenceRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_speakOnlyWhenTheyShould_data() { addRuleCases(cases); }
    void rules_speakOnlyWhenTheyShould() { checkRuleCase(); }
    void everyRule_hasACaseOfBothKinds() { checkThatAllRulesHaveBothCases(cases, {u"EVD"_s}); }
};

QTEST_GUILESS_MAIN(TestEvidenceRules)
#include "tst_evidence_rules.moc"
