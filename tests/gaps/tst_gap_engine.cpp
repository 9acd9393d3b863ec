#include "company.h"
#include "core/gaps/parameters.h"
#include "core/gaps/rule.h"

#include <QSet>
#include <QTest>

using namespace tsuzuri;

namespace {

GapReport evaluated(const Company &company, const QString &rule = {})
{
    return evaluateGaps(company.dataset(), company.today,
        {.project = {}, .rules = rule.isEmpty() ? QStringList() : QStringList{rule}});
}

QStringList refsOf(const GapReport &report)
{
    QStringList refs;
    for (const Gap &gap : report.gaps)
        refs.append(gap.rule + u' ' + gap.subjectRef);
    return refs;
}

/// A company in which nobody owns the quarterly control: COV-07.
Company withoutOwner()
{
    Company company;
    company.accountable.to = {2026, 11, 19};
    return company;
}

Waiver waiverOf(const Gap &gap)
{
    Waiver waiver = made<Waiver>(u"W-001"_s);
    waiver.fingerprint = gap.fingerprint;
    waiver.approver = made<Person>(u"P-004"_s).id;
    waiver.until = {2026, 11, 20};
    return waiver;
}

} // namespace

class TestGapEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompanyInOrder_hasNoGap() { QCOMPARE(refsOf(evaluated(Company())).join(u", "_s), QString()); }
    void anEmptyWorkspace_hasNoGap();
    void rules_areAllThereOnce();
    void closedProjects_areNotChecked();
    void fingerprint_staysWhileTheGapStays();
    void fingerprint_differsBetweenProjects();
    void waiver_letsAGapPassUntilItsDay_data();
    void waiver_letsAGapPassUntilItsDay();
    void severity_risesWithThePhase_data();
    void severity_risesWithThePhase();
    void order_isSeverityThenRuleThenNaturalRef();
    void controlsWithoutAProject_belongToEveryOpenOne();
    void evidenceWithoutAProject_goesWithItsControls();
    void requestsWithoutAProject_belongToTheOnlyOne();
    void danglingLinks_areNoTrouble();
    void projectsInACircle_areNoTrouble();
    void readParameters_keepsDefaultsForNonsense_data();
    void readParameters_keepsDefaultsForNonsense();
};

void TestGapEngine::anEmptyWorkspace_hasNoGap()
{
    const GapReport report = evaluateGaps(Dataset(), QDate(2026, 11, 20));
    QVERIFY(report.gaps.empty());
    QCOMPARE(report.count(Severity::Blocker), 0);
}

void TestGapEngine::rules_areAllThereOnce()
{
    QSet<QString> ids;
    int core = 0;
    for (const Rule &rule : gapRules()) {
        ids.insert(QString::fromLatin1(rule.id));
        core += rule.set == RuleSet::Core;
        QCOMPARE(
            rule.check != nullptr, rule.source == RuleSource::Records || rule.source == RuleSource::Files);
        QCOMPARE(findRule(QString::fromLatin1(rule.id)), &rule);
    }
    QCOMPARE(ids.size(), 164);
    QCOMPARE(core, 64);
    QVERIFY(!findRule(u"LOC-99"));
    QCOMPARE(evaluated(Company(), u"LOC-99"_s).rulesEvaluated, 0);
}

void TestGapEngine::closedProjects_areNotChecked()
{
    Company company = withoutOwner();
    company.project.status = ProjectStatus::Closed;
    QVERIFY(evaluated(company, u"COV-07"_s).gaps.empty());
}

void TestGapEngine::fingerprint_staysWhileTheGapStays()
{
    Company company = withoutOwner();
    const QString before = evaluated(company, u"COV-07"_s).gaps.front().fingerprint;
    company.control.name = both(u"Another name"_s);
    company.control.ref = u"C-777"_s;
    company.project.phase = Phase::Preparation;
    company.today = {2026, 12, 1};
    QCOMPARE(evaluated(company, u"COV-07"_s).gaps.front().fingerprint, before);
    QCOMPARE(before.size(), 64);
}

void TestGapEngine::fingerprint_differsBetweenProjects()
{
    Company company = withoutOwner();
    company.previous.status = ProjectStatus::Open;
    company.control.projects.push_back(company.previous.id);
    const GapReport report = evaluated(company, u"COV-07"_s);
    QCOMPARE(report.gaps.size(), std::size_t(2));
    QVERIFY(report.gaps[0].fingerprint != report.gaps[1].fingerprint);
}

void TestGapEngine::waiver_letsAGapPassUntilItsDay_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("hasApprover");
    QTest::addColumn<bool>("isWaived");
    QTest::addRow("until today") << QDate(2026, 11, 20) << true << true;
    QTest::addRow("until yesterday") << QDate(2026, 11, 19) << true << false;
    QTest::addRow("without an end") << QDate() << true << false;
    QTest::addRow("approved by nobody") << QDate(2026, 11, 20) << false << false;
}

