#include "core/base/holidays.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestHolidays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isJapaneseHoliday_givesTheCalendarOfAYear_data();
    void isJapaneseHoliday_givesTheCalendarOfAYear();
    void isJapaneseHoliday_isNeverTrueForAnInvalidDay();
    void addBusinessDays_skipsWeekendsAndHolidays();
};

void TestHolidays::isJapaneseHoliday_givesTheCalendarOfAYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    QTest::addRow("2015 has a silver week")
        << 2015 << u"0101 0112 0211 0321 0429 0503 0504 0505 0506 0720 0921 0922 0923 1012 1103 1123 1223"_s;
    QTest::addRow("2019 has the accession")
        << 2019
        << u"0101 0114 0211 0321 0429 0430 0501 0502 0503 0504 0505 0506 0715 0811 0812 0916 0923 1014 1022 1103 1104 1123"_s;
    QTest::addRow("2020 was bent for the games")
        << 2020
        << u"0101 0113 0211 0223 0224 0320 0429 0503 0504 0505 0506 0723 0724 0810 0921 0922 1103 1123"_s;
    QTest::addRow("2021 was bent for the games")
        << 2021 << u"0101 0111 0211 0223 0320 0429 0503 0504 0505 0722 0723 0808 0809 0920 0923 1103 1123"_s;
    QTest::addRow("2026 has a citizens' holiday in September")
        << 2026
        << u"0101 0112 0211 0223 0320 0429 0503 0504 0505 0506 0720 0811 0921 0922 0923 1012 1103 1123"_s;
    QTest::addRow("2027 has a substitute in March")
        << 2027 << u"0101 0111 0211 0223 0321 0322 0429 0503 0504 0505 0719 0811 0920 0923 1011 1103 1123"_s;
    QTest::addRow("2050")
        << 2050 << u"0101 0110 0211 0223 0320 0321 0429 0503 0504 0505 0718 0811 0919 0923 1010 1103 1123"_s;
}

void TestHolidays::isJapaneseHoliday_givesTheCalendarOfAYear()
{
    QFETCH(int, year);
    QStringList days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (isJapaneseHoliday(day))
            days.append(day.toString(u"MMdd"_s));
    }
    QTEST(days.join(u' '), "days");
}

void TestHolidays::isJapaneseHoliday_isNeverTrueForAnInvalidDay()
{
    QVERIFY(!isJapaneseHoliday({}));
    QVERIFY(!isBusinessDay({}));
}

void TestHolidays::addBusinessDays_skipsWeekendsAndHolidays()
{
    QCOMPARE(
        addBusinessDays({2026, 11, 20}, 1), QDate(2026, 11, 24)); // Friday, then a Monday that is a holiday
    QCOMPARE(addBusinessDays({2026, 11, 20}, 5), QDate(2026, 11, 30));
    QCOMPARE(addBusinessDays({2026, 11, 21}, 0), QDate(2026, 11, 21));
    QCOMPARE(addBusinessDays({2026, 4, 28}, 1), QDate(2026, 4, 30));
    QVERIFY(!addBusinessDays({}, 3).isValid());
}

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
