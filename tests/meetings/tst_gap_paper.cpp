#include "core/meetings/gap_paper.h"
#include "core/words/words.h"
#include "tests/meetings/meeting_company.h"
#include "tests/pdf/pdf_tools.h"

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The checklist as it is shown, on paper.
class TestGapPaper : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeetingCompany> m_company;
    Words m_ja{Language::Japanese};
    Words m_en{Language::English};

    std::vector<Gap> gaps() const
    {
        return {m_company->gap(u"D-054"_s, Severity::Blocker), m_company->gap(u"D-026"_s)};
    }
    Paper paper(const Words &words, Id<Project> project = {}) const
    {
        const WorkspaceIndex index(m_company->data(), m_company->second);
        return gapPaper(index, gaps(), project, words);
    }

private Q_SLOTS:
    void init() { m_company = std::make_unique<MeetingCompany>(); }
    void cleanup() { m_company.reset(); }

    void countsAndRowsAreInTheLanguageOfTheWords()
    {
        const Paper japanese = paper(m_ja, m_company->project);
        QCOMPARE(japanese.title, u"ギャップチェックリスト"_s);
        QCOMPARE(japanese.facts.front().text, u"2026年 SOC 2"_s);
        QCOMPARE(japanese.facts.back().text, u"提出不可 1、要対応 1、要確認 0、参考 0"_s);
        const Paper english = paper(m_en);
        QCOMPARE(english.facts.front().text, u"2026-11-19"_s);
        QCOMPARE(english.facts.back().text, u"Blocker 1, Major 1, Minor 0, Advice 0"_s);
        QCOMPARE(english.sections.front().rows.size(), 2U);
        QCOMPARE(english.sections.front().rows.front().cells.at(0), u"Blocker"_s);
    }

    void rowSaysWhomItWaitsForSinceWhenAndWhatMendsIt()
    {
        m_company->prepare(m_company->first, gaps()); // notes since when each is there
        const QStringList cells = paper(m_en).sections.front().rows.front().cells;
        QCOMPARE(cells.at(1), u"LOC-01"_s);
        QVERIFY(cells.at(2).contains(u"D-054"_s));
        QCOMPARE(cells.at(3), u"D-001"_s);
        QCOMPARE(cells.at(4), u"Tomoko Aramaki"_s);
        QCOMPARE(cells.at(7), u"2026-11-12"_s);
        QVERIFY(!cells.at(8).isEmpty());
    }

    void withoutGapsItSaysSo()
    {
        const WorkspaceIndex index(m_company->data(), m_company->second);
        const QString text = paperText(gapPaper(index, {}, {}, m_en), m_en);
        QVERIFY(text.contains(u"No gap."_s));
    }

    void fillsPagesOfTheWantedSize_data()
    {
        QTest::addColumn<PaperSize>("size");
        QTest::addColumn<QString>("format");
        QTest::newRow("A4") << PaperSize::A4Landscape << u"841.89 x 595."_s;
        QTest::newRow("A3") << PaperSize::A3Landscape << u"1190.55 x 841."_s;
    }
    void fillsPagesOfTheWantedSize()
    {
        QFETCH(const PaperSize, size);
        QFETCH(const QString, format);
        const QString path = m_company->folder.filePath(u"一覧.pdf"_s);
        QVERIFY(writePaper(paper(m_ja), m_ja, path, PaperForm::Pdf, size,
            QDateTime(m_company->second, QTime(9, 0), QTimeZone::UTC)));
        const QString told = QString::fromUtf8(pdf::outputOf(u"pdfinfo"_s, {path}));
        QVERIFY2(told.contains(format), qPrintable(told));
        QVERIFY(pdf::pagesOf(path).join(u'\n').contains(u"荒巻 智子"_s));
    }
};

QTEST_GUILESS_MAIN(TestGapPaper)
#include "tst_gap_paper.moc"
