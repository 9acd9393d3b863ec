#include "core/calendar/business_calendar.h"
#include "core/model/project.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestBusinessCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weekendsAndPublicHolidays_areNoBusinessDays();
    void daysOff_areReadAsPeopleWriteThem();
    void daysOff_thatCannotBeRead_areTold();
    void yearlyDays_goOverTheNewYear();
    void theLeapDay_mayBeOff();
    void neighbours_skipWhatIsClosed();
    void shifted_countsBusinessDaysBothWays();
    void aCompanyThatNeverWorks_endsNoSearchBadly();
    void aProject_namesItsDaysOff();
};

void TestBusinessCalendar::weekendsAndPublicHolidays_areNoBusinessDays()
{
    const BusinessCalendar calendar;
    QVERIFY(calendar.isBusinessDay({2026, 11, 20}));
    QVERIFY(!calendar.isBusinessDay({2026, 11, 21}));
    QVERIFY(!calendar.isBusinessDay({2026, 11, 22}));
    QVERIFY(!calendar.isBusinessDay({2026, 11, 23})); // 勤労感謝の日, a Monday
    QVERIFY(!calendar.isBusinessDay({2026, 9, 22})); // 国民の休日, a Tuesday
    QVERIFY(!calendar.isBusinessDay({}));
    QVERIFY(calendar.isBusinessDay({2051, 1, 3})); // no holidays are known, weekends are
    QVERIFY(!calendar.isBusinessDay({2051, 1, 1}));
}

void TestBusinessCalendar::daysOff_areReadAsPeopleWriteThem()
{
    const BusinessCalendar calendar(
        {u"2026-08-14"_s, u" 2027-08-12 .. 2027-08-13 "_s, u"12-29..01-03"_s, u"06-01"_s, QString()});
    QCOMPARE(calendar.unread(), QStringList());
    QVERIFY(calendar.isDayOff({2026, 8, 14}));
    QVERIFY(!calendar.isDayOff({2026, 8, 13}));
    QVERIFY(calendar.isDayOff({2027, 8, 12}) && calendar.isDayOff({2027, 8, 13}));
    QVERIFY(!calendar.isDayOff({2027, 8, 14}));
    QVERIFY(calendar.isDayOff({2026, 6, 1}) && calendar.isDayOff({2040, 6, 1}));
    QVERIFY(!calendar.isDayOff({}));
}

void TestBusinessCalendar::daysOff_thatCannotBeRead_areTold()
{
    const BusinessCalendar calendar({u"夏季休業"_s, u"2026-02-30"_s, u"2026-08-15..2026-08-12"_s, u"13-01"_s,
        u"2026-08-12..08-15"_s, u".."_s});
    QCOMPARE(calendar.unread().size(), 6);
    QVERIFY(calendar.isBusinessDay({2026, 8, 12}));
}

void TestBusinessCalendar::yearlyDays_goOverTheNewYear()
{
    const BusinessCalendar calendar({u"12-29..01-03"_s});
    QVERIFY(!calendar.isDayOff({2026, 12, 28}));
    QVERIFY(calendar.isDayOff({2026, 12, 29}) && calendar.isDayOff({2026, 12, 31}));
    QVERIFY(calendar.isDayOff({2027, 1, 3}));
    QVERIFY(!calendar.isDayOff({2027, 1, 4}));
}

void TestBusinessCalendar::theLeapDay_mayBeOff()
{
    const BusinessCalendar calendar({u"02-29"_s});
    QVERIFY(calendar.isDayOff({2028, 2, 29}));
    QVERIFY(!calendar.isDayOff({2027, 3, 1}));
}

void TestBusinessCalendar::neighbours_skipWhatIsClosed()
{
    const BusinessCalendar calendar({u"12-29..01-03"_s});
    QCOMPARE(calendar.onOrAfter({2026, 11, 20}), QDate(2026, 11, 20));
    QCOMPARE(calendar.onOrAfter({2026, 11, 21}), QDate(2026, 11, 24));
    QCOMPARE(calendar.onOrBefore({2026, 11, 23}), QDate(2026, 11, 20));
    QCOMPARE(calendar.onOrAfter({2026, 12, 31}), QDate(2027, 1, 4));
    QCOMPARE(calendar.onOrBefore({2026, 12, 31}), QDate(2026, 12, 28));
    QCOMPARE(calendar.next({2026, 11, 20}), QDate(2026, 11, 24));
    QCOMPARE(calendar.previous({2026, 5, 7}), QDate(2026, 5, 1)); // five days off in May
}

void TestBusinessCalendar::shifted_countsBusinessDaysBothWays()
{
    const BusinessCalendar calendar;
    QCOMPARE(calendar.shifted({2026, 11, 20}, 1), QDate(2026, 11, 24));
    QCOMPARE(calendar.shifted({2026, 11, 20}, 5), QDate(2026, 11, 30));
    QCOMPARE(calendar.shifted({2026, 11, 21}, 0), QDate(2026, 11, 21));
    QCOMPARE(calendar.shifted({2026, 4, 28}, 1), QDate(2026, 4, 30));
    QCOMPARE(calendar.shifted({2026, 11, 24}, -1), QDate(2026, 11, 20));
    QCOMPARE(calendar.shifted({2026, 11, 22}, -2), QDate(2026, 11, 19));
    QVERIFY(!calendar.shifted({}, 3).isValid());
}

void TestBusinessCalendar::aCompanyThatNeverWorks_endsNoSearchBadly()
{
    const BusinessCalendar calendar({u"01-01..12-31"_s});
    QVERIFY(!calendar.isBusinessDay({2028, 2, 29}));
    QCOMPARE(calendar.onOrAfter({2026, 4, 1}), QDate(2026, 4, 1));
    QCOMPARE(calendar.shifted({2026, 4, 1}, 2), QDate(2026, 4, 3));
}

void TestBusinessCalendar::aProject_namesItsDaysOff()
{
    Project project;
    QVERIFY(businessCalendarOf(project).isBusinessDay({2026, 8, 14}));
    project.parameters = {u"review_soon_days=45"_s, u"company_holidays=12-29..01-03, 2026-08-14"_s};
    QVERIFY(!businessCalendarOf(project).isBusinessDay({2026, 8, 14}));
    QVERIFY(!businessCalendarOf(project).isBusinessDay({2026, 12, 30}));
}

QTEST_GUILESS_MAIN(TestBusinessCalendar)
#include "tst_business_calendar.moc"
