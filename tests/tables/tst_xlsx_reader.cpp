#include "core/tables/number_format.h"
#include "core/tables/zip_package.h"
#include "tests/tables/workbook_folder.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;
using package::Workbook;

namespace {

const QTimeZone tokyo{"Asia/Tokyo"};

} // namespace

class TestXlsxReader : public QObject, private WorkbookFolder {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
    }

    void next_readsEveryKindOfCell_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &cell, const QString &expected) {
            QTest::newRow(name) << cell << expected;
        };
        row("inline string", "<c t=\"inlineStr\"><is><t>証跡</t></is></c>", u"証跡"_s);
        row("inline string in runs",
            "<c t=\"inlineStr\"><is><r><t>a </t></r><r><rPr><b/></rPr><t>b</t></r></is></c>", u"a b"_s);
        row("phonetic guide",
            "<c t=\"inlineStr\"><is><t>証跡</t><rPh sb=\"0\" eb=\"2\"><t>ショウセキ</t></rPh></is></c>",
            u"証跡"_s);
        row("shared string", "<c t=\"s\"><v>1</v></c>", u"髙橋 & co"_s);
        row("shared string with phonetic guide", "<c t=\"s\"><v>2</v></c>", u"東京都"_s);
        row("whole number", "<c><v>12</v></c>", u"12"_s);
        row("number with a fraction", "<c t=\"n\"><v>0.30000000000000004</v></c>", u"0.3"_s);
        row("number with an exponent", "<c><v>1.5E-7</v></c>", u"1.5e-07"_s);
        row("big number", "<c><v>123456789012345</v></c>", u"123456789012345"_s);
        row("true", "<c t=\"b\"><v>1</v></c>", u"TRUE"_s);
        row("false", "<c t=\"b\"><v>0</v></c>", u"FALSE"_s);
        row("error value", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", u"#DIV/0!"_s);
        row("formula with text", "<c t=\"str\"><f>A1&amp;\"x\"</f><v>ax</v></c>", u"ax"_s);
        row("formula with number", "<c><f>1+1</f><v>2</v></c>", u"2"_s);
        row("formula without value", "<c><f>1+1</f></c>", QString());
        row("date by built-in format", "<c s=\"1\"><v>46113</v></c>", u"2026-04-01"_s);
        row("date by built-in Japanese format", "<c s=\"2\"><v>46113</v></c>", u"2026-04-01"_s);
        row("date by own format", "<c s=\"3\"><v>46113.75</v></c>", u"2026-04-01"_s);
        row("date by era format", "<c s=\"4\"><v>46113</v></c>", u"2026-04-01"_s);
        row("date and time", "<c s=\"5\"><v>46113.4375</v></c>", u"2026-04-01T10:30:00+09:00"_s);
        row("time of day", "<c s=\"6\"><v>0.4375</v></c>", u"10:30"_s);
        row("elapsed time", "<c s=\"7\"><v>1.5</v></c>", u"1.5"_s);
        row("number in a format with a unit", "<c s=\"8\"><v>3</v></c>", u"3"_s);
        row("a date that never was", "<c s=\"1\"><v>60</v></c>", u"60"_s);
        row("a style that isn't there", "<c s=\"99\"><v>46113</v></c>", u"46113"_s);
        row("ISO date", "<c t=\"d\"><v>2026-04-01</v></c>", u"2026-04-01"_s);
        row("ISO instant", "<c t=\"d\"><v>2026-04-01T10:00:00</v></c>", u"2026-04-01T10:00:00+09:00"_s);
        row("escaped character", "<c t=\"inlineStr\"><is><t>a_x000D_b_x005F_x0041_</t></is></c>",
            u"a\rb_x0041_"_s);
        row("half an escape", "<c t=\"inlineStr\"><is><t>_x00_x0_xZZZZ_</t></is></c>", u"_x00_x0_xZZZZ_"_s);
        row("blanks kept", "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a\n b </t></is></c>",
            u" a\n b "_s);
        row("prefixed names", "<x:c t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c>", u"a"_s);
        row("no value", "<c s=\"1\"/>", QString());
        row("number that is none", "<c><v>abc</v></c>", u"abc"_s);
    }

    void next_readsEveryKindOfCell()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, expected);
        Workbook workbook("<row>" + cell + "<c><v>7</v></c></row>");
        workbook.set("xl/sharedStrings.xml",
            "<sst><si><t>first</t></si><si><r><t>髙橋</t></r><r><t xml:space=\"preserve\"> &amp; "
            "co</t></r></si>"
            "<si><t>東京都</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr "
            "fontId=\"1\"/></si></sst>");
        workbook.set("xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId=\"176\" "
            "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
            "<numFmt numFmtId=\"177\" formatCode=\"[$-411]ge\\.m\\.d;@\"/>"
            "<numFmt numFmtId=\"178\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"179\" "
            "formatCode=\"0&quot;days&quot;\"/>"
            "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
            "<xf numFmtId=\"14\"/><xf numFmtId=\"31\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/><xf "
            "numFmtId=\"22\"/>"
            "<xf numFmtId=\"20\"/><xf numFmtId=\"178\"/><xf numFmtId=\"179\"/></cellXfs></styleSheet>");
        ReadOptions options;
        options.zone = tokyo;
        QCOMPARE(read(workbook, options), QStringList{u"1: "_s + expected + u"|7"_s});
    }

    void next_readsRaggedRowsAndCells()
    {
        QCOMPARE(read("<row><c><v>1</v></c><c><v>2</v></c></row>"
                      "<row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"
                      "<row r=\"6\"><c r=\"A6\"/></row>"
                      "<row><c r=\"B7\"><v>5</v></c><c r=\"A7\"><v>6</v></c></row>"
                      "<row><c r=\"AA8\"><v>7</v></c></row>"),
            QStringList({u"1: 1|2"_s, u"5: ||3|4"_s, u"7: 6|5"_s, u"8: "_s + QString(26, u'|') + u'7'}));
    }

    void next_givesAMergedRangeInItsFirstCell()
    {
        Workbook workbook;
        workbook.set("xl/worksheets/sheet1.xml",
            package::worksheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>依頼</t></is></c><c r=\"B1\" "
                               "s=\"1\"/></row>",
                "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"));
        QCOMPARE(read(workbook), QStringList{u"1: 依頼"_s});
    }

    void next_countsDaysFrom1904()
    {
        Workbook workbook("<row><c s=\"0\"><v>44651</v></c></row>");
        workbook.set("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        workbook.set("xl/workbook.xml",
            "<workbook xmlns:r=\"urn:r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"S\" "
            "r:id=\"rId1\"/></sheets>"
            "</workbook>");
        QCOMPARE(read(workbook), QStringList{u"1: 2026-04-01"_s});
    }

    void sheets_namesHiddenOnes()
    {
        Workbook workbook;
        workbook.set("xl/workbook.xml",
            "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"隠し\" state=\"hidden\" r:id=\"rId1\"/>"
            "<sheet name=\"very\" state=\"veryHidden\" r:id=\"rId1\"/><sheet name=\"chart\" r:id=\"rId9\"/>"
            "<sheet name=\"A &amp; B\" r:id=\"rId2\"/></sheets></workbook>");
        workbook.set("xl/_rels/workbook.xml.rels",
            package::relationships({{"rId1", "worksheet", "worksheets/sheet1.xml"},
                {"rId9", "chartsheet", "chart.xml"}, {"rId2", "worksheet", "worksheets/sheet2.xml"}}));
        workbook.set("xl/worksheets/sheet1.xml", package::worksheet("<row><c><v>1</v></c></row>"));
        workbook.set("xl/worksheets/sheet2.xml", package::worksheet("<row><c><v>2</v></c></row>"));
        const auto reader = open(workbook);
        QVERIFY(reader.has_value());
        QCOMPARE((*reader)->sheets(),
            std::vector<SheetInfo>({{u"隠し"_s, true}, {u"very"_s, true}, {u"A & B"_s, false}}));
        QCOMPARE(linesOf(**reader), QStringList{u"1: 2"_s}); // the first visible one
        QVERIFY((*reader)->select(u"隠し"_s).has_value());
        QCOMPARE(linesOf(**reader), QStringList{u"1: 1"_s});
        QVERIFY((*reader)->select(u"A & B"_s).has_value());
        QCOMPARE(linesOf(**reader), QStringList{u"1: 2"_s});
        const auto missing = (*reader)->select(u"none"_s);
        QCOMPARE(missing.error().code, ErrorCode::SheetNotFound);
        QCOMPARE(missing.error().arguments, QStringList({path(), u"none"_s, u"隠し, very, A & B"_s}));
    }

    void open_followsRelationshipsToAnyName_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("absolute") << "/data/表.xml"_ba << "data/表.xml"_ba;
        QTest::newRow("relative") << "s/one.xml"_ba << "xl/s/one.xml"_ba;
        QTest::newRow("upwards") << "../one.xml"_ba << "one.xml"_ba;
        QTest::newRow("in another case") << "Worksheets/ONE.xml"_ba << "xl/worksheets/one.xml"_ba;
        QTest::newRow("with backslashes") << "worksheets\\one.xml"_ba << "xl/worksheets/one.xml"_ba;
        QTest::newRow("stored with backslashes") << "worksheets/one.xml"_ba << "xl\\worksheets\\one.xml"_ba;
    }

    void open_followsRelationshipsToAnyName()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, part);
        Workbook workbook;
        workbook.remove("xl/worksheets/sheet1.xml").remove("xl/styles.xml").remove("xl/sharedStrings.xml");
        workbook.set(part, package::worksheet("<row><c><v>1</v></c></row>"));
        workbook.set("xl/_rels/workbook.xml.rels", package::relationships({{"rId1", "worksheet", target}}));
        QCOMPARE(read(workbook), QStringList{u"1: 1"_s});
    }

    void progress_reachesOne()
    {
        const auto reader = open("<row><c><v>1</v></c></row>");
        Row row;
        while ((*reader)->next(row).value()) { }
        QCOMPARE((*reader)->progress(), 1.0);
    }

    void resolvedPart_staysInThePackage()
    {
        QCOMPARE(
            resolvedPart(u"xl/workbook.xml"_s, u"worksheets/sheet1.xml"_s), u"xl/worksheets/sheet1.xml"_s);
        QCOMPARE(resolvedPart(u"xl/workbook.xml"_s, u"/xl/./a.xml"_s), u"xl/a.xml"_s);
        QCOMPARE(resolvedPart(u"xl/workbook.xml"_s, u"../a.xml"_s), u"a.xml"_s);
        QCOMPARE(resolvedPart(u"xl/workbook.xml"_s, u"../../a.xml"_s), QString());
        QCOMPARE(resolvedPart(QString(), u"xl/workbook.xml"_s), u"xl/workbook.xml"_s);
    }
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsx_reader.moc"
