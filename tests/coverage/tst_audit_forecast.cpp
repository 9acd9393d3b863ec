#include "core/coverage/forecast_paper.h"
#include "core/gaps/rule.h"
#include "core/words/words.h"
#include "tests/gaps/company.h"
#include "tests/pdf/pdf_tools.h"
#include "tests/sample/sample_dataset.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

AuditForecast forecast(const Company &company, QDate startsOn)
{
    return forecastAudit(company.dataset(), company.project.id, company.today, startsOn);
}

/// "PER-01 I-4" of the items, "+" before what is no gap today.
QStringList lines(const AuditForecast &forecast)
{
    QStringList all;
    for (const ForecastItem &item : forecast.items) {
        const Gap &gap = forecast.report.gaps[static_cast<std::size_t>(item.gap)];
        all << (item.isNew ? u"+"_s : QString()) + gap.rule + u' ' + gap.subjectRef;
    }
    return all;
}

const ForecastItem *itemOf(const AuditForecast &forecast, const QString &rule)
{
    const auto found = std::ranges::find_if(forecast.items, [&](const ForecastItem &item) {
        return forecast.report.gaps[static_cast<std::size_t>(item.gap)].rule == rule;
    });
    return found == forecast.items.end() ? nullptr : &*found;
}

} // namespace

class TestAuditForecast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompanyInOrder_isReadyToday();
    void whatFallsDue_isMissingWhenNobodyDoesIt();
    void whatIsDueOnTheDay_isNotMissingYet();
    void aReview_expires();
    void aWaiver_ends();
    void anApproval_isMissing();
    void thePhaseOfAnAudit_isReached();
    void theWorst_comesFirst();
    void shares_coverEveryItem();
    void aDayInThePast_isToday();
    void unknownProjectsAndDays_giveNothing();
    void everyRuleOfTheTable_exists();
    void theSample_holdsMoreLaterThanToday();
    void thePaper_holdsALineForEachPointAndPerson();
    void theShortenedPaper_leavesNothingOutSilently_data();
    void theShortenedPaper_leavesNothingOutSilently();
    void thePdf_hasOnePage_data();
    void thePdf_hasOnePage();

private:
    AuditForecast ofSample() const;
    Dataset m_sample = sampleDataset().value();
    Id<Project> m_project = m_sample.table<Project>().findRef(u"SOC2-2026"_s)->id;
};

AuditForecast TestAuditForecast::ofSample() const
{
    return forecastAudit(m_sample, m_project, {2026, 11, 20}, {2027, 1, 12});
}

void TestAuditForecast::thePaper_holdsALineForEachPointAndPerson()
{
    const AuditForecast told = ofSample();
    const Words words(Language::English);
    const Paper paper = forecastPaper(m_sample, m_project, told, words);
    std::size_t lines = 0;
    for (const ForecastShare &share : told.shares)
        lines += share.items.size();
    QCOMPARE(paper.sections.size(), std::size_t(1));
    QCOMPARE(paper.sections.front().rows.size(), lines);
    QCOMPARE(paper.title, u"If the audit started on 2027-01-12"_s);
    const QString text = paperText(paper, words);
    static const QRegularExpression placeholder(u"%[1-9n](?![0-9A-F])|\\{[A-Za-z.]+\\}"_s);
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(!line.contains(placeholder), qPrintable(line));
}

