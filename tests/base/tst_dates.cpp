#include "core/base/dates.h"
#include "core/base/excel_serial.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestDates : public QObject {
    Q_OBJECT

private:
    const QTimeZone m_tokyo{"Asia/Tokyo"};

private Q_SLOTS:
    void parseDate_readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate day(2026, 4, 1);
        QTest::newRow("ISO") << u"2026-04-01"_s << day;
        QTest::newRow("slashes without zeros") << u"2026/4/1"_s << day;
        QTest::newRow("hyphens without zeros") << u"2026-4-1"_s << day;
        QTest::newRow("dots") << u"2026.4.1"_s << day;
        QTest::newRow("Japanese") << u"2026年4月1日"_s << day;
        QTest::newRow("Japanese with zeros and blanks") << u" 2026 年 04 月 01 日 "_s << day;
        QTest::newRow("Reiwa") << u"令和8年4月1日"_s << day;
        QTest::newRow("Reiwa in full width") << u"令和８年４月１日"_s << day;
        QTest::newRow("Reiwa in one character") << u"㋿8年4月1日"_s << day;
        QTest::newRow("Reiwa by letter and dots") << u"R8.4.1"_s << day;
        QTest::newRow("Reiwa by letter and slashes") << u"r8/4/1"_s << day;
        QTest::newRow("Reiwa in full-width letters") << u"Ｒ８．４．１"_s << day;
        QTest::newRow("first year of Reiwa") << u"令和元年5月1日"_s << QDate(2019, 5, 1);
        QTest::newRow("first year by letter") << u"R1.5.1"_s << QDate(2019, 5, 1);
        QTest::newRow("Heisei") << u"平成31年4月30日"_s << QDate(2019, 4, 30);
        QTest::newRow("Heisei after its end") << u"平成32年3月31日"_s << QDate(2020, 3, 31);
        QTest::newRow("first day of Heisei") << u"H1.1.8"_s << QDate(1989, 1, 8);
        QTest::newRow("Showa") << u"昭和63年12月31日"_s << QDate(1988, 12, 31);
        QTest::newRow("Showa by letter") << u"S26-8-1"_s << QDate(1951, 8, 1);
        QTest::newRow("full-width digits") << u"２０２６／４／１"_s << day;
        QTest::newRow("weekday") << u"2026/4/1(水)"_s << day;
        QTest::newRow("long weekday in full-width brackets") << u"2026年4月1日（水曜日）"_s << day;
        QTest::newRow("leap day") << u"2028-02-29"_s << QDate(2028, 2, 29);
        QTest::newRow("English") << u"1 April 2026"_s << day;
        QTest::newRow("American") << u"Apr 1, 2026"_s << day;
        QTest::newRow("a month that begins like an era") << u"Sep 1, 2026"_s << QDate(2026, 9, 1);
    }

    void parseDate_readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(parseDate(text), std::optional(date));
    }

    void parseDate_refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u" "_s, u"2026/2/30"_s, u"2026-13-01"_s, u"2026-00-01"_s,
                 u"2026-04-31"_s, u"2027-02-29"_s, u"2026年2月30日"_s, u"令和8年2月30日"_s,
                 u"令和0年4月1日"_s, u"令和元年4月30日"_s, u"平成元年1月7日"_s, u"令和年4月1日"_s, u"46113"_s,
                 u"20260401"_s, u"26/4/1"_s, u"4/1/2026"_s, u"2026-4/1"_s, u"2026/4"_s, u"2026年4月"_s,
                 u"2026/4/1(木)"_s, u"2026/4/1日"_s, u"2026/4/1 x"_s, u"tomorrow"_s, u"未定"_s, u"２０２６"_s,
                 u"0026-04-01"_s, u"2026-04-01T10:00"_s, u"1 Foo 2026"_s, u"X8.4.1"_s, QString(100'000, u'1'),
                 u"2026-04-012"_s, u"2026--4-1"_s})
            QTest::newRow(qPrintable(text.left(30))) << text;
    }

    void parseDate_refuses()
    {
        QFETCH(QString, text);
        QCOMPARE(parseDate(text), std::nullopt);
    }

    void parseDate_readsEveryStyleOfFormatDate()
    {
        for (const auto style :
            {DateStyle::Iso, DateStyle::Japanese, DateStyle::JapaneseEra, DateStyle::English}) {
            for (QDate day(1910, 1, 1); day.year() < 2040; day = day.addDays(17))
                QCOMPARE(parseDate(formatDate(day, style)), std::optional(day));
        }
    }

    void formatDate_writesFourStyles()
    {
        const QDate day(2026, 4, 1);
        QCOMPARE(formatDate(day, DateStyle::Iso), u"2026-04-01"_s);
        QCOMPARE(formatDate(day, DateStyle::Japanese), u"2026年4月1日"_s);
        QCOMPARE(formatDate(day, DateStyle::English), u"1 April 2026"_s);
        QCOMPARE(formatDate(day, DateStyle::JapaneseEra), u"令和8年4月1日"_s);
        QCOMPARE(formatDate(QDate(2019, 5, 1), DateStyle::JapaneseEra), u"令和元年5月1日"_s);
        QCOMPARE(formatDate(QDate(2019, 4, 30), DateStyle::JapaneseEra), u"平成31年4月30日"_s);
        QCOMPARE(formatDate(QDate(1900, 1, 1), DateStyle::JapaneseEra), u"1900年1月1日"_s);
        QCOMPARE(formatDate(QDate(), DateStyle::English), QString());
    }

    void parseInstant_readsOffsetsAndZones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("offset") << u"2026-04-01T10:00:00+09:00"_s << u"2026-04-01T01:00:00+00:00"_s;
        QTest::newRow("offset without colon")
            << u"2026-04-01T10:00:00-0030"_s << u"2026-04-01T10:30:00+00:00"_s;
        QTest::newRow("UTC") << u"2026-04-01T01:00:00Z"_s << u"2026-04-01T01:00:00+00:00"_s;
        QTest::newRow("milliseconds") << u"2026-04-01T01:00:00.2509Z"_s << u"2026-04-01T01:00:00.250+00:00"_s;
        QTest::newRow("civil time") << u"2026/4/1 0:30"_s << u"2026-03-31T15:30:00+00:00"_s;
        QTest::newRow("civil time in Japanese")
            << u"令和8年4月1日 10:00:00"_s << u"2026-04-01T01:00:00+00:00"_s;
    }

    void parseInstant_readsOffsetsAndZones()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto instant = parseInstant(text, m_tokyo);
        QVERIFY(instant.has_value());
        QCOMPARE(formatInstant(*instant, QTimeZone::utc()), utc);
    }

    void parseInstant_refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
            {u""_s, u"2026-04-01"_s, u"2026-04-01T24:00:00Z"_s, u"2026-04-01T10:60:00Z"_s,
                u"2026-02-30T10:00:00Z"_s, u"2026-04-01T10:00:00+15:00"_s, u"2026-04-01T10:00:00+09:00x"_s,
                u"2026-04-01T10:00:00+9"_s, u"2026-04-01T10:00:00+09:"_s, u"10:00"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void parseInstant_refuses()
    {
        QFETCH(QString, text);
        QCOMPARE(parseInstant(text, m_tokyo), std::nullopt);
    }

    void formatInstant_isReadBackExactly()
    {
        const QDateTime instant(QDate(2026, 4, 1), QTime(1, 2, 3, 456), QTimeZone::utc());
        QCOMPARE(formatInstant(instant, m_tokyo), u"2026-04-01T10:02:03.456+09:00"_s);
        QCOMPARE(parseInstant(formatInstant(instant, m_tokyo), QTimeZone::utc()), std::optional(instant));
        QCOMPARE(formatInstant(QDateTime(), m_tokyo), QString());
    }

    void fromExcelSerial_knowsBothEpochs()
    {
        QCOMPARE(fromExcelSerial(1), std::optional(QDate(1900, 1, 1)));
        QCOMPARE(fromExcelSerial(59), std::optional(QDate(1900, 2, 28)));
        QCOMPARE(fromExcelSerial(60), std::nullopt); // the 29 February 1900 that never was
        QCOMPARE(fromExcelSerial(61), std::optional(QDate(1900, 3, 1)));
        QCOMPARE(fromExcelSerial(46113), std::optional(QDate(2026, 4, 1)));
        QCOMPARE(fromExcelSerial(46113.99), std::optional(QDate(2026, 4, 1)));
        QCOMPARE(fromExcelSerial(0, ExcelEpoch::Year1904), std::optional(QDate(1904, 1, 1)));
        QCOMPARE(fromExcelSerial(44651, ExcelEpoch::Year1904), std::optional(QDate(2026, 4, 1)));
        QCOMPARE(fromExcelSerial(2958465), std::optional(QDate(9999, 12, 31)));
    }

    void fromExcelSerial_refusesWhatIsNoDay()
    {
        for (const double serial : {0.5, 0.0, -1.0, 2958466.0, 1e300, qInf(), qQNaN()})
            QCOMPARE(fromExcelSerial(serial), std::nullopt);
        QCOMPARE(fromExcelSerial(2958465, ExcelEpoch::Year1904), std::nullopt);
    }

    void excelSerial_comesBackExactly()
    {
        for (QDate day(1900, 1, 1); day.year() < 2100; day = day.addDays(1))
            QCOMPARE(fromExcelSerial(toExcelSerial(day).value()), std::optional(day));
        const QDateTime instant(QDate(2026, 4, 1), QTime(14, 59, 59, 999), QTimeZone::utc());
        const double serial = toExcelSerial(instant, m_tokyo).value();
        QCOMPARE(fromExcelSerial(serial, ExcelEpoch::Year1900, m_tokyo), std::optional(instant));
        QCOMPARE(fromExcelSerial(46113.9999999999, ExcelEpoch::Year1900, QTimeZone::utc()),
            std::optional(QDateTime(QDate(2026, 4, 2), QTime(0, 0), QTimeZone::utc())));
        QCOMPARE(toExcelSerial(QDate(1899, 12, 31)), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