void TestGapEngine::waiver_letsAGapPassUntilItsDay()
{
    QFETCH(QDate, until);
    QFETCH(bool, hasApprover);
    QFETCH(bool, isWaived);
    Company company = withoutOwner();
    Waiver waiver = waiverOf(evaluated(company, u"COV-07"_s).gaps.front());
    waiver.until = until;
    if (!hasApprover)
        waiver.approver = {};
    company.more.table<Waiver>().put(waiver);
    const GapReport report = evaluated(company, u"COV-07"_s);
    QCOMPARE(report.gaps.front().isWaived(), isWaived);
    QCOMPARE(report.count(Severity::Blocker), isWaived ? 0 : 1);
}

void TestGapEngine::severity_risesWithThePhase_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<Severity>("severity");
    QTest::addRow("preparation") << Phase::Preparation << Severity::Major;
    QTest::addRow("the survey before the audit") << Phase::PreliminarySurvey << Severity::Major;
    QTest::addRow("design") << Phase::AuditDesign << Severity::Blocker;
    QTest::addRow("reporting") << Phase::Reporting << Severity::Blocker;
}

void TestGapEngine::severity_risesWithThePhase()
{
    QFETCH(Phase, phase);
    Company company = withoutOwner();
    company.project.phase = phase;
    company.document.existence = Existence::Unknown;
    QTEST(evaluated(company, u"COV-07"_s).gaps.front().severity, "severity");
    QTEST(evaluated(company, u"LOC-02"_s).gaps.front().severity, "severity"); // of the workspace
}

void TestGapEngine::order_isSeverityThenRuleThenNaturalRef()
{
    Company company = withoutOwner();
    for (const QString &ref : {u"C-10"_s, u"C-9"_s}) {
        Control control = company.control;
        control.id = made<Control>(ref).id;
        control.ref = ref;
        control.cadence.clear();
        company.more.table<Control>().put(control);
    }
    QStringList refs = refsOf(evaluated(company)).filter(u"COV-"_s);
    QCOMPARE(refs.join(u", "_s),
        u"COV-07 C-001, COV-07 C-9, COV-07 C-10, COV-06 C-9, COV-06 C-10, COV-11 C-9, COV-11 C-10"_s);
}

void TestGapEngine::controlsWithoutAProject_belongToEveryOpenOne()
{
    Company company = withoutOwner();
    company.previous.status = ProjectStatus::Open;
    company.control.projects.clear();
    QCOMPARE(evaluated(company, u"COV-07"_s).gaps.size(), std::size_t(2));
}

void TestGapEngine::evidenceWithoutAProject_goesWithItsControls()
{
    Company company;
    company.previous.status = ProjectStatus::Open;
    company.operating.projects.clear();
    company.operating.reviewedBy = {};
    const GapReport report = evaluated(company, u"EVD-17"_s);
    QCOMPARE(report.gaps.size(), std::size_t(1));
    QCOMPARE(report.gaps.front().project, company.project.id);
}

void TestGapEngine::requestsWithoutAProject_belongToTheOnlyOne()
{
    Company company;
    company.request.project = {};
    company.request.assignedTo = {};
    QCOMPARE(evaluated(company, u"PBC-02"_s).gaps.size(), std::size_t(1));
    company.previous.status = ProjectStatus::Open;
    QVERIFY(evaluated(company, u"PBC-02"_s).gaps.empty());
}

/// Everything that a company links to is taken away, kind by kind: rules may speak, they must not fall over.
void TestGapEngine::danglingLinks_areNoTrouble()
{
    for (const Kind kind : allKinds()) {
        Dataset data = Company().dataset();
        withKind(kind, [&]<typename T>() { data.table<T>() = {}; });
        const GapReport report = evaluateGaps(data, Company().today);
        for (const Gap &gap : report.gaps)
            QVERIFY(gap.subject.kind != kind);
    }
}

void TestGapEngine::projectsInACircle_areNoTrouble()
{
    Company company;
    company.previous.previousProject = company.project.id;
    QVERIFY(evaluated(company).gaps.empty());
    company.project.previousProject = company.project.id;
    QVERIFY(evaluated(company, u"EVD-11"_s).gaps.empty());
}

void TestGapEngine::readParameters_keepsDefaultsForNonsense_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("days");
    QTest::addRow("a number") << u"review_soon_days=45"_s << 45;
    QTest::addRow("with blanks") << u" review_soon_days = 45 "_s << 45;
    QTest::addRow("zero") << u"review_soon_days=0"_s << 0;
    QTest::addRow("no number") << u"review_soon_days=soon"_s << 30;
    QTest::addRow("negative") << u"review_soon_days=-1"_s << 30;
    QTest::addRow("too large") << u"review_soon_days=999999999999"_s << 30;
    QTest::addRow("no value") << u"review_soon_days"_s << 30;
    QTest::addRow("no such name") << u"review_days=45"_s << 30;
    QTest::addRow("nothing") << QString() << 30;
}

void TestGapEngine::readParameters_keepsDefaultsForNonsense()
{
    QFETCH(QString, text);
    QTEST(readParameters({text}).reviewSoonDays, "days");
}

QTEST_GUILESS_MAIN(TestGapEngine)
#include "tst_gap_engine.moc"
