#include "rule_cases.h"

using namespace tsuzuri;

namespace {

void addRequest(Company &company, const QString &ref, QDate dueOn)
{
    Request other = company.request;
    other.id = made<Request>(ref).id;
    other.ref = ref;
    other.auditorRef = ref;
    other.dueOn = dueOn;
    company.more.table<Request>().put(other);
}

/// As many requests for one person as a day allows and one more; `last` is the day of the last one.
void overload(Company &company, QDate last)
{
    company.request.dueOn = last;
    for (int i = 1; i <= 10; ++i)
        addRequest(company, u"PBC-1%1"_s.arg(i), company.today);
}

void rollForward(Company &company, QDate from)
{
    company.today = {2027, 1, 10};
    Population rest = company.population;
    rest.id = made<Population>(u"POP-02"_s).id;
    rest.ref = u"POP-02"_s;
    rest.purpose = PopulationPurpose::RollForward;
    rest.coversFrom = from;
    rest.coversTo = {2026, 12, 31};
    company.more.table<Population>().put(rest);
}

void answerEarlier(Company &company)
{
    addRequest(company, u"PBC-900"_s, {2026, 12, 1});
    company.request.internalStatus = InternalStatus::New;
}

constexpr RuleCase cases[]{
    {"an ad hoc control without a population", "SMP-01", true, [](Company &c) { c.population.control = {}; }},
    {"an automated control needs none", "SMP-01", false,
        [](Company &c) {
            c.population.control = {};
            c.adHoc.automation = Automation::Automated;
        }},
    {"begins a day late", "SMP-02", true, [](Company &c) { c.population.coversFrom = {2026, 1, 2}; }},
    {"the period is over and nothing follows", "SMP-02", true, [](Company &c) { c.today = {2027, 1, 1}; }},
    {"interim while the period runs", "SMP-02", false, [](Company &c) { c.today = {2026, 12, 31}; }},
    {"a roll-forward population follows", "SMP-02", false, [](Company &c) { rollForward(c, {2026, 10, 1}); }},
    {"the roll-forward leaves a day out", "SMP-02", true, [](Company &c) { rollForward(c, {2026, 10, 2}); }},
    {"extracted on the last day", "SMP-03", true,
        [](Company &c) {
            c.population.purpose = PopulationPurpose::Final;
            c.population.coversTo = {2026, 12, 31};
            c.population.extractedAt = {QDate(2026, 12, 31), {18, 0}};
        }},
    {"extracted on the day after", "SMP-03", false,
        [](Company &c) {
            c.population.purpose = PopulationPurpose::Final;
            c.population.coversTo = {2026, 12, 31};
            c.population.extractedAt = {QDate(2027, 1, 1), {0, 0}};
        }},
    {"checked without evidence", "SMP-04", true, [](Company &c) { c.population.completenessEvidence = {}; }},
    {"the list has another count", "SMP-04", true, [](Company &c) { c.list.recordCount = 41; }},
    {"not checked yet", "SMP-04", false,
        [](Company &c) {
            c.population.completenessEvidence = {};
            c.population.status = PopulationStatus::Extracted;
        }},
    {"no query", "SMP-05", true, [](Company &c) { c.population.extractionQuery.clear(); }},
    {"query and source are there", "SMP-05", false, [](Company &c) { c.population.definition = {}; }},
    {"nothing occurred and nothing says so", "SMP-06", true, [](Company &c) { c.population.rowCount = 0; }},
    {"the count is unknown", "SMP-06", false, [](Company &c) { c.population.rowCount = std::nullopt; }},
    {"24 of 40", "SMP-07", true,
        [](Company &c) {
            c.selection.selectedBy = SelectedBy::Company;
            c.selection.plannedSize = 24;
        }},
    {"25 of 40", "SMP-07", false, [](Company &c) { c.selection.selectedBy = SelectedBy::Company; }},
    {"all of a small population", "SMP-07", false,
        [](Company &c) {
            c.selection.selectedBy = SelectedBy::Company;
            c.selection.plannedSize = 9;
            c.population.rowCount = 9;
        }},
    {"the request was due yesterday", "SMP-08", true,
        [](Company &c) {
            c.sample.result = SampleResult::Pending;
            c.sample.evidence.clear();
            c.request.dueOn = {2026, 11, 19};
        }},
    {"the request is due today", "SMP-08", false,
        [](Company &c) {
            c.sample.result = SampleResult::Pending;
            c.sample.evidence.clear();
            c.request.dueOn = c.today;
        }},
    {"the list has another hash than at selection", "SMP-09", true,
        [](Company &c) {
            c.selection.populationSha256 = u"old"_s;
            c.file.evidence = c.list.id;
        }},
    {"the hash is the same", "SMP-09", false,
        [](Company &c) {
            c.selection.populationSha256 = c.file.sha256;
            c.file.evidence = c.list.id;
        }},
    {"an exception without a response", "SMP-11", true,
        [](Company &c) {
            c.sample.result = SampleResult::Exception;
            c.sample.finding = c.finding.id;
            c.finding.managementResponse = {};
        }},
    {"an exception with a response", "SMP-11", false,
        [](Company &c) {
            c.sample.result = SampleResult::Exception;
            c.sample.finding = c.finding.id;
        }},
    {"the company selected", "SMP-14", true,
        [](Company &c) { c.selection.selectedBy = SelectedBy::Company; }},
    {"before the tests of operation", "SMP-14", false,
        [](Company &c) {
            c.selection.selectedBy = SelectedBy::Company;
            c.project.phase = Phase::AuditDesign;
        }},
    {"due yesterday", "PBC-01", true, [](Company &c) { c.request.dueOn = {2026, 11, 19}; }},
    {"due today", "PBC-01", false, [](Company &c) { c.request.dueOn = c.today; }},
    {"submitted", "PBC-01", false,
        [](Company &c) {
            c.request.dueOn = {2026, 11, 1};
            c.request.internalStatus = InternalStatus::Submitted;
        }},
    {"nobody is assigned", "PBC-02", true, [](Company &c) { c.request.assignedTo = {}; }},
    {"withdrawn", "PBC-02", false,
        [](Company &c) {
            c.request.assignedTo = {};
            c.request.internalStatus = InternalStatus::Withdrawn;
        }},
    {"asked and answered before", "PBC-03", true, [](Company &c) { answerEarlier(c); }},
    {"for another period", "PBC-03", false,
        [](Company &c) {
            answerEarlier(c);
            c.request.coversTo = {2026, 12, 31};
        }},
    {"returned six days ago", "PBC-04", true,
        [](Company &c) {
            c.request.auditorStatus = AuditorStatus::Returned;
            c.request.auditorStatusOn = {2026, 11, 14};
        }},
    {"returned five days ago", "PBC-04", false,
        [](Company &c) {
            c.request.auditorStatus = AuditorStatus::Returned;
            c.request.auditorStatusOn = {2026, 11, 15};
        }},
    {"submitted again since", "PBC-04", false,
        [](Company &c) {
            c.request.auditorStatus = AuditorStatus::Returned;
            c.request.auditorStatusOn = {2026, 11, 1};
            c.request.submittedOn = {2026, 11, 2};
        }},
    {"ready with evidence that is not", "PBC-05", true,
        [](Company &c) {
            c.request.internalStatus = InternalStatus::Ready;
            c.operatingAdHoc.status = EvidenceStatus::InReview;
        }},
    {"a question needs no evidence", "PBC-05", false,
        [](Company &c) {
            c.request.internalStatus = InternalStatus::Ready;
            c.request.evidence.clear();
            c.request.kind = RequestKind::Question;
        }},
    {"closed, only received", "PBC-06", true,
        [](Company &c) {
            c.request.internalStatus = InternalStatus::Closed;
            c.request.auditorStatus = AuditorStatus::Received;
        }},
    {"closed and accepted", "PBC-06", false,
        [](Company &c) {
            c.request.internalStatus = InternalStatus::Closed;
            c.request.auditorStatus = AuditorStatus::Accepted;
        }},
    {"no format", "PBC-07", true, [](Company &c) { c.request.formatWanted.clear(); }},
    {"a document has no period", "PBC-07", false,
        [](Company &c) {
            c.request.coversFrom = {};
            c.request.kind = RequestKind::Document;
        }},
    {"evidence was replaced after submission", "PBC-08", true,
        [](Company &c) {
            c.request.internalStatus = InternalStatus::Submitted;
            c.operatingAdHoc.status = EvidenceStatus::Superseded;
        }},
    {"evidence was replaced before submission", "PBC-08", false,
        [](Company &c) { c.operatingAdHoc.status = EvidenceStatus::Superseded; }},
    {"the auditor used a number twice", "PBC-09", true,
        [](Company &c) {
            addRequest(c, u"PBC-002"_s, {2026, 12, 1});
            c.request.auditorRef = u"PBC-002"_s;
        }},
    {"a follow-up keeps the number", "PBC-09", false,
        [](Company &c) {
            addRequest(c, u"PBC-002"_s, {2026, 12, 1});
            c.request.auditorRef = u"PBC-002"_s;
            c.request.parent = made<Request>(u"PBC-002"_s).id;
        }},
    {"the third round", "PBC-10", true, [](Company &c) { c.request.round = 3; }},
    {"the second round", "PBC-10", false, [](Company &c) { c.request.round = 2; }},
    {"eleven within five business days over a holiday", "PBC-11", true,
        [](Company &c) { overload(c, {2026, 11, 30}); }},
    {"the eleventh is due on the sixth business day", "PBC-11", false,
        [](Company &c) { overload(c, {2026, 12, 1}); }},
};

} // namespace

/// Populations, samples and requests.
class TestRequestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_speakOnlyWhenTheyShould_data() { addRuleCases(cases); }
    void rules_speakOnlyWhenTheyShould() { checkRuleCase(); }
    void everyRule_hasACaseOfBothKinds() { checkThatAllRulesHaveBothCases(cases, {u"SMP"_s, u"PBC"_s}); }
};

QTEST_GUILESS_MAIN(TestRequestRules)
#include "tst_request_rules.moc"
