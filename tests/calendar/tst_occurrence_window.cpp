#include "core/calendar/occurrence_window.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

const Period year2026{{2026, 1, 1}, {2026, 12, 31}};
const Period fiscal2026{{2026, 4, 1}, {2027, 3, 31}};

CadenceStage stage(Frequency frequency, std::optional<int> anchorMonth = {})
{
    CadenceStage made;
    made.frequency = frequency;
    made.anchorMonth = anchorMonth;
    return made;
}

/// "2026-Q1 2026-01-01..2026-03-31", with "due …" where that is another day and "cut" where it is not whole.
QStringList lines(const std::vector<OccurrenceWindow> &windows)
{
    QStringList all;
    for (const OccurrenceWindow &window : windows) {
        QString line = u"%1 %2..%3"_s.arg(
            window.label, window.days.from.toString(Qt::ISODate), window.days.to.toString(Qt::ISODate));
        if (window.dueOn != window.days.to)
            line += " due "_L1 + window.dueOn.toString(Qt::ISODate);
        all << (window.isWhole ? line : line + " cut"_L1);
    }
    return all;
}

QStringList windows(const CadenceStage &one, const Period &span, int firstMonth = 4)
{
    return lines(occurrenceWindows(std::span(&one, 1), {span, firstMonth, {}}));
}

QStringList labels(const QStringList &lines)
{
    QStringList all;
    for (const QString &line : lines)
        all << line.section(u' ', 0, 0);
    return all;
}

} // namespace

class TestOccurrenceWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aYear_isLaidOutByFrequency_data();
    void aYear_isLaidOutByFrequency();
    void months_areNamedByTheCalendar();
    void february_hasItsLeapDay();
    void aControlThatBeganOnTheLeapDay_hasACutWindow();
    void weeks_beginOnMondayAlsoOverTheNewYear();
    void fortnights_areCountedFromTheWeekInWhichTheControlBegan();
    void fortnights_stayTheSameWhereverASpanBegins();
    void dailyWindows_areTheBusinessDays();
    void whatCannotBeToldAhead_hasNoWindow_data();
    void whatCannotBeToldAhead_hasNoWindow();
    void oneTime_isOneWindowWhereTheControlBegins();
    void dueDays_followTheEndOfTheWindowAndTheHolidayRule();
    void theControl_cutsItsWindows();
    void aWindowThatOnlyTouchesTheSpan_isThereWhole();
    void aFirstMonthOfTheCadence_winsOverThatOfTheProject();
    void aPeriodUpsideDown_hasNoWindow();
    void yearsOutOfRange_endSomewhere();
};

void TestOccurrenceWindow::aYear_isLaidOutByFrequency_data()
{
    QTest::addColumn<Frequency>("frequency");
    QTest::addColumn<int>("firstMonth");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("a quarter of a fiscal year is called after the calendar")
        << Frequency::Quarterly << 4
        << QStringList{u"2026-Q2 2026-04-01..2026-06-30"_s, u"2026-Q3 2026-07-01..2026-09-30"_s,
               u"2026-Q4 2026-10-01..2026-12-31"_s, u"2027-Q1 2027-01-01..2027-03-31"_s};
    QTest::addRow("a quarter that is none of the calendar counts within the fiscal year")
        << Frequency::Quarterly << 5
        << QStringList{u"FY2025-Q4 2026-02-01..2026-04-30"_s, u"FY2026-Q1 2026-05-01..2026-07-31"_s,
               u"FY2026-Q2 2026-08-01..2026-10-31"_s, u"FY2026-Q3 2026-11-01..2027-01-31"_s,
               u"FY2026-Q4 2027-02-01..2027-04-30"_s};
    QTest::addRow("halves of a fiscal year")
        << Frequency::Semiannual << 4
        << QStringList{u"FY2026-1H 2026-04-01..2026-09-30"_s, u"FY2026-2H 2026-10-01..2027-03-31"_s};
    QTest::addRow("halves of a calendar year")
        << Frequency::Semiannual << 1
        << QStringList{u"2026-H1 2026-01-01..2026-06-30"_s, u"2026-H2 2026-07-01..2026-12-31"_s,
               u"2027-H1 2027-01-01..2027-06-30"_s};
    QTest::addRow("a fiscal year") << Frequency::Annual << 4
                                   << QStringList{u"FY2026 2026-04-01..2027-03-31"_s};
    QTest::addRow("calendar years") << Frequency::Annual << 1
                                    << QStringList{u"2026 2026-01-01..2026-12-31"_s,
                                           u"2027 2027-01-01..2027-12-31"_s};
}

