#include "core/statements/statements.h"
#include "core/tables/table_reader.h"
#include "core/words/words.h"
#include "tests/gaps/company.h"
#include "tests/pdf/pdf_tools.h"
#include "tests/sample/sample_dataset.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

QString fact(const Paper &paper, const QString &name)
{
    const auto found = std::ranges::find(paper.facts, name, &Paper::Fact::name);
    return found == paper.facts.end() ? u"(none)"_s : found->text;
}

} // namespace

/// 適用宣言書 and the responsibility matrix.
class TestStatements : public QObject {
    Q_OBJECT

private:
    Words m_ja{Language::Japanese};
    Words m_en{Language::English};

    Paper applicability(const Company &company, const Words &words) const
    {
        const Dataset data = company.dataset();
        const WorkspaceIndex index(data, company.today);
        return applicabilityStatement(ProjectIndex(index, *data.find(company.project.id)), words);
    }
    Paper responsibility(const Company &company, const Words &words) const
    {
        const Dataset data = company.dataset();
        const WorkspaceIndex index(data, company.today);
        return responsibilityMatrix(ProjectIndex(index, *data.find(company.project.id)), words);
    }

private Q_SLOTS:
    void aDecision_standsWithReasonControlsAndWhoDecided();
    void whatNobodyDecided_isSaidToBeUndecided();
    void anExclusionWithoutReason_saysSo();
    void anAdoptedRequirementWithoutControl_saysSo();
    void aTextInOneLanguage_isMarkedInTheOther();
    void decisionsAfterTheApproval_areCounted();
    void theTitle_followsTheScheme();
    void responsibilities_nameWhoHoldsThem();
    void everyRequirementOfTheSample_standsOnceInOrder();
    void theSample_comesOutAsPdfWorkbookAndText_data();
    void theSample_comesOutAsPdfWorkbookAndText();
};

void TestStatements::aDecision_standsWithReasonControlsAndWhoDecided()
{
    Company company;
    company.decision.applicability = ApplicabilityState::Partial;
    company.decision.reasonKinds = {u"law"_s, u"risk"_s};
    company.decision.reason = {u"法令による"_s, u"Required by law"_s, {}};
    company.decision.implementationStatus = ImplementationStatus::InProgress;
    company.decision.decidedBy = company.boss.id;
    company.decision.decidedOn = {2026, 3, 2};
    company.link.relation = u"partial"_s;
    const Paper paper = applicability(company, m_en);
    QCOMPARE(paper.sections.size(), 1U);
    const auto &rows = paper.sections.front().rows;
    const auto row = std::ranges::find_if(
        rows, [&](const PaperRow &each) { return each.cells[0] == company.requirement.code; });
    QVERIFY(row != rows.end());
    QCOMPARE(row->cells[2], u"Partly applicable"_s);
    QCOMPARE(row->cells[3], u"Law, Risk\nRequired by law"_s);
    QCOMPARE(row->cells[4], u"In progress"_s);
    QVERIFY2(row->cells[5].contains(company.control.ref + u" (in part)"_s), qPrintable(row->cells[5]));
    QCOMPARE(row->cells[6], company.boss.name.en);
    QCOMPARE(row->cells[7], u"2026-03-02"_s);
    QVERIFY2(row->group.startsWith(company.objective.code), qPrintable(row->group));
}

void TestStatements::whatNobodyDecided_isSaidToBeUndecided()
{
    Company company;
    company.decision.applicability = ApplicabilityState::Unset;
    company.decision.reason = {};
    company.decision.reasonKinds = {};
    const Paper paper = applicability(company, m_ja);
    const auto &rows = paper.sections.front().rows;
    const auto row = std::ranges::find_if(
        rows, [&](const PaperRow &each) { return each.cells[0] == company.requirement.code; });
    QVERIFY(row != rows.end());
    QCOMPARE(row->cells[2], u"未決定"_s);
    QCOMPARE(row->cells[3], QString());
    QVERIFY2(fact(paper, u"要求事項"_s).endsWith(u"未決定: 1"_s), qPrintable(fact(paper, u"要求事項"_s)));
}

void TestStatements::anExclusionWithoutReason_saysSo()
{
    Company company;
    company.decision.applicability = ApplicabilityState::NotApplicable;
    company.decision.reason = {};
    company.decision.reasonKinds = {};
    const Paper paper = applicability(company, m_en);
    QVERIFY(std::ranges::any_of(paper.sections.front().rows,
        [](const PaperRow &row) { return row.cells[3] == "No reason given"_L1; }));
}

void TestStatements::anAdoptedRequirementWithoutControl_saysSo()
{
    Company company;
    company.link.requirement = {};
    company.linkAdHoc.requirement = {};
    const Paper paper = applicability(company, m_en);
    QVERIFY(std::ranges::any_of(
        paper.sections.front().rows, [](const PaperRow &row) { return row.cells[5] == "No control"_L1; }));
}

