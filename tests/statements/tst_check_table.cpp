#include "core/statements/statements.h"
#include "core/words/words.h"
#include "tests/gaps/company.h"
#include "tests/pdf/pdf_tools.h"
#include "tests/sample/sample_dataset.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// 順守状況点検表: a mark for each item of a list.
class TestCheckTable : public QObject {
    Q_OBJECT

private:
    Words m_ja{Language::Japanese};
    Words m_en{Language::English};

    static Paper table(const Company &company, const Words &words)
    {
        const Dataset data = company.dataset();
        const WorkspaceIndex index(data, company.today);
        return checkTable(ProjectIndex(index, *data.find(company.project.id)), words);
    }
    static QStringList cellsOf(const Paper &paper, const QString &code)
    {
        for (const PaperRow &row : paper.sections.front().rows) {
            if (row.cells.front() == code)
                return row.cells;
        }
        return {};
    }
    static QString fact(const Paper &paper, const QString &name)
    {
        const auto found = std::ranges::find(paper.facts, name, &Paper::Fact::name);
        return found == paper.facts.end() ? u"(none)"_s : found->text;
    }

private Q_SLOTS:
    void marks_followDecisionAndStatus_data()
    {
        using Is = ApplicabilityState;
        using As = ImplementationStatus;
        QTest::addColumn<Is>("decision");
        QTest::addColumn<As>("status");
        QTest::addColumn<QString>("mark");
        QTest::newRow("implemented") << Is::Applicable << As::Implemented << u"○"_s;
        QTest::newRow("implemented in part of it") << Is::Partial << As::Implemented << u"△"_s;
        QTest::newRow("in progress") << Is::Applicable << As::InProgress << u"△"_s;
        QTest::newRow("planned") << Is::Applicable << As::Planned << u"×"_s;
        QTest::newRow("not started") << Is::Partial << As::NotStarted << u"×"_s;
        QTest::newRow("nothing said") << Is::Applicable << As::Unset << u"×"_s;
        QTest::newRow("undecided") << Is::Undecided << As::Implemented << u"×"_s;
        QTest::newRow("nobody looked") << Is::Unset << As::Unset << u"×"_s;
        QTest::newRow("not applicable") << Is::NotApplicable << As::Implemented << u"－"_s;
        QTest::newRow("not needed") << Is::Applicable << As::NotNeeded << u"－"_s;
    }
    void marks_followDecisionAndStatus()
    {
        QFETCH(ApplicabilityState, decision);
        QFETCH(ImplementationStatus, status);
        Company company;
        company.decision.applicability = decision;
        company.decision.implementationStatus = status;
        QTEST(cellsOf(table(company, m_ja), company.requirement.code).value(2), "mark");
    }

    void anItem_namesControlsDocumentsAndWhatIsOpen()
    {
        Company company;
        company.link.relation = u"partial"_s;
        company.decision.reason = {u"一部の拠点を除く。"_s, u"Without some sites."_s, {}};
        company.decision.note = {u"4月に再確認"_s, {}, {}};
        const QStringList cells = cellsOf(table(company, m_en), company.requirement.code);
        QCOMPARE(cells.value(3), u"C-001 (in part)"_s);
        QCOMPARE(cells.value(4), u"D-001  Access regulation"_s);
        QCOMPARE(cells.value(5), u"Without some sites.\n4月に再確認 [Japanese only]\nOpen findings: F-001"_s);
        company.finding.status = FindingStatus::Closed;
        QVERIFY(!cellsOf(table(company, m_en), company.requirement.code).value(5).contains("F-001"_L1));
    }

    void anItemWithoutControl_saysSo()
    {
        Company company;
        company.link.requirement = {};
        QCOMPARE(cellsOf(table(company, m_en), company.requirement.code).value(3), u"No control"_s);
    }

    void whatIsUndecided_saysSo()
    {
        Company company;
        company.decision.applicability = ApplicabilityState::Undecided;
        QVERIFY(cellsOf(table(company, m_ja), company.requirement.code).value(5).startsWith(u"未決定"_s));
    }

    void theHead_countsEachMark()
    {
        Company company;
        company.decision.implementationStatus = ImplementationStatus::InProgress;
        const Paper paper = table(company, m_ja);
        QCOMPARE(paper.title, u"順守状況点検表"_s);
        QCOMPARE(fact(paper, u"点検項目"_s), u"2項目"_s);
        QCOMPARE(fact(paper, u"点検結果"_s), u"○ 順守: 1、△ 一部順守: 1、× 未順守: 0、－ 対象外: 0"_s);
    }

    void theYear_isNamedWhereTheAuditCoversOne_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("year");
        QTest::newRow("April to March")
            << QDate(2026, 4, 1) << QDate(2027, 3, 31) << u"2026年度(2026-04-01～2027-03-31)"_s;
        QTest::newRow("January to December")
            << QDate(2024, 1, 1) << QDate(2024, 12, 31) << u"2024年(2024-01-01～2024-12-31)"_s;
        QTest::newRow("half a year") << QDate(2026, 4, 1) << QDate(2026, 9, 30)
                                     << u"2026-04-01～2026-09-30"_s;
        QTest::newRow("one day") << QDate() << QDate(2026, 11, 20) << u"2026年度(2026-04-01～2027-03-31)"_s;
    }
    void theYear_isNamedWhereTheAuditCoversOne()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        Company company;
        company.project.periodStart = from;
        company.project.periodEnd = from.isValid() ? to : QDate();
        company.project.asOfDate = from.isValid() ? QDate() : to;
        QTEST(fact(table(company, m_ja), u"対象年度"_s), "year");
    }

    void theSample_comesOutInBothLanguages()
    {
        const auto data = sampleDataset();
        QVERIFY(data);
        const WorkspaceIndex index(*data, {2026, 11, 20});
        const ProjectIndex project(index, *data->table<Project>().findRef(u"SOC2-2026"_s));
        QTemporaryDir folder;
        for (const Words *words : {&m_ja, &m_en}) {
            const Paper paper = checkTable(project, *words);
            const QString path = folder.filePath(u"a.pdf"_s);
            QVERIFY(writePaper(paper, *words, path, PaperForm::Pdf, PaperSize::A4Landscape,
                QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC)));
            const QString text = pdf::pagesOf(path).join(u'\n');
            std::size_t rows = 0;
            for (const PaperSection &section : paper.sections) {
                rows += section.rows.size();
                for (const PaperRow &row : section.rows)
                    QVERIFY2(text.contains(row.cells.front()), qPrintable(row.cells.front()));
            }
            QCOMPARE(rows, project.applicability.size());
            QVERIFY(text.contains(u'○'));
        }
    }
};

QTEST_GUILESS_MAIN(TestCheckTable)
#include "tst_check_table.moc"
