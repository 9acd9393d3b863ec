#include "tests/pdf/binder_tables.h"
#include "tests/pdf/pdf_tools.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tsuzuri::pdf;
using namespace Qt::StringLiterals;

class TestPdfTable : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::vector<DrawnString> m_strings; ///< of the last table

    /// The pages of one table, checked for their text.
    QStringList pagesOfTable(Table table, PageFormat format = PageFormat::A4)
    {
        Document document = sample::empty(true);
        Chapter chapter{.title = u"03 文書"_s, .format = format};
        chapter.blocks.push_back(std::move(table));
        document.chapters.push_back(std::move(chapter));
        const QString path = m_folder.filePath(u"table.pdf"_s);
        const auto summary = writePdf(path, document, testFonts(), {.recordStrings = true});
        if (!summary) {
            qWarning() << summary.error().arguments << summary.error().detail;
            return {};
        }
        verifyText(path, *summary);
        m_strings = summary->strings;
        return pagesOf(path);
    }

    /// The pages that its last column names are not in these tests.
    static Table documents(bool isJapanese)
    {
        Table table = sample::documents(isJapanese, 55);
        table.columns.pop_back();
        table.row = [row = table.row](std::size_t index) {
            Row result = row(index);
            result.cells.pop_back();
            return result;
        };
        return table;
    }