void TestStatements::aTextInOneLanguage_isMarkedInTheOther()
{
    Company company;
    company.decision.reason = {u"顧客との契約"_s, {}, {}};
    const auto reasonOf = [&](const Words &words) {
        QStringList reasons;
        const Paper paper = applicability(company, words);
        for (const PaperRow &row : paper.sections.front().rows)
            reasons << row.cells[3];
        return reasons.join(u'\n');
    };
    QVERIFY(reasonOf(m_en).contains(u"顧客との契約 [Japanese only]"_s));
    QVERIFY(!reasonOf(m_ja).contains(u'['));
}

void TestStatements::decisionsAfterTheApproval_areCounted()
{
    Company company;
    company.decision.decidedOn = {2026, 5, 1};
    company.onObjective.decidedOn = {2026, 4, 30};
    QCOMPARE(fact(applicability(company, m_en), u"Approved on"_s), u"Not approved yet"_s);
    company.project.soaApprovedOn = {2026, 4, 30};
    const Paper paper = applicability(company, m_en);
    QCOMPARE(fact(paper, u"Approved on"_s), u"2026-04-30"_s);
    QCOMPARE(fact(paper, u"Decided after the approval"_s), u"1 requirement"_s);
}

void TestStatements::theTitle_followsTheScheme()
{
    Company company;
    QCOMPARE(applicability(company, m_ja).title, u"採否一覧"_s);
    company.project.scheme = u"isms_surveillance"_s;
    QCOMPARE(applicability(company, m_ja).title, u"適用宣言書"_s);
}

void TestStatements::responsibilities_nameWhoHoldsThem()
{
    Company company;
    company.control.responsibility = Responsibility::Inherited;
    company.supplier.controls = {company.control.id};
    company.userControl.controls = {company.control.id};
    const Paper paper = responsibility(company, m_ja);
    QCOMPARE(paper.sections.size(), 3U);
    const auto &rows = paper.sections.front().rows;
    QCOMPARE(rows.size(), 2U);
    const auto row = std::ranges::find_if(
        rows, [&](const PaperRow &each) { return each.cells[0] == company.control.ref; });
    QVERIFY(row != rows.end());
    QCOMPARE(row->cells[3], company.supplier.ref);
    QCOMPARE(row->cells[4], company.userControl.ref);
    const auto other =
        std::ranges::find_if(rows, [&](const PaperRow &each) { return each.cells[0] == company.adHoc.ref; });
    QCOMPARE(other->cells[2], u"未記入"_s);
    QCOMPARE(paper.sections[1].rows.front().cells[5], company.control.ref);
}

void TestStatements::everyRequirementOfTheSample_standsOnceInOrder()
{
    const auto data = sampleDataset();
    QVERIFY(data);
    const WorkspaceIndex index(*data, {2026, 11, 20});
    const ProjectIndex project(index, *data->table<Project>().findRef(u"ISMAP-2026"_s));
    const Paper paper = applicabilityStatement(project, m_ja);
    QStringList codes;
    for (const PaperSection &section : paper.sections) {
        for (const PaperRow &row : section.rows)
            codes << row.cells.front();
    }
    QCOMPARE(codes.size(), static_cast<qsizetype>(project.applicability.size()));
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    std::vector<int> positions;
    for (const QString &code : codes) {
        const auto *requirement = data->table<Requirement>().findRef(u"ismap_control_criteria:"_s + code);
        QVERIFY2(requirement, qPrintable(code));
        positions.push_back(requirement->position.value_or(0));
    }
    QVERIFY(std::ranges::is_sorted(positions, std::ranges::less_equal()));
}

void TestStatements::theSample_comesOutAsPdfWorkbookAndText_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ja") << u"ja"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestStatements::theSample_comesOutAsPdfWorkbookAndText()
{
    QFETCH(QString, language);
    const Words &words = language == "ja"_L1 ? m_ja : m_en;
    const auto data = sampleDataset();
    QVERIFY(data);
    const WorkspaceIndex index(*data, {2026, 11, 20});
    const ProjectIndex project(index, *data->table<Project>().findRef(u"SOC2-2026"_s));
    QTemporaryDir folder;
    const QDateTime created(QDate(2026, 11, 20), QTime(9, 0), QTimeZone("Asia/Tokyo"));
    for (const Paper &paper :
        {applicabilityStatement(project, words), responsibilityMatrix(project, words)}) {
        for (const auto &[name, form] : {std::pair(u"a.pdf"_s, PaperForm::Pdf),
                 std::pair(u"a.xlsx"_s, PaperForm::Workbook), std::pair(u"a.txt"_s, PaperForm::Text)}) {
            const auto written =
                writePaper(paper, words, folder.filePath(name), form, PaperSize::A4Landscape, created);
            QVERIFY2(written, qPrintable(written ? QString() : words.error(written.error())));
        }
        const QString text = pdf::pagesOf(folder.filePath(u"a.pdf"_s)).join(u'\n');
        for (const PaperSection &section : paper.sections) {
            for (const PaperRow &row : section.rows)
                QVERIFY2(text.contains(row.cells.front()), qPrintable(row.cells.front()));
        }
        QFile lines(folder.filePath(u"a.txt"_s));
        QVERIFY(lines.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(lines.readAll()), paperText(paper, words));
    }
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