void TestAuditForecast::theShortenedPaper_leavesNothingOutSilently_data()
{
    QTest::addColumn<int>("lines");
    for (const int lines : {0, 1, 3, 10, 40, 100'000})
        QTest::addRow("%d lines", lines) << lines;
}

void TestAuditForecast::theShortenedPaper_leavesNothingOutSilently()
{
    QFETCH(int, lines);
    const AuditForecast told = ofSample();
    const Words words(Language::English);
    const Paper whole = forecastPaper(m_sample, m_project, told, words);
    const Paper paper = shortenedForecast(whole, lines, words);
    const auto &rows = paper.sections.front().rows;
    static const QRegularExpression more(u"and (\\d+) more points?"_s);
    int counted = 0;
    for (const PaperRow &row : rows) {
        const QRegularExpressionMatch match = more.match(row.cells.value(2));
        counted += match.hasMatch() ? match.captured(1).toInt() : 0;
        counted += row.cells.value(1).isEmpty() ? 0 : 1; // a line of its own
    }
    QCOMPARE(counted, static_cast<int>(whole.sections.front().rows.size()));
    const bool isWhole = rows.size() == whole.sections.front().rows.size();
    QCOMPARE(paper.facts.size(), whole.facts.size() + (isWhole ? 0 : 1));
}

void TestAuditForecast::thePdf_hasOnePage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addRow("Japanese") << Language::Japanese;
    QTest::addRow("English") << Language::English;
}

void TestAuditForecast::thePdf_hasOnePage()
{
    QFETCH(Language, language);
    const QTemporaryDir folder;
    const Words words(language);
    const Paper paper = forecastPaper(m_sample, m_project, ofSample(), words);
    const QString path = folder.filePath(u"forecast.pdf"_s);
    const QDateTime created(QDate(2026, 11, 20), QTime(0, 0), QTimeZone::UTC);
    QVERIFY(writeForecast(paper, words, path, PaperForm::Pdf, created));
    QCOMPARE(pdf::pagesOf(path).size(), 1);
    for (const auto &[name, form] :
        {std::pair(u"f.xlsx"_s, PaperForm::Workbook), std::pair(u"f.txt"_s, PaperForm::Text)})
        QVERIFY(writeForecast(paper, words, folder.filePath(name), form, created));
}

void TestAuditForecast::aCompanyInOrder_isReadyToday()
{
    const Company company;
    const AuditForecast ready = forecast(company, company.today);
    QCOMPARE(lines(ready), QStringList());
    QVERIFY(ready.shares.empty());
}

void TestAuditForecast::whatFallsDue_isMissingWhenNobodyDoesIt()
{
    const Company company;
    const AuditForecast later = forecast(company, {2027, 2, 1});
    const ForecastItem *item = itemOf(later, u"PER-01"_s);
    QVERIFY2(item, qPrintable(lines(later).join(u'\n')));
    QVERIFY(item->isNew);
    QCOMPARE(item->cause, ForecastCause::Missing);
    QCOMPARE(item->effort, Effort::Days);
    QCOMPARE(item->dueOn, QDate(2026, 12, 31));
    QCOMPARE(item->owners, std::vector{company.owner.id});
}

void TestAuditForecast::whatIsDueOnTheDay_isNotMissingYet()
{
    const Company company;
    QVERIFY(!itemOf(forecast(company, {2026, 12, 31}), u"PER-01"_s));
    QVERIFY(!itemOf(forecast(company, {2027, 1, 5}), u"PER-01"_s)); // the tolerance
    QVERIFY(itemOf(forecast(company, {2027, 1, 6}), u"PER-01"_s));
}

void TestAuditForecast::aReview_expires()
{
    const Company company;
    QVERIFY(!itemOf(forecast(company, {2027, 4, 1}), u"DOC-07"_s));
    const AuditForecast later = forecast(company, {2027, 4, 2});
    const ForecastItem *item = itemOf(later, u"DOC-07"_s);
    QVERIFY(item && item->isNew);
    QCOMPARE(item->cause, ForecastCause::Expired);
    QCOMPARE(item->dueOn, QDate(2027, 4, 1));
    QVERIFY(later.count(ForecastCause::Expired) > 0);
    QVERIFY(later.countNew() > 0);
}

void TestAuditForecast::aWaiver_ends()
{
    Company company;
    company.quarters[0].evidence.clear();
    Waiver waiver = made<Waiver>(u"W-1"_s);
    waiver.fingerprint =
        evaluateGaps(company.dataset(), company.today, {.project = {}, .rules = {u"PER-04"_s}})
            .gaps.front()
            .fingerprint;
    waiver.approver = company.boss.id;
    waiver.until = {2026, 12, 1};
    company.more.table<Waiver>().put(waiver);
    QVERIFY(!itemOf(forecast(company, {2026, 12, 1}), u"PER-04"_s));
    const AuditForecast later = forecast(company, {2026, 12, 2});
    const ForecastItem *item = itemOf(later, u"PER-04"_s);
    QVERIFY(item && item->isNew);
    QCOMPARE(item->cause, ForecastCause::Expired);
}

void TestAuditForecast::anApproval_isMissing()
{
    Company company;
    company.version.approvedBy = {};
    company.version.approvedOn = {};
    const AuditForecast now = forecast(company, company.today);
    const ForecastItem *item = itemOf(now, u"DOC-04"_s);
    QVERIFY(item && !item->isNew);
    QCOMPARE(item->cause, ForecastCause::Unapproved);
}

void TestAuditForecast::thePhaseOfAnAudit_isReached()
{
    Company company;
    company.project.phase = Phase::Scoping;
    company.decision.implementationStatus = ImplementationStatus::Planned;
    QCOMPARE(
        evaluateGaps(company.dataset(), company.today, {.project = {}, .rules = {u"COV-17"_s}}).gaps.size(),
        0U);
    const AuditForecast now = forecast(company, company.today);
    const ForecastItem *item = itemOf(now, u"COV-17"_s);
    QVERIFY(item && item->isNew);
}

void TestAuditForecast::theWorst_comesFirst()
{
    const Result<Dataset> data = sampleDataset();
    QVERIFY(data);
    const Project *project = data->table<Project>().findRef(u"SOC2-2026"_s);
    const AuditForecast later = forecastAudit(*data, project->id, {2026, 11, 20}, {2027, 1, 20});
    const auto severity = [&](const ForecastItem &item) {
        return later.report.gaps[static_cast<std::size_t>(item.gap)].severity;
    };
    QVERIFY(std::ranges::is_sorted(later.items, {}, severity));
    for (std::size_t i = 1; i < later.items.size(); ++i) {
        const ForecastItem &before = later.items[i - 1];
        const ForecastItem &item = later.items[i];
        if (severity(before) == severity(item) && before.dueOn.isValid() && item.dueOn.isValid())
            QVERIFY(
                before.dueOn < item.dueOn || (before.dueOn == item.dueOn && before.effort <= item.effort));
        QVERIFY(severity(item) != Severity::Advice);
    }
}

void TestAuditForecast::shares_coverEveryItem()
{
    const Result<Dataset> data = sampleDataset();
    QVERIFY(data);
    const Project *project = data->table<Project>().findRef(u"ISMAP-2026"_s);
    const AuditForecast later = forecastAudit(*data, project->id, {2026, 11, 20}, {2027, 4, 10});
    QSet<int> covered;
    QSet<QString> owners;
    for (const ForecastShare &share : later.shares) {
        QVERIFY(!share.items.empty());
        QVERIFY(std::ranges::is_sorted(share.items));
        QVERIFY(!owners.contains(share.owner.toString()));
        owners.insert(share.owner.toString());
        covered += QSet<int>(share.items.begin(), share.items.end());
    }
    QCOMPARE(covered.size(), static_cast<qsizetype>(later.items.size()));
    for (std::size_t i = 0; i + 1 < later.shares.size(); ++i)
        QVERIFY(!later.shares[i].owner.isNull());
}

void TestAuditForecast::aDayInThePast_isToday()
{
    const Company company;
    QCOMPARE(forecast(company, {2020, 1, 1}).startsOn, company.today);
}

void TestAuditForecast::unknownProjectsAndDays_giveNothing()
{
    const Company company;
    QVERIFY(forecastAudit(company.dataset(), {}, company.today, company.today).report.gaps.empty());
    QVERIFY(forecast(company, {}).items.empty());
}

void TestAuditForecast::everyRuleOfTheTable_exists()
{
    for (const RuleTraits &row : ruleTraits())
        QVERIFY2(findRule(QString::fromLatin1(row.rule)), row.rule);
    QCOMPARE(traitsOf(u"XXX-99").cause, ForecastCause::Other);
    QCOMPARE(traitsOf(u"XXX-99").effort, Effort::Minutes);
}

void TestAuditForecast::theSample_holdsMoreLaterThanToday()
{
    const Result<Dataset> data = sampleDataset();
    QVERIFY(data);
    const Project *project = data->table<Project>().findRef(u"SOC2-2026"_s);
    const AuditForecast now = forecastAudit(*data, project->id, {2026, 11, 20}, {2026, 11, 20});
    const AuditForecast later = forecastAudit(*data, project->id, {2026, 11, 20}, {2027, 1, 20});
    QVERIFY(now.items.size() > 50);
    QVERIFY(later.items.size() > now.items.size());
    QVERIFY(later.countNew() > now.countNew());
    QVERIFY(later.count(ForecastCause::Missing) > now.count(ForecastCause::Missing));
}

QTEST_GUILESS_MAIN(TestAuditForecast)
#include "tst_audit_forecast.moc"
