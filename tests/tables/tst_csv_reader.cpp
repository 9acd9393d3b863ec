#include "core/tables/csv_records.h"
#include "core/tables/table_reader.h"
#include "tests/tables/package_builder.h"
#include "tests/tables/table_lines.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestCsvReader : public QObject {
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"証跡台帳.csv"_s); }

    QStringList read(const QByteArray &bytes, const ReadOptions &options = {}) const
    {
        package::write(path(), bytes);
        return linesOf(path(), options);
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
    }

    void next_splitsRecords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &lines) {
            QTest::newRow(name) << bytes << lines;
        };
        row("nothing", "", {});
        row("LF", "a,b\nc,d\n", {u"1: a|b"_s, u"2: c|d"_s});
        row("CRLF", "a,b\r\nc,d\r\n", {u"1: a|b"_s, u"2: c|d"_s});
        row("CR", "a,b\rc,d\r", {u"1: a|b"_s, u"2: c|d"_s});
        row("no end of the last line", "a,b\nc,d", {u"1: a|b"_s, u"2: c|d"_s});
        row("empty fields", ",a,,b,\n", {u"1: |a||b"_s});
        row("blank lines are counted", "a,b\n\n\r\n,\nc,d\n", {u"1: a|b"_s, u"5: c|d"_s});
        row("ragged rows", "a,b\nc\nd,e,f\n", {u"1: a|b"_s, u"2: c"_s, u"3: d|e|f"_s});
        row("quotes", "\"a,b\",\"c\"\"d\",\"\"\n", {u"1: a,b|c\"d"_s});
        row("line breaks in quotes", "\"a\nb\",\"c\r\nd\"\ne,f", {u"1: a\nb|c\r\nd"_s, u"2: e|f"_s});
        row("quotes only", "\"\"\"\"\n", {u"1: \""_s});
        row("a quote inside a field", "5\" disk,b\n", {u"1: 5\" disk|b"_s});
        row("a quoted field at the end", "a,\"b\"", {u"1: a|b"_s});
        row("blanks are kept", " a , b \n", {u"1:  a | b "_s});
        row("semicolons", "a;b,1\nc;d,2\ne;f\n", {u"1: a|b,1"_s, u"2: c|d,2"_s, u"3: e|f"_s});
        row("tabs", "a\tb, c\nd\te\n", {u"1: a|b, c"_s, u"2: d|e"_s});
        row("one column", "a\nb\n", {u"1: a"_s, u"2: b"_s});
        row("guarded formula", "'=1+1,'+81,'-5,'@x,'\"a\"\n", {u"1: =1+1|+81|-5|@x|'\"a\""_s});
        row("apostrophe before other text", "'90s,'',\n", {u"1: '90s|''"_s});
    }

    void next_splitsRecords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, lines);
        QCOMPARE(read(bytes), lines);
    }

    void next_detectsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"証跡ID,名称\r\nE-0001,髙﨑①㈱～ｱｶｳﾝﾄ棚卸\r\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with byte order mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-16LE") << "\xFF\xFE" + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text));
        QTest::newRow("UTF-16BE") << "\xFE\xFF" + QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text));
        QTest::newRow("CP932") << QByteArray::fromHex("8fd890d54944"
                                                      "2c"
                                                      "96bc8fcc"
                                                      "0d0a"
                                                      "452d30303031"
                                                      "2c"
                                                      "fbfc"
                                                      "fab1"
                                                      "8740"
                                                      "878a"
                                                      "8160"
                                                      "b1b6b3ddc4"
                                                      "924989b5"
                                                      "0d0a");
    }

    void next_detectsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(read(bytes), QStringList({u"1: 証跡ID|名称"_s, u"2: E-0001|髙﨑①㈱～ｱｶｳﾝﾄ棚卸"_s}));
    }

    void next_readsUtf16WhereBytesLookLikeLineEnds()
    {
        // U+0A0A and U+0D0A hold the bytes of line ends; U+2000A holds one in its second half
        const QString text = u"\u0A0A,\u0D0A,\U0002000A\n"_s;
        QCOMPARE(read("\xFF\xFE" + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text))),
            QStringList{u"1: \u0A0A|\u0D0A|\U0002000A"_s});
    }

    void next_detectsTheEncodingOfLinesLongerThanItsBuffer()
    {
        ReadOptions options;
        options.limits.rowBytes = 1LL << 30;
        const QByteArray cell =
            QByteArray("x,") + QByteArray::fromHex("8fd8") + "\r"; // CR alone: all of it one "line"
        const QByteArray cp932 = cell.repeated(1'700'000); // 8.5 MB, cut inside of a character
        const QStringList lines = read(cp932, options);
        QCOMPARE(lines.size(), 1'048'577); // an error for one row more than the limit
        QCOMPARE(lines.at(1'000'000), u"1000001: x|証"_s);
    }

    void next_takesTheEncodingThatItIsTold()
    {
        ReadOptions options;
        options.encoding = TextEncoding::Cp932;
        QCOMPARE(read(QByteArray::fromHex("c3bd"), options), QStringList{u"1: ﾃｽ"_s});
        options.encoding = TextEncoding::Utf8;
        QCOMPARE(read(QByteArray::fromHex("c3bd"), options), QStringList{u"1: ý"_s});
        QCOMPARE(read("a\nb\n" + QByteArray::fromHex("8365"), options).last(),
            errorLine(ErrorCode::CsvEncoding, u"3"_s));
    }

    void open_refusesOtherAndMixedEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        const QByteArray utf8 = u"証跡\n"_s.toUtf8();
        const QByteArray cp932 = QByteArray::fromHex("8fd890d50a");
        QTest::newRow("CP932 below UTF-8") << "a\n" + utf8 + "b\n" + cp932 << u"4"_s;
        QTest::newRow("UTF-8 below CP932") << cp932 + "b\n" + utf8 << u"3"_s;
        QTest::newRow("CP932 behind a byte order mark of UTF-8") << "\xEF\xBB\xBF\n" + utf8 + cp932 << u"3"_s;
        QTest::newRow("a character cut by the end, UTF-8") << utf8 + "\xE8\xA8" << u"2"_s;
        QTest::newRow("a character cut by the end, CP932") << cp932 + "\x8F" << u"2"_s;
        QTest::newRow("a character cut by the end, UTF-16") << QByteArray("\xFF\xFE"
                                                                          "a\0\n\0b",
            7) << u"2"_s;
        QTest::newRow("bytes of no encoding") << "a\n\xFD\xFE\xFF\n"_ba << u"2"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"3"_s;
        QTest::newRow("a NUL") << QByteArray("a\nb\0c\n", 6) << u"2"_s;
        QTest::newRow("UTF-16 without byte order mark") << QByteArray("a\0,\0b\0\n\0", 8) << u"1"_s;
    }

    void open_refusesOtherAndMixedEncodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        QCOMPARE(read(bytes).last(), errorLine(ErrorCode::CsvEncoding, line));
    }

    void next_refusesBrokenQuotes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("never closed") << "a,b\n\"c,d\ne,f\n"_ba << u"2"_s;
        QTest::newRow("closed too late") << "a,b\n1,\"c\n2,\"d\n"_ba << u"2"_s;
        QTest::newRow("text behind the quote") << "a,b\r\n\r\n\"c\"d,e\r\n"_ba << u"3"_s;
        QTest::newRow("behind line breaks in quotes") << "\"a\nb\r\nc\",d\n\"e\"f\n"_ba << u"4"_s;
        QTest::newRow("with CR alone") << "a,b\r\"c\rd\",e\r\"f\"g\r"_ba << u"4"_s;
    }

    void next_refusesBrokenQuotes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        QCOMPARE(read(bytes).last(), errorLine(ErrorCode::CsvQuote, line));
    }

    void next_refusesMoreThanItsLimits()
    {
        ReadOptions options;
        options.limits = {.columns = 3, .rows = 2, .rowBytes = 100};
        QCOMPARE(read("a,b,c,,,\n", options), QStringList{u"1: a|b|c"_s});
        QCOMPARE(read("a,b,c,d\n", options).last(), errorLine(ErrorCode::TooManyColumns, u"3"_s));
        QCOMPARE(read("a\nb\nc\n", options).last(), errorLine(ErrorCode::WorkbookTooLarge, u"rows 2"_s));
        QCOMPARE(
            read(QByteArray(51, 'a'), options).last(), errorLine(ErrorCode::WorkbookTooLarge, u"row 100"_s));
        QCOMPARE(read('"' + QByteArray("a\n").repeated(50), options).last(),
            errorLine(ErrorCode::WorkbookTooLarge, u"row 100"_s));
        QCOMPARE(read(QByteArray(16'384, ',') + "x").last(), errorLine(ErrorCode::TooManyColumns, u"1024"_s));
    }

    void next_joinsALineEndAcrossPieces()
    {
        const QStringList pieces{u"a,b\r"_s, u"\nc"_s, u",\"d\""_s, u"\"e\"\r"_s, u"\r"_s, u"f"_s};
        qsizetype given = 0;
        CsvRecords records(
            [&](QString &piece) -> Result<bool> {
                if (given == pieces.size())
                    return false;
                piece = pieces[given++];
                return true;
            },
            u',', {}, {});
        QStringList read;
        CsvRecord record;
        while (records.next(record).value()) {
            QStringList fields;
            for (const CsvField &field : record.fields)
                fields.append(field.text);
            read.append(fields.join(u'|'));
        }
        QCOMPARE(read, QStringList({u"a|b"_s, u"c|d\"e"_s, u""_s, u"f"_s}));
    }

    void detectSeparator_looksAtWholeRecords_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("commas in quotes") << u"\"a,b,c\";d\n\"e,f,g\";h\n"_s << QChar(u';');
        QTest::newRow("commas in numbers") << u"a;1,5\nb;2\nc;3\n"_s << QChar(u';');
        QTest::newRow("a title above") << u"証跡台帳\n\nID,名称,日付\nE-1,a;b,c\nE-2,d,e\n"_s << QChar(u',');
        QTest::newRow("tabs with commas in text") << u"a\tx, y\nb\tz\n"_s << QChar(u'\t');
        QTest::newRow("nothing") << u""_s << QChar(u',');
    }

    void detectSeparator_looksAtWholeRecords()
    {
        QFETCH(QString, sample);
        QFETCH(QChar, separator);
        QCOMPARE(detectSeparator(sample), separator);
    }

    void sheets_givesTheNameOfTheFile()
    {
        package::write(path(), "a,b\n1,2\n");
        const auto reader = TableReader::open(path());
        QCOMPARE((*reader)->sheets(), std::vector<SheetInfo>{(SheetInfo{u"証跡台帳"_s, false})});
        Row row;
        while ((*reader)->next(row).value()) { }
        QCOMPARE((*reader)->progress(), 1.0);
        QVERIFY((*reader)->select({}).has_value());
        QVERIFY((*reader)->next(row).value());
        QCOMPARE(row, (Row{1, {Cell(u"a"_s), Cell(u"b"_s)}}));
        QCOMPARE((*reader)->select(u"other"_s).error().code, ErrorCode::SheetNotFound);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
