#include "tests/tables/workbook_folder.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;
using package::Workbook;

/// Workbooks that are none, that are broken, and that want to hurt: each gives one error.
class TestHostileWorkbook : public QObject, private WorkbookFolder {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
    }

    void open_refusesWhatIsNoWorkbook_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
            QTest::newRow(name) << bytes << static_cast<int>(code);
        };
        const QByteArray compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(4096, 0);
        QByteArray stream;
        for (const char letter : "EncryptedPackage"_ba)
            stream += QByteArray(1, letter) + '\0';
        const QByteArray whole = Workbook().bytes();
        row("empty", "", ErrorCode::NotAZip);
        row("text", "証跡ID,名称\n", ErrorCode::NotAZip);
        row("encrypted", compound + QByteArray(2'000'000, 'x') + stream, ErrorCode::WorkbookEncrypted);
        row("an .xls of old", compound + "Workbook", ErrorCode::NotAWorkbook);
        row("cut in two", whole.first(whole.size() / 2), ErrorCode::NotAZip);
        row("without its directory", whole.first(whole.size() - 22), ErrorCode::NotAZip);
        row("an empty package", package::zip({}), ErrorCode::NotAWorkbook);
        row("another document", Workbook().set("xl/workbook.xml", "<document/>").bytes(),
            ErrorCode::NotAWorkbook);
        row("a workbook without sheets", Workbook().set("xl/workbook.xml", "<workbook/>").bytes(),
            ErrorCode::NotAWorkbook);
        row("a ZIP of other files", package::zip({package::stored("a.txt", "a")}), ErrorCode::NotAWorkbook);
        row("without a workbook part", Workbook().remove("xl/workbook.xml").bytes(), ErrorCode::NotAWorkbook);
        row("without the sheet", Workbook().remove("xl/worksheets/sheet1.xml").bytes(),
            ErrorCode::XmlDamaged);
        row("without relationships of the workbook", Workbook().remove("xl/_rels/workbook.xml.rels").bytes(),
            ErrorCode::XmlDamaged);
        row("broken list of sheets", Workbook().set("xl/workbook.xml", "<workbook><sheets>").bytes(),
            ErrorCode::XmlDamaged);
        row("broken styles", Workbook().set("xl/styles.xml", "<styleSheet").bytes(), ErrorCode::XmlDamaged);
        row("broken strings", Workbook().set("xl/sharedStrings.xml", "<sst><si><t>a</si></sst>").bytes(),
            ErrorCode::XmlDamaged);
        row("entities in the strings",
            Workbook()
                .set("xl/sharedStrings.xml", "<!DOCTYPE s [<!ENTITY a \"b\">]><sst><si><t>&a;</t></si></sst>")
                .bytes(),
            ErrorCode::XmlEntities);
        row("external entity in the list of sheets",
            Workbook()
                .set("xl/workbook.xml", "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><workbook/>")
                .bytes(),
            ErrorCode::XmlEntities);
        row("entity in the relationships",
            Workbook().set("_rels/.rels", "<!DOCTYPE r [<!ENTITY a SYSTEM \"a\">]><Relationships/>").bytes(),
            ErrorCode::XmlEntities);
        row("a sheet outside of the package",
            Workbook()
                .set("xl/_rels/workbook.xml.rels",
                    package::relationships({{"rId1", "worksheet", "../../../etc/passwd"}}))
                .bytes(),
            ErrorCode::XmlDamaged);
        package::Entry locked = package::deflated("xl/workbook.xml", "<workbook/>");
        locked.flags = 1;
        row("a part with a password", Workbook().put(locked).bytes(), ErrorCode::WorkbookEncrypted);
    }

    void open_refusesWhatIsNoWorkbook()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        package::write(path(), bytes);
        const auto reader = TableReader::open(path());
        QVERIFY(!reader.has_value());
        QCOMPARE(static_cast<int>(reader.error().code), code);
        QCOMPARE(reader.error().arguments.value(0), path());
    }

    void open_saysThatAFileIsMissing()
    {
        QCOMPARE(TableReader::open(path(u"none.xlsx"_s)).error(),
            (Error{ErrorCode::FileNotFound, {path(u"none.xlsx"_s)}, {}}));
        QCOMPARE(TableReader::open(m_folder->path()).error().code, ErrorCode::FileUnreadable);
    }

    void next_refusesADamagedSheet_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &rows, ErrorCode code) {
            QTest::newRow(name) << package::worksheet("<row><c><v>1</v></c></row>" + rows)
                                << static_cast<int>(code);
        };
        row("wrong end", "<row></c>", ErrorCode::XmlDamaged);
        row("entity", "<row><c><v>&a;</v></c></row>", ErrorCode::XmlDamaged);
        row("shared string that isn't there", "<row><c t=\"s\"><v>5</v></c></row>", ErrorCode::XmlDamaged);
        row("negative shared string", "<row><c t=\"s\"><v>-1</v></c></row>", ErrorCode::XmlDamaged);
        row("reference without letters", "<row><c r=\"1\"><v>1</v></c></row>", ErrorCode::XmlDamaged);
        row("column behind the last of Excel", "<row><c r=\"XFE1\"/></row>", ErrorCode::XmlDamaged);
        row("row number that is none", "<row r=\"x\"/>", ErrorCode::XmlDamaged);
        row("row zero", "<row r=\"0\"/>", ErrorCode::XmlDamaged);
        row("row behind the last of Excel", "<row r=\"1048577\"><c><v>1</v></c></row>",
            ErrorCode::WorkbookTooLarge);
        row("wrong bytes", "<row><c t=\"str\"><v>\x83\x65</v></c></row>", ErrorCode::XmlDamaged);
        row("deep nesting", QByteArray("<a>").repeated(1000), ErrorCode::XmlDamaged);
        QTest::newRow("document type") << "<!DOCTYPE w><worksheet><sheetData/></worksheet>"_ba
                                       << static_cast<int>(ErrorCode::XmlEntities);
        QTest::newRow("cut") << "<worksheet><sheetData><row><c><v>1</v></c></row>"_ba
                             << static_cast<int>(ErrorCode::XmlDamaged);
    }

    void next_refusesADamagedSheet()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(int, code);
        const QStringList lines = read(Workbook().set("xl/worksheets/sheet1.xml", sheet));
        QVERIFY2(lines.last().startsWith(u"error %1 "_s.arg(code)), qPrintable(lines.last()));
    }

    void next_noticesAFlippedBit()
    {
        const QByteArray sheet = package::worksheet("<row><c><v>1</v></c></row>");
        package::Entry entry = package::stored("xl/worksheets/sheet1.xml", sheet);
        entry.data.replace("<v>1<", "<v>2<"); // still right XML; only the checksum tells
        QCOMPARE(read(Workbook().put(entry)).last(),
            errorLine(ErrorCode::XmlDamaged, u"xl/worksheets/sheet1.xml"_s));
    }

    void next_refusesASheetThatUnpacksToTooMuch()
    {
        // 16 MB of blanks in 16 KB, whatever the directory says; a limit of 1 MB stands for one of 2 GB
        package::Entry entry = package::deflated("xl/worksheets/sheet1.xml", QByteArray(16 << 20, ' '));
        QVERIFY(entry.data.size() < 30'000);
        ReadOptions options;
        options.limits.sheetBytes = 1 << 20;
        QCOMPARE(read(Workbook().put(entry), options).last(),
            errorLine(ErrorCode::WorkbookTooLarge, u"part 1048576"_s));
        entry.size = 1000; // a lie
        QCOMPARE(read(Workbook().put(entry)).last(),
            errorLine(ErrorCode::XmlDamaged, u"xl/worksheets/sheet1.xml"_s));
    }

    void next_refusesMoreThanItsLimits()
    {
        ReadOptions options;
        options.limits = {.columns = 3, .rows = 2, .rowBytes = 100};
        const QByteArray cell = "<c><v>1</v></c>";
        QCOMPARE(read("<row>" + cell.repeated(3) + "<c/><c/></row>", options), QStringList{u"1: 1|1|1"_s});
        QCOMPARE(read("<row>" + cell.repeated(4) + "</row>", options),
            QStringList{errorLine(ErrorCode::TooManyColumns, u"3"_s)});
        QCOMPARE(read("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"),
            QStringList{errorLine(ErrorCode::TooManyColumns, u"1024"_s)});
        QCOMPARE(read(("<row>" + cell + "</row>").repeated(3), options).last(),
            errorLine(ErrorCode::WorkbookTooLarge, u"rows 2"_s));
        const QByteArray longText = "<c t=\"str\"><v>" + QByteArray(40, 'a') + "</v></c>";
        QCOMPARE(read("<row>" + longText + "</row>", options).size(), 1);
        QCOMPARE(read("<row>" + longText.repeated(2) + "</row>", options).last(),
            errorLine(ErrorCode::WorkbookTooLarge, u"row 100"_s));
        QCOMPARE(read("<row><c t=\"str\"><v>" + QByteArray(101, 'a') + "</v></c></row>", options).last(),
            errorLine(ErrorCode::WorkbookTooLarge, u"cell 100"_s));
    }

    void next_refusesOneLongTextInTooManyRows()
    {
        ReadOptions options;
        options.limits.textBytes = 200;
        Workbook workbook(QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(3));
        workbook.set("xl/sharedStrings.xml", "<sst><si><t>" + QByteArray(40, 'a') + "</t></si></sst>");
        const QStringList lines = read(workbook, options);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.last(), errorLine(ErrorCode::WorkbookTooLarge, u"strings 200"_s));
        package::write(path(u"book.csv"_s), (QByteArray(40, 'a') + '\n').repeated(3));
        QCOMPARE(linesOf(path(u"book.csv"_s), options).last(),
            errorLine(ErrorCode::WorkbookTooLarge, u"strings 200"_s));
    }

    void open_refusesTooManyStringsAndParts()
    {
        ReadOptions options;
        options.limits.stringBytes = 1000;
        Workbook workbook;
        workbook.set("xl/sharedStrings.xml", "<sst>" + QByteArray("<si/>").repeated(300) + "</sst>");
        QCOMPARE(read(workbook, options).last(), errorLine(ErrorCode::WorkbookTooLarge, u"strings 1000"_s));
        workbook.set("xl/sharedStrings.xml", "<sst><si><t>" + QByteArray(1001, 'a') + "</t></si></sst>");
        QCOMPARE(read(workbook, options).last(), errorLine(ErrorCode::WorkbookTooLarge, u"strings 1000"_s));
        QList<package::Entry> entries;
        for (int i = 0; i < 10'001; ++i)
            entries.append(package::stored(QByteArray::number(i), {}));
        package::write(path(), package::zip(entries));
        QCOMPARE(TableReader::open(path()).error(),
            (Error{ErrorCode::WorkbookTooLarge, {path(), u"parts"_s, u"10000"_s}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestHostileWorkbook)
#include "tst_hostile_workbook.moc"
