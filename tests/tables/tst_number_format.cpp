#include "core/tables/number_format.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestNumberFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numberKind_readsFormats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<NumberKind>("kind");
        QTest::newRow("General") << u"General"_s << NumberKind::Number;
        QTest::newRow("Japanese General") << u"G/標準"_s << NumberKind::Number;
        QTest::newRow("General with a unit") << u"General\"年\""_s << NumberKind::Number;
        QTest::newRow("money") << u"\"¥\"#,##0;[Red]\\-#,##0"_s << NumberKind::Number;
        QTest::newRow("scientific") << u"0.00E+00"_s << NumberKind::Number;
        QTest::newRow("text") << u"@"_s << NumberKind::Number;
        QTest::newRow("colour and condition") << u"[Red][>=100]0.0"_s << NumberKind::Number;
        QTest::newRow("date letters in quotes") << u"0\"d\"\\m_y"_s << NumberKind::Number;
        QTest::newRow("accounting") << u"_ * #,##0_ ;_ * -#,##0_ "_s << NumberKind::Number;
        QTest::newRow("elapsed hours") << u"[hh]:mm:ss"_s << NumberKind::Number;
        QTest::newRow("ISO") << u"yyyy-mm-dd"_s << NumberKind::Date;
        QTest::newRow("ISO with escapes") << u"yyyy\\-mm\\-dd;@"_s << NumberKind::Date;
        QTest::newRow("Japanese") << u"[$-F800]yyyy\"年\"m\"月\"d\"日\""_s << NumberKind::Date;
        QTest::newRow("Japanese without quotes") << u"yyyy年m月d日"_s << NumberKind::Date;
        QTest::newRow("era") << u"[$-411]ge.m.d"_s << NumberKind::Date;
        QTest::newRow("long era") << u"[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\";@"_s << NumberKind::Date;
        QTest::newRow("month") << u"mmm"_s << NumberKind::Date;
        QTest::newRow("weekday") << u"aaa"_s << NumberKind::Date;
        QTest::newRow("time") << u"h:mm AM/PM"_s << NumberKind::Time;
        QTest::newRow("Japanese time") << u"h\"時\"mm\"分\""_s << NumberKind::Time;
        QTest::newRow("minutes") << u"mm:ss.0"_s << NumberKind::Time;
        QTest::newRow("date and time") << u"yyyy/m/d h:mm;@"_s << NumberKind::DateTime;
        QTest::newRow("twelve hours") << u"m/d/yy h:mm A/P"_s << NumberKind::DateTime;
        QTest::newRow("open bracket") << u"[$-411"_s << NumberKind::Number;
        QTest::newRow("open quote") << u"\"yyyy"_s << NumberKind::Number;
        QTest::newRow("backslash at the end") << u"0\\"_s << NumberKind::Number;
        QTest::newRow("empty") << u""_s << NumberKind::Number;
    }

    void numberKind_readsFormats()
    {
        QFETCH(QString, format);
        QFETCH(NumberKind, kind);
        QCOMPARE(numberKind(format), kind);
    }
};

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "tst_number_format.moc"