void TestOccurrenceWindow::aYear_isLaidOutByFrequency()
{
    QFETCH(Frequency, frequency);
    QFETCH(int, firstMonth);
    QTEST(windows(stage(frequency), fiscal2026, firstMonth), "expected");
}

void TestOccurrenceWindow::months_areNamedByTheCalendar()
{
    const QStringList months = windows(stage(Frequency::Monthly), fiscal2026);
    QCOMPARE(months.size(), 12);
    QCOMPARE(months.first(), u"2026-04 2026-04-01..2026-04-30"_s);
    QCOMPARE(months.last(), u"2027-03 2027-03-01..2027-03-31"_s);
}

void TestOccurrenceWindow::february_hasItsLeapDay()
{
    QCOMPARE(windows(stage(Frequency::Monthly), {{2028, 2, 10}, {2028, 2, 20}}),
        QStringList{u"2028-02 2028-02-01..2028-02-29"_s});
    QCOMPARE(windows(stage(Frequency::Monthly), {{2027, 2, 28}, {2027, 2, 28}}),
        QStringList{u"2027-02 2027-02-01..2027-02-28"_s});
    QCOMPARE(windows(stage(Frequency::Annual, 3), {{2028, 2, 29}, {2028, 2, 29}}),
        QStringList{u"FY2027 2027-03-01..2028-02-29"_s});
}

void TestOccurrenceWindow::aControlThatBeganOnTheLeapDay_hasACutWindow()
{
    CadenceStage yearly = stage(Frequency::Annual, 2);
    yearly.days.from = {2028, 2, 29};
    QCOMPARE(windows(yearly, {{2028, 1, 1}, {2029, 12, 31}}),
        (QStringList{u"FY2028 2028-02-29..2029-01-31 cut"_s, u"FY2029 2029-02-01..2030-01-31"_s}));
    QCOMPARE(
        windows(yearly, {{2028, 2, 29}, {2028, 2, 29}}), QStringList{u"FY2028 2028-02-29..2029-01-31 cut"_s});
}

void TestOccurrenceWindow::weeks_beginOnMondayAlsoOverTheNewYear()
{
    QCOMPARE(windows(stage(Frequency::Weekly), {{2026, 12, 23}, {2027, 1, 5}}),
        (QStringList{u"2026-W52 2026-12-21..2026-12-27"_s, u"2026-W53 2026-12-28..2027-01-03"_s,
            u"2027-W01 2027-01-04..2027-01-10"_s}));
}

void TestOccurrenceWindow::fortnights_areCountedFromTheWeekInWhichTheControlBegan()
{
    CadenceStage fortnightly = stage(Frequency::Biweekly);
    fortnightly.days.from = {2026, 4, 8}; // a Wednesday
    QCOMPARE(windows(fortnightly, {{2026, 4, 1}, {2026, 5, 3}}),
        (QStringList{
            u"2026-W15-W16 2026-04-08..2026-04-19 cut"_s, u"2026-W17-W18 2026-04-20..2026-05-03"_s}));
}

void TestOccurrenceWindow::fortnights_stayTheSameWhereverASpanBegins()
{
    const QStringList whole = windows(stage(Frequency::Biweekly), year2026);
    for (int shift = 1; shift < 40; ++shift) {
        const QStringList later =
            windows(stage(Frequency::Biweekly), {year2026.from.addDays(shift), year2026.to});
        QCOMPARE(later, whole.last(later.size()));
    }
}

void TestOccurrenceWindow::dailyWindows_areTheBusinessDays()
{
    const CadenceStage daily = stage(Frequency::Daily);
    QCOMPARE(labels(windows(daily, {{2026, 9, 18}, {2026, 9, 25}})),
        (QStringList{u"2026-09-18"_s, u"2026-09-24"_s, u"2026-09-25"_s}));
    const WindowOptions options{{{2026, 12, 28}, {2027, 1, 5}}, 4, BusinessCalendar({u"12-29..01-03"_s})};
    QCOMPARE(labels(lines(occurrenceWindows(std::span(&daily, 1), options))),
        (QStringList{u"2026-12-28"_s, u"2027-01-04"_s, u"2027-01-05"_s}));
}

void TestOccurrenceWindow::whatCannotBeToldAhead_hasNoWindow_data()
{
    QTest::addColumn<Frequency>("frequency");
    QTest::addRow("ad hoc") << Frequency::AdHoc;
    QTest::addRow("continuous") << Frequency::Continuous;
    QTest::addRow("several times a day") << Frequency::MultipleDaily;
    QTest::addRow("unset") << Frequency::Unset;
}

