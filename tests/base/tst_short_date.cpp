#include "core/base/short_date.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class ShortDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortDates_fallIntoThePeriod_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("month and day") << u"4/1"_s << QDate(2026, 4, 1);
        QTest::newRow("after new year") << u"3/31"_s << QDate(2027, 3, 31);
        QTest::newRow("full width") << u"１２／３１"_s << QDate(2026, 12, 31);
        QTest::newRow("kanji") << u"4月1日"_s << QDate(2026, 4, 1);
        QTest::newRow("four digits") << u"0401"_s << QDate(2026, 4, 1);
        QTest::newRow("eight digits") << u"20260401"_s << QDate(2026, 4, 1);
        QTest::newRow("era") << u"R8.4.1"_s << QDate(2026, 4, 1);
        QTest::newRow("a year of its own") << u"2020-02-29"_s << QDate(2020, 2, 29);
        QTest::newRow("leap day nearest to the period") << u"2/29"_s << QDate(2028, 2, 29);
        QTest::newRow("today") << u"今日"_s << QDate(2026, 11, 20);
        QTest::newRow("yesterday") << u"yesterday"_s << QDate(2026, 11, 19);
        QTest::newRow("no such day") << u"2/30"_s << QDate();
        QTest::newRow("no such eight digits") << u"20260230"_s << QDate();
        QTest::newRow("words") << u"soon"_s << QDate();
        QTest::newRow("a plain number") << u"4"_s << QDate();
    }
    void shortDates_fallIntoThePeriod()
    {
        QFETCH(QString, typed);
        const QDate today(2026, 11, 20);
        const auto day = parseShortDate(typed, fiscalYearOf(today), today);
        QTEST(day.value_or(QDate()), "day");
    }

    void fiscalYear_beginsInApril()
    {
        QCOMPARE(fiscalYearOf(QDate(2026, 3, 31)).from, QDate(2025, 4, 1));
        QCOMPARE(fiscalYearOf(QDate(2026, 4, 1)).to, QDate(2027, 3, 31));
    }
};

QTEST_GUILESS_MAIN(ShortDateTest)
#include "tst_short_date.moc"
