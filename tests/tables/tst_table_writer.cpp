#include "core/tables/formula_guard.h"
#include "core/tables/table_reader.h"
#include "core/tables/table_writer.h"
#include "core/tables/zip_package.h"
#include "tests/tables/package_builder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <optional>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone tokyo{"Asia/Tokyo"};

WriteOptions writeOptions()
{
    return {
        u"証跡台帳"_s, u"監査 太郎"_s, QDateTime(QDate(2026, 4, 1), QTime(1, 2, 3), QTimeZone::utc()), tokyo};
}

/// Texts that programs between two tables like to change.
QStringList awkwardTexts()
{
    return {u"=1+1"_s, u"+81-3-1234-5678"_s, u"-5"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s, u"\nx"_s,
        u"＝１＋１"_s, u"＋1"_s, u"－"_s, u"＠x"_s, u" =1+1"_s, u"　=1"_s, u"'=1+1"_s, u"''=1"_s, u"' =1"_s,
        u"'x"_s, u"'"_s, u"''"_s, u"'90s"_s, u"x=1"_s, u"a,b"_s, u"a;b"_s, u"a\tb"_s, u"\""_s, u"a\"b"_s,
        u"a\nb"_s, u"a\r\nb"_s, u"a\rb"_s, u" a "_s, u"<&>'\"]]>"_s, u"_x0041_"_s, u"_x005F_x0041_"_s,
        u"_x_"_s, u"_x0041"_s, u"a_b"_s, u"\u0001\u001F"_s, u"001"_s, u"1e5"_s, u"TRUE"_s, u"2026-04-01"_s,
        u"髙﨑①㈱～〜"_s, u"𠮷野家"_s, u"👩‍💻"_s, u"か\u3099"_s, u"ﾃｽﾄ"_s,
        u"\u007F\u0085\u200B\u2028"_s, u"https://example.com/?a=b#c"_s, u"{=1}"_s, u"#REF!"_s};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace

class TestTableWriter : public QObject {
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    static void addFormats()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::newRow("XLSX") << TableFormat::Xlsx;
        QTest::newRow("CSV") << TableFormat::Csv;
    }

    Result<WriteSummary> write(const QString &name, TableFormat format,
        const std::vector<std::vector<Cell>> &rows, const std::vector<ColumnSpec> &columns) const
    {
        auto writer = TableWriter::create(path(name), format, writeOptions());
        if (!writer)
            return std::unexpected(writer.error());
        if (const auto ok = (*writer)->beginSheet({u"証跡"_s, columns}); !ok)
            return std::unexpected(ok.error());
        for (const auto &row : rows) {
            if (const auto ok = (*writer)->addRow(row); !ok)
                return std::unexpected(ok.error());
        }
        return (*writer)->finish();
    }

    std::vector<Row> rowsOf(const QString &name, const QString &sheet = {}) const
    {
        ReadOptions options;
        options.zone = tokyo;
        options.sheet = sheet;
        const auto reader = TableReader::open(path(name), options);
        if (!reader)
            qFatal("cannot open: %d", static_cast<int>(reader.error().code));
        std::vector<Row> rows;
        Row row;
        while ((*reader)->next(row).value())
            rows.push_back(row);
        return rows;
    }

    QByteArray part(const QString &name, const QString &part) const
    {
        const auto zip = ZipPackage::open(path(name), 1 << 24);
        const auto device = zip->part(part, 1 << 24);
        return device ? (*device)->readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
    }

    void addRow_keepsEveryTextExactly_data() { addFormats(); }

    void addRow_keepsEveryTextExactly()
    {
        QFETCH(TableFormat, format);
        std::vector<std::vector<Cell>> rows;
        for (const QString &text : awkwardTexts())
            rows.push_back({u"x"_s, text});
        QVERIFY(write(u"t"_s, format, rows, {{.header = u"A"_s}, {.header = u"=B"_s}}).has_value());
        const std::vector<Row> read = rowsOf(u"t"_s);
        QCOMPARE(read.size(), rows.size() + 1);
        QCOMPARE(read.front().cells, std::vector<Cell>({Cell(u"A"_s), Cell(u"=B"_s)}));
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(text(read[i + 1].at(1)), text(rows[i][1]));
    }

    void addRow_keepsTheKindOfEveryValue()
    {
        const QDateTime instant(QDate(2026, 3, 31), QTime(23, 59, 59, 250), QTimeZone::utc());
        const std::vector<Cell> cells{Cell(12.0), Cell(-0.1), Cell(1e300), Cell(true), Cell(false),
            Cell(QDate(2026, 4, 1)), Cell(QDate(1900, 1, 1)), Cell(instant), Cell(), Cell(u"x"_s)};
        QVERIFY(
            write(u"t.xlsx"_s, TableFormat::Xlsx, {cells}, std::vector<ColumnSpec>(10, {.header = u"h"_s})));
        QCOMPARE(rowsOf(u"t.xlsx"_s).at(1).cells, cells);
    }

    void addRow_writesDaysBefore1900AsText()
    {
        QVERIFY(write(u"t.xlsx"_s, TableFormat::Xlsx, {{Cell(QDate(1868, 10, 23))}}, {{.header = u"h"_s}}));
        QCOMPARE(rowsOf(u"t.xlsx"_s).at(1).cells, std::vector<Cell>{Cell(u"1868-10-23"_s)});
    }

    void csv_isWhatExcelOpens()
    {
        const QDateTime instant(QDate(2026, 4, 1), QTime(1, 0), QTimeZone::utc());
        QVERIFY(write(u"t.csv"_s, TableFormat::Csv,
            {{Cell(u"証跡"_s), Cell(1.5), Cell(-5.0), Cell(u"-5"_s), Cell(true), Cell(QDate(2026, 4, 1)),
                Cell(instant), Cell(), Cell(u"a\"b"_s)}},
            {{.header = u"名称"_s}, {.header = u"id"_s, .isHidden = true}}));
        QCOMPARE(bytesOf(path(u"t.csv"_s)),
            "\xEF\xBB\xBF"
            "名称,id\r\n証跡,1.5,-5,'-5,TRUE,2026-04-01,2026-04-01T10:00:00+09:00,,\"a\"\"b\"\r\n");
    }

    void xlsx_holdsNoFormula()
    {
        std::vector<std::vector<Cell>> rows;
        for (const QString &text : awkwardTexts())
            rows.push_back({text});
        QVERIFY(write(u"t.xlsx"_s, TableFormat::Xlsx, rows, {{.header = u"=1"_s}}));
        const QByteArray sheet = part(u"t.xlsx"_s, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("<t>=1+1</t>"));
        QVERIFY(!sheet.contains("<f"));
    }

    void finish_givesTheSameBytesTwice_data() { addFormats(); }

    void finish_givesTheSameBytesTwice()
    {
        QFETCH(TableFormat, format);
        const std::vector<std::vector<Cell>> rows{{Cell(u"証跡"_s), Cell(QDate(2026, 4, 1))}};
        const std::vector<ColumnSpec> columns{{.header = u"A"_s, .choices = {u"x"_s}}, {.header = u"B"_s}};
        QVERIFY(write(u"one"_s, format, rows, columns));
        QVERIFY(write(u"two"_s, format, rows, columns));
        QVERIFY(!bytesOf(path(u"one"_s)).isEmpty());
        QCOMPARE(bytesOf(path(u"one"_s)), bytesOf(path(u"two"_s)));
        if (format == TableFormat::Csv)
            return;
        QCOMPARE(part(u"one"_s, u"docProps/core.xml"_s).count("2026-04-01T01:02:03Z"), 2);
        const QByteArray bytes = bytesOf(path(u"one"_s));
        const QByteArray newYear1980("\0\0\x21\0", 4); // no clock in the package's directory
        qsizetype entries = 0;
        for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0;
            at = bytes.indexOf("PK\x01\x02", at + 1), ++entries)
            QCOMPARE(bytes.sliced(at + 12, 4), newYear1980);
        QVERIFY(entries > 5);
    }

    void xlsx_helpsItsReader()
    {
        auto writer = TableWriter::create(path(u"t.xlsx"_s), TableFormat::Xlsx, writeOptions());
        const SheetSpec spec{.name = u"証跡"_s,
            .columns = {{.header = u"id"_s, .isHidden = true},
                {.header = u"状態"_s, .choices = {u"有効"_s, u"廃止"_s}},
                {.header = u"場所"_s, .choices = {u"棚 A, 上"_s, u"棚 B"_s}}, {.header = u"備考"_s},
                {.header = u"日付"_s, .type = ColumnType::Date}},
            .frozenColumns = 2};
        QVERIFY((*writer)->beginSheet(spec));
        QVERIFY((*writer)->addRow(
            std::vector<Cell>{Cell(u"1"_s), Cell(u"有効"_s), Cell(u"棚 B"_s), Cell(QString(80, u'長'))}));
        QVERIFY((*writer)->finish());
        const QByteArray sheet = part(u"t.xlsx"_s, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("<pane xSplit=\"2\" ySplit=\"1\" topLeftCell=\"C2\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:E2\"/>"));
        QVERIFY(sheet.contains("<col min=\"1\" max=\"1\" width=\"8.7109375\" style=\"2\" hidden=\"1\""));
        QVERIFY(sheet.contains("<col min=\"4\" max=\"4\" width=\"62.7109375\""));
        QVERIFY(sheet.contains("sqref=\"B2:B1048576\"><formula1>\"有効,廃止\"</formula1>"));
        QVERIFY(sheet.contains("sqref=\"C2:C1048576\"><formula1>'_lists'!$A$1:$A$2</formula1>"));
        QCOMPARE(rowsOf(u"t.xlsx"_s, u"_lists"_s),
            std::vector<Row>({{1, {Cell(u"棚 A, 上"_s)}}, {2, {Cell(u"棚 B"_s)}}}));
        const auto reader = TableReader::open(path(u"t.xlsx"_s));
        QCOMPARE((*reader)->sheets(), std::vector<SheetInfo>({{u"証跡"_s, false}, {u"_lists"_s, true}}));
    }

    void xlsx_links()
    {
        auto writer = TableWriter::create(path(u"t.xlsx"_s), TableFormat::Xlsx, writeOptions());
        QVERIFY((*writer)->beginSheet({u"目次"_s, std::vector<ColumnSpec>(4, {.header = u"h"_s})}));
        const std::vector<Cell> cells(4, Cell(u"=link"_s));
        QVERIFY((*writer)->addRow(cells,
            std::vector<CellLink>{{0, LinkKind::File, u"../04_文書/A-001 規程.pdf"_s},
                {1, LinkKind::Sheet, u"O'Brien"_s, 5},
                {2, LinkKind::Web, u"https://example.com/a?b=1#c"_s}}));
        QVERIFY((*writer)->addRow(cells,
            std::vector<CellLink>{{0, LinkKind::File, u"/etc/passwd"_s}, {1, LinkKind::File, u"file:///x"_s},
                {2, LinkKind::Web, u"javascript:alert(1)"_s}, {3, LinkKind::File, QString(2100, u'a')}}));
        const auto summary = (*writer)->finish();
        QVERIFY(summary.has_value());
        QCOMPARE(summary->rows, 2);
        QCOMPARE(summary->linksLeftOut, 4);
        QCOMPARE(rowsOf(u"t.xlsx"_s).at(1).cells, cells);
        QCOMPARE(rowsOf(u"t.xlsx"_s).at(2).cells, cells);
        const QByteArray links = part(u"t.xlsx"_s, u"xl/worksheets/_rels/sheet1.xml.rels"_s);
        QVERIFY(links.contains("Target=\"../04_文書/A-001%20規程.pdf\" TargetMode=\"External\""));
        QVERIFY(links.contains("Target=\"https://example.com/a?b=1\" TargetMode=\"External\""));
        QCOMPARE(links.count("<Relationship "), 2);
        const QByteArray sheet = part(u"t.xlsx"_s, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("location=\"'O''Brien'!A5\""));
        QVERIFY(!sheet.contains("<f"));
    }

    void xlsx_leavesOutLinksThatExcelCannotHold()
    {
        auto writer = TableWriter::create(path(u"t.xlsx"_s), TableFormat::Xlsx, writeOptions());
        QVERIFY((*writer)->beginSheet({u"a"_s, {{.header = u"h"_s}}}));
        const std::vector<Cell> cells{Cell(u"x"_s)};
        const std::vector<CellLink> link{{0, LinkKind::File, u"a.pdf"_s}};
        for (int i = 0; i < 65'532; ++i)
            QVERIFY((*writer)->addRow(cells, link));
        QCOMPARE((*writer)->finish()->linksLeftOut, 2);
    }

    void beginSheet_writesSeveral()
    {
        auto writer = TableWriter::create(path(u"t.xlsx"_s), TableFormat::Xlsx, writeOptions());
        for (const QString &name : {u"証跡"_s, u"証跡"_s, u"a/b"_s}) {
            const auto given = (*writer)->beginSheet({name, {{.header = name}}});
            QVERIFY(given.has_value());
            QVERIFY((*writer)->addRow(std::vector<Cell>{Cell(*given)}));
        }
        QCOMPARE((*writer)->finish()->rows, 3);
        for (const QString &name : {u"証跡"_s, u"証跡_2"_s, u"a／b"_s})
            QCOMPARE(rowsOf(u"t.xlsx"_s, name).at(1).cells, std::vector<Cell>{Cell(name)});
    }

    void beginSheet_takesOneForCsv()
    {
        auto writer = TableWriter::create(path(u"t.csv"_s), TableFormat::Csv, writeOptions());
        QVERIFY((*writer)->beginSheet({u"a"_s, {{.header = u"h"_s}}}));
        QCOMPARE((*writer)->beginSheet({u"b"_s, {}}).error().code, ErrorCode::BadArgument);
    }

    void addRow_refusesWhatACellCannotHold()
    {
        const std::vector<ColumnSpec> columns{{.header = u"名称"_s}};
        QVERIFY(write(u"t.xlsx"_s, TableFormat::Xlsx, {{Cell(QString(32'767, u'規'))}}, columns));
        QCOMPARE(rowsOf(u"t.xlsx"_s).at(1).cells, std::vector<Cell>{Cell(QString(32'767, u'規'))});
        QCOMPARE(
            write(u"t.xlsx"_s, TableFormat::Xlsx, {{Cell(u"a"_s)}, {Cell(QString(32'768, u'a'))}}, columns)
                .error(),
            (Error{
                ErrorCode::CellTooLong, {path(u"t.xlsx"_s), u"証跡"_s, u"3"_s, u"名称"_s, u"32767"_s}, {}}));
        for (const auto format : {TableFormat::Xlsx, TableFormat::Csv}) {
            for (const double number : {qQNaN(), qInf()})
                QCOMPARE(write(u"n"_s, format, {{Cell(number)}}, columns).error().code, ErrorCode::BadNumber);
        }
    }

    void finish_replacesAndLeavesNothingElse_data() { addFormats(); }

    void finish_replacesAndLeavesNothingElse()
    {
        QFETCH(TableFormat, format);
        const QString target = path(u"台帳"_s);
        package::write(target, "yesterday");
        {
            auto abandoned = TableWriter::create(target, format, writeOptions());
            QVERIFY((*abandoned)->beginSheet({u"a"_s, {{.header = u"h"_s}}}));
            QVERIFY((*abandoned)->addRow(std::vector<Cell>{Cell(u"x"_s)}));
        }
        QCOMPARE(bytesOf(target), "yesterday");
        const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        QCOMPARE(QDir(m_folder->path()).entryList(everything), QStringList{u"台帳"_s});
        auto writer = TableWriter::create(target, format, writeOptions());
        QVERIFY((*writer)->beginSheet({u"a"_s, {{.header = u"h"_s}}}));
        QCOMPARE(bytesOf(target), "yesterday");
        QVERIFY((*writer)->finish());
        QVERIFY(bytesOf(target) != "yesterday");
        QCOMPARE(QDir(m_folder->path()).entryList(everything), QStringList{u"台帳"_s});
    }

    void create_refusesAFolderThatIsNotThere_data() { addFormats(); }

    void create_refusesAFolderThatIsNotThere()
    {
        QFETCH(TableFormat, format);
        QCOMPARE(TableWriter::create(path(u"none/t"_s), format, writeOptions()).error().code,
            ErrorCode::FileUnwritable);
        QCOMPARE(TableWriter::create(m_folder->path(), format, writeOptions()).error().code,
            ErrorCode::FileUnwritable);
    }

    void finish_noticesThatTheDiskIsFull_data() { addFormats(); }

    void finish_noticesThatTheDiskIsFull()
    {
#ifdef Q_OS_UNIX
        QFETCH(TableFormat, format);
        const QString target = path(u"t"_s);
        package::write(target, "yesterday");
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 100'000; // bytes that any file may have: what a full disk does, without one
        setrlimit(RLIMIT_FSIZE, &small);
        Result<void> result;
        {
            auto writer = TableWriter::create(target, format, writeOptions());
            result = (*writer)->beginSheet({u"a"_s, { {.header = u"h"_s} }}).transform([](const QString &){});
            for (int i = 0; i < 20'000 && result; ++i)
                result = (*writer)->addRow(std::vector<Cell>{Cell(u"証跡 %1"_s.arg(i))});
            if (result)
                result = (*writer)->finish().transform([](const WriteSummary &){});
        }
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::TableWriteFailed);
        QCOMPARE(bytesOf(target), "yesterday");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"t"_s});
#else
        QSKIP("needs setrlimit");
#endif
    }

    void xlsx_hasPointsInALocaleWithCommas()
    {
        const QByteArray before = std::setlocale(LC_ALL, nullptr);
        if (std::setlocale(LC_ALL, "de_DE.UTF-8") == nullptr)
            QSKIP("the German locale is not installed");
        const auto written =
            write(u"t.xlsx"_s, TableFormat::Xlsx, {{Cell(1.5)}, {Cell(2.25)}}, {{.header = u"h"_s}});
        const QByteArray afterwards = std::setlocale(LC_ALL, nullptr);
        std::setlocale(LC_ALL, before.constData());
        QVERIFY(written.has_value());
        QVERIFY(afterwards.contains("de_DE"));
        QCOMPARE(rowsOf(u"t.xlsx"_s).at(2).cells, std::vector<Cell>{Cell(2.25)});
        QVERIFY(part(u"t.xlsx"_s, u"xl/worksheets/sheet1.xml"_s).contains("left=\"0.7\""));
    }

    void xlsx_writesTenThousandRowsAndReadsThemBack()
    {
        std::vector<std::vector<Cell>> rows;
        for (int i = 0; i < 10'000; ++i)
            rows.push_back({Cell(u"E-%1"_s.arg(i)), Cell(double(i)), Cell(QDate(2026, 4, 1).addDays(i)),
                Cell(i % 2 == 0)});
        QVERIFY(write(u"t.xlsx"_s, TableFormat::Xlsx, rows, std::vector<ColumnSpec>(4, {.header = u"h"_s})));
        const auto read = rowsOf(u"t.xlsx"_s);
        QCOMPARE(read.size(), rows.size() + 1);
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(read[i + 1].cells, rows[i]);
    }

    void guarded_isUndoneExactly()
    {
        for (const QString &text : awkwardTexts()) {
            QCOMPARE(unguarded(guarded(text)), text);
            QVERIFY(!couldStartFormula(guarded(text)) || guarded(text).startsWith(u'\''));
        }
        QCOMPARE(guarded(u"=1"_s), u"'=1"_s);
        QCOMPARE(guarded(u"'=1"_s), u"''=1"_s);
        QCOMPARE(guarded(u"a=1"_s), u"a=1"_s);
        QCOMPARE(unguarded(u"'90s"_s), u"'90s"_s);
    }
};

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_table_writer.moc"