private Q_SLOTS:
    void longTable_repeatsHeadHeadingAndGroup()
    {
        const QStringList pages = pagesOfTable(documents(true));
        QVERIFY(pages.size() >= 4);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const QString &text = pages.at(page);
            const bool isFirst = page == 0;
            const bool isLast = page == pages.size() - 1;
            QVERIFY2(text.contains(u"3.2 文書台帳") && text.contains(u"文書名") && text.contains(u"格納場所"),
                qPrintable(text));
            QCOMPARE(text.contains(u"前の頁から続く"), !isFirst);
            QCOMPARE(text.contains(u"次の頁へ続く"), !isLast);
            QVERIFY2(isFirst || text.contains(u"つづき") || text.contains(u"基準・手順書(第3階層)\n"),
                qPrintable(text));
        }
    }

    void everyRow_standsOnOnePage()
    {
        const QStringList pages = pagesOfTable(documents(false));
        int rows = 0;
        for (const QString &page : pages) {
            // The page count of the note must be that of the rows.
            const auto match = QRegularExpression(u"(\\d+) to (\\d+) of 55, by number"_s).match(page);
            QVERIFY2(match.hasMatch(), qPrintable(page));
            for (int row = match.captured(1).toInt(); row <= match.captured(2).toInt(); ++row, ++rows)
                QVERIFY(page.contains(u"D-%1"_s.arg(row, 3, 10, QChar(u'0'))));
            QCOMPARE(compact(page).count(u"KyosukeSakakibara"),
                match.captured(2).toInt() - match.captured(1).toInt() + 1);
        }
        QCOMPARE(rows, 55);
    }

    void rowHigherThanAPage_isSplitWithoutLoss()
    {
        QString text;
        for (int number = 1; number <= 900; ++number)
            text += u"第%1段落。長い説明文、"_s.arg(number);
        Table table = Table::of({{u"番号"_s, ColumnKind::Token, MeasuredWidth{}}, {u"説明"_s}, {u"備考"_s}},
            {{.cells = {u"D-001"_s, text, u"短い"_s}, .group = u"規程"_s},
                {.cells = {u"D-002"_s, u"x"_s, u"y"_s}, .group = u"規程"_s}});
        const QStringList pages = pagesOfTable(std::move(table));
        QVERIFY(pages.size() >= 3);
        for (const QString &page : pages)
            QVERIFY(page.contains(u"番号"));
        QString joined;
        for (const DrawnString &string : m_strings) {
            if (string.text.size() > 20 && text.contains(string.text))
                joined += string.text;
        }
        QCOMPARE(joined, text);
        QVERIFY(pages.last().contains(u"D-002"));
    }

    void tokens_neverBreakInside_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ColumnKind>("kind");
        QTest::newRow("date") << u"2026-04-01"_s << ColumnKind::Date;
        QTest::newRow("Japanese date") << u"2026年4月1日"_s << ColumnKind::Date;
        QTest::newRow("ref") << u"SOC-1-008"_s << ColumnKind::Token;
        QTest::newRow("number") << u"1,234,567.89"_s << ColumnKind::Number;
        QTest::newRow("date in a text") << u"2026-04-01"_s << ColumnKind::Text;
        QTest::newRow("Japanese date in a text") << u"2026年4月1日"_s << ColumnKind::Text;
        QTest::newRow("count in a text") << u"143件"_s << ColumnKind::Text;
    }

    void tokens_neverBreakInside()
    {
        QFETCH(QString, text);
        QFETCH(ColumnKind, kind);
        const bool isText = kind == ColumnKind::Text;
        std::vector<Row> rows;
        for (int blanks = 0; blanks < 30; ++blanks)
            rows.push_back({.cells = {isText ? QString(blanks, u'規') + text + u"から"_s : text,
                                QString(u"とても長い説明 "_s).repeated(40)}});
        const ColumnWidth width = isText ? ColumnWidth(FixedWidth{30}) : ColumnWidth(MeasuredWidth{});
        const QStringList pages = pagesOfTable(Table::of({{u"値"_s, kind, width}, {u"説明"_s}}, rows));
        QCOMPARE(pages.join(QString()).count(text), 30);
    }

    void hash_isSetInWholeLines()
    {
        QStringList lines =
            pagesOfTable(sample::evidence(true, 1), PageFormat::A4Landscape).first().split(u'\n');
        QVERIFY2(lines.contains(sample::hash.left(32)) || lines.filter(sample::hash.left(32)).size() == 1,
            qPrintable(lines.join(u'\n')));
        Table narrow = sample::evidence(true, 1);
        for (int column = 0; column < 3; ++column)
            narrow.columns.push_back({u"列"_s, ColumnKind::Text, FixedWidth{20}});
        lines = pagesOfTable(std::move(narrow)).first().split(u'\n');
        QVERIFY2(
            lines.filter(sample::hash.left(16)).size() == 1 && lines.filter(sample::hash.left(17)).isEmpty(),
            qPrintable(lines.join(u'\n')));
    }

    void matrixTooWideForAPage_goesOnInFurtherParts()
    {
        Table table;
        table.columns = {{u"統制"_s, ColumnKind::Text, FixedWidth{50}}};
        for (int column = 0; column < 40; ++column)
            table.columns.push_back(
                {u"役割%1"_s.arg(column), ColumnKind::Token, FixedWidth{7}, Align::Center, true});
        table.rowCount = 3;
        table.row = [](std::size_t index) {
            Row row{.cells = {u"C-%1"_s.arg(index, 3, 10, QChar(u'0'))}};
            for (int column = 0; column < 40; ++column)
                row.cells.push_back(QString(QChar(u"RACI"[column % 4])));
            return row;
        };
        const QString all = pagesOfTable(table).join(QString());
        for (int column = 0; column < 40; ++column)
            QCOMPARE(all.count(QRegularExpression(u"役割%1\\b"_s.arg(column))), 1);
        QCOMPARE(all.count(u"C-002"), 3); // the key column in each of three parts
        QCOMPARE(all.count(u"列の続き"), 2);
        const QString wide = pagesOfTable(table, PageFormat::A3Landscape).join(QString());
        QCOMPARE(wide.count(u"C-002"), 1);
    }

    void emptyTable_saysSo()
    {
        Table table = Table::of({{u"番号"_s}, {u"説明"_s}}, {});
        table.heading = Heading{.text = u"発見事項"_s};
        table.whenEmpty = u"該当する項目はありません。"_s;
        const QStringList pages = pagesOfTable(std::move(table));
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.first().contains(u"該当する項目はありません。"));
    }

    void rowWithTooFewCells_isDrawnWithWhatItHas()
    {
        const QStringList pages = pagesOfTable(Table::of({{u"番号"_s}, {u"説明"_s}},
            {{.cells = {u"D-1"_s}}, {}, {.cells = {u"D-2"_s, u"a"_s, u"too many"_s}}}));
        QVERIFY(pages.first().contains(u"D-2") && !pages.first().contains(u"too many"));
    }
};

QTEST_GUILESS_MAIN(TestPdfTable)
#include "tst_pdf_table.moc"