void TestOccurrenceWindow::whatCannotBeToldAhead_hasNoWindow()
{
    QFETCH(Frequency, frequency);
    QCOMPARE(windows(stage(frequency), year2026), QStringList());
    QVERIFY(!isPeriodic(frequency));
}

void TestOccurrenceWindow::oneTime_isOneWindowWhereTheControlBegins()
{
    CadenceStage once = stage(Frequency::OneTime);
    QCOMPARE(windows(once, fiscal2026), QStringList{u"FY2026 2026-04-01..2027-03-31"_s});
    once.days = {{2026, 6, 1}, {2026, 8, 31}};
    QCOMPARE(windows(once, fiscal2026), QStringList{u"FY2026 2026-06-01..2026-08-31"_s});
    once.days.from = {2025, 6, 1};
    QCOMPARE(windows(once, fiscal2026), QStringList());
}

void TestOccurrenceWindow::dueDays_followTheEndOfTheWindowAndTheHolidayRule()
{
    const Period span{{2026, 10, 1}, {2026, 10, 31}}; // ends on a Saturday
    CadenceStage monthly = stage(Frequency::Monthly);
    const auto due = [&] { return occurrenceWindows(std::span(&monthly, 1), {span, 4, {}}).front().dueOn; };
    QCOMPARE(due(), QDate(2026, 10, 31));
    monthly.holidayRule = HolidayRule::PreviousBusinessDay;
    QCOMPARE(due(), QDate(2026, 10, 30));
    monthly.holidayRule = HolidayRule::NextBusinessDay;
    QCOMPARE(due(), QDate(2026, 11, 2));
    monthly.dueOffsetDays = 3; // 3 November is a holiday
    QCOMPARE(due(), QDate(2026, 11, 4));
    monthly.holidayRule = HolidayRule::None;
    QCOMPARE(due(), QDate(2026, 11, 3));
    monthly.dueOffsetDays = -1;
    QCOMPARE(due(), QDate(2026, 10, 30));
}

void TestOccurrenceWindow::theControl_cutsItsWindows()
{
    CadenceStage quarterly = stage(Frequency::Quarterly);
    quarterly.days = {{2026, 2, 10}, {2026, 8, 31}};
    QCOMPARE(windows(quarterly, year2026, 1),
        (QStringList{u"2026-Q1 2026-02-10..2026-03-31 cut"_s, u"2026-Q2 2026-04-01..2026-06-30"_s,
            u"2026-Q3 2026-07-01..2026-08-31 cut"_s}));
    quarterly.days = {{2026, 4, 1}, {2026, 9, 30}};
    QCOMPARE(labels(windows(quarterly, year2026, 1)), (QStringList{u"2026-Q2"_s, u"2026-Q3"_s}));
}

void TestOccurrenceWindow::aWindowThatOnlyTouchesTheSpan_isThereWhole()
{
    QCOMPARE(windows(stage(Frequency::Quarterly), {{2026, 3, 31}, {2026, 4, 1}}),
        (QStringList{u"2026-Q1 2026-01-01..2026-03-31"_s, u"2026-Q2 2026-04-01..2026-06-30"_s}));
}

void TestOccurrenceWindow::aFirstMonthOfTheCadence_winsOverThatOfTheProject()
{
    QCOMPARE(
        labels(windows(stage(Frequency::Annual, 7), year2026, 1)), (QStringList{u"FY2025"_s, u"FY2026"_s}));
    QCOMPARE(labels(windows(stage(Frequency::Annual, 99), {{2026, 12, 1}, {2026, 12, 1}}, -3)),
        QStringList{u"FY2026"_s}); // December at most
}

void TestOccurrenceWindow::aPeriodUpsideDown_hasNoWindow()
{
    for (const Period &span : {Period{{2026, 12, 31}, {2026, 1, 1}}, Period{}, Period{{2026, 1, 1}, {}}})
        QCOMPARE(windows(stage(Frequency::Monthly), span), QStringList());
    CadenceStage ended = stage(Frequency::Monthly);
    ended.days = {{2026, 6, 1}, {2026, 5, 1}};
    QCOMPARE(windows(ended, year2026), QStringList());
}

void TestOccurrenceWindow::yearsOutOfRange_endSomewhere()
{
    for (const Frequency frequency :
        {Frequency::Daily, Frequency::Weekly, Frequency::Monthly, Frequency::Annual})
        QVERIFY(windows(stage(frequency), {{1, 1, 1}, {9999, 12, 31}}).size() <= 1500);
    QCOMPARE(windows(stage(Frequency::Monthly), {{8000, 1, 1}, {9999, 12, 31}}), QStringList());
}

QTEST_GUILESS_MAIN(TestOccurrenceWindow)
#include "tst_occurrence_window.moc"
