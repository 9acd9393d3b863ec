#include "core/tables/sheet_names.h"
#include "core/tables/table_writer.h"
#include "core/tables/text_width.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestSheetNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sheetNames_areWhatExcelTakes_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("given");
        QTest::newRow("forbidden characters") << u"a[b]:*?/\\"_s << u"a［b］：＊？／＼"_s;
        QTest::newRow("apostrophes") << u"'a'b'"_s << u"a'b"_s;
        QTest::newRow("reserved") << u"history"_s << u"history_"_s;
        QTest::newRow("nothing") << u" ' "_s << u"Sheet"_s;
        QTest::newRow("too long") << QString(40, u'証') << QString(31, u'証');
        QTest::newRow("a pair at the end") << QString(30, u'a') + u"𠮷"_s << QString(30, u'a');
        QTest::newRow("line breaks") << u"a\r\nb\tc"_s << u"a b c"_s;
        QTest::newRow("apostrophe at the cut") << QString(30, u'a') + u"'b"_s << QString(30, u'a');
    }

    void sheetNames_areWhatExcelTakes()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, given);
        UniqueSheetNames names;
        QCOMPARE(names.take(wanted), given);
        QTemporaryDir folder;
        WriteOptions options;
        options.created = QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc());
        auto writer = TableWriter::create(folder.filePath(u"n.xlsx"_s), TableFormat::Xlsx, options);
        QCOMPARE((*writer)->beginSheet({wanted, {{.header = u"h"_s}}}).value(), given);
        QVERIFY((*writer)->finish());
    }

    void sheetNames_areUniqueWithoutCase()
    {
        UniqueSheetNames names;
        QCOMPARE(names.take(u"List"_s), u"List"_s);
        QCOMPARE(names.take(u"LIST"_s), u"LIST_2"_s);
        QCOMPARE(names.take(QString(31, u'x')), QString(31, u'x'));
        QCOMPARE(names.take(QString(40, u'x')), QString(29, u'x') + u"_2"_s);
    }

    void textWidth_countsEastAsianTwice()
    {
        QCOMPARE(textWidth(u"abc"), 3);
        QCOMPARE(textWidth(u"証跡"), 4);
        QCOMPARE(textWidth(u"ﾃｽﾄ"), 3);
        QCOMPARE(textWidth(u"𠮷"), 2);
        QCOMPARE(textWidth(u"か\u3099"), 2);
        QCOMPARE(textWidth(u"a\n証跡\nb"), 4);
        QCOMPARE(textWidth(u"①"), 2);
        QCOMPARE(textWidth(u""), 0);
    }
};

QTEST_GUILESS_MAIN(TestSheetNames)
#include "tst_sheet_names.moc"
