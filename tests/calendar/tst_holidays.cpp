#include "core/calendar/holidays.h"
#include "core/words/holiday_words.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

/// The instant of an equinox after J. Meeus, Astronomical Algorithms, chapter 27, as a day of Japan. Has
/// nothing in common with the formula under test; exact to about a minute.
QDate equinoxOf(int year, bool isMarch)
{
    const double y = (year - 2000) / 1000.0;
    const double mean = isMarch
        ? 2451623.80984 + 365242.37404 * y + 0.05169 * y * y - 0.00411 * y * y * y - 0.00057 * y * y * y * y
        : 2451810.21715 + 365242.01767 * y - 0.11575 * y * y + 0.00337 * y * y * y + 0.00078 * y * y * y * y;
    const double t = (mean - 2451545.0) / 36525;
    const auto cosine = [](double degrees) { return std::cos(degrees * std::numbers::pi / 180); };
    const double w = 35999.373 * t - 2.47;
    const double lambda = 1 + 0.0334 * cosine(w) + 0.0007 * cosine(2 * w);
    struct Term {
        double a, b, c;
    };
    constexpr Term terms[]{{485, 324.96, 1934.136}, {203, 337.23, 32964.467}, {199, 342.08, 20.186},
        {182, 27.85, 445267.112}, {156, 73.14, 45036.886}, {136, 171.52, 22518.443}, {77, 222.54, 65928.934},
        {74, 296.72, 3034.906}, {70, 243.58, 9037.513}, {58, 119.81, 33718.147}, {52, 297.17, 150.678},
        {50, 21.02, 2281.226}, {45, 247.54, 29929.562}, {44, 325.15, 31555.956}, {29, 60.93, 4443.417},
        {18, 155.12, 67555.328}, {17, 288.79, 4562.452}, {16, 198.04, 62894.029}, {14, 199.76, 31436.921},
        {12, 95.39, 14577.848}, {12, 287.11, 31931.756}, {12, 320.81, 34777.259}, {9, 227.73, 1222.114},
        {8, 15.45, 16859.074}};
    double sum = 0;
    for (const Term &term : terms)
        sum += term.a * cosine(term.b + term.c * t);
    const double dynamical = mean + 0.00001 * sum / lambda;
    const double japan = dynamical - 70.0 / 86400 + 9.0 / 24; // clocks lag some 70 s behind dynamical time
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(japan + 0.5)));
}

QString dayAndName(QDate day)
{
    const auto holiday = japaneseHoliday(day);
    return holiday ? day.toString(u"MM-dd "_s) + holidayName(*holiday).ja : QString();
}

} // namespace

class TestHolidays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyHolidayOfAYear_hasItsName_data();
    void everyHolidayOfAYear_hasItsName();
    void equinoxes_areThoseOfAstronomyUntil2050();
    void otherYears_haveNone();
    void everyHoliday_hasANameInBothLanguages();
};

void TestHolidays::everyHolidayOfAYear_hasItsName_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("days");
    QTest::addRow("2000 has no happy Monday in July yet")
        << 2000
        << QStringList{u"01-01 元日"_s, u"01-10 成人の日"_s, u"02-11 建国記念の日"_s, u"03-20 春分の日"_s,
               u"04-29 みどりの日"_s, u"05-03 憲法記念日"_s, u"05-04 国民の休日"_s, u"05-05 こどもの日"_s,
               u"07-20 海の日"_s, u"09-15 敬老の日"_s, u"09-23 秋分の日"_s, u"10-09 体育の日"_s,
               u"11-03 文化の日"_s, u"11-23 勤労感謝の日"_s, u"12-23 天皇誕生日"_s};
    QTest::addRow("2006 is the last year of the old Greenery Day")
        << 2006
        << QStringList{u"01-01 元日"_s, u"01-02 振替休日"_s, u"01-09 成人の日"_s, u"02-11 建国記念の日"_s,
               u"03-21 春分の日"_s, u"04-29 みどりの日"_s, u"05-03 憲法記念日"_s, u"05-04 国民の休日"_s,
               u"05-05 こどもの日"_s, u"07-17 海の日"_s, u"09-18 敬老の日"_s, u"09-23 秋分の日"_s,
               u"10-09 体育の日"_s, u"11-03 文化の日"_s, u"11-23 勤労感謝の日"_s, u"12-23 天皇誕生日"_s};
    QTest::addRow("2015 has a silver week")
        << 2015
        << QStringList{u"01-01 元日"_s, u"01-12 成人の日"_s, u"02-11 建国記念の日"_s, u"03-21 春分の日"_s,
               u"04-29 昭和の日"_s, u"05-03 憲法記念日"_s, u"05-04 みどりの日"_s, u"05-05 こどもの日"_s,
               u"05-06 振替休日"_s, u"07-20 海の日"_s, u"09-21 敬老の日"_s, u"09-22 国民の休日"_s,
               u"09-23 秋分の日"_s, u"10-12 体育の日"_s, u"11-03 文化の日"_s, u"11-23 勤労感謝の日"_s,
               u"12-23 天皇誕生日"_s};
    QTest::addRow("2019 has the accession and ten days off")
        << 2019
        << QStringList{u"01-01 元日"_s, u"01-14 成人の日"_s, u"02-11 建国記念の日"_s, u"03-21 春分の日"_s,
               u"04-29 昭和の日"_s, u"04-30 国民の休日"_s, u"05-01 天皇の即位の日"_s, u"05-02 国民の休日"_s,
               u"05-03 憲法記念日"_s, u"05-04 みどりの日"_s, u"05-05 こどもの日"_s, u"05-06 振替休日"_s,
               u"07-15 海の日"_s, u"08-11 山の日"_s, u"08-12 振替休日"_s, u"09-16 敬老の日"_s,
               u"09-23 秋分の日"_s, u"10-14 体育の日"_s, u"10-22 即位礼正殿の儀の行われる日"_s,
               u"11-03 文化の日"_s, u"11-04 振替休日"_s, u"11-23 勤労感謝の日"_s};
    QTest::addRow("2020 was bent for the games")
        << 2020
        << QStringList{u"01-01 元日"_s, u"01-13 成人の日"_s, u"02-11 建国記念の日"_s, u"02-23 天皇誕生日"_s,
               u"02-24 振替休日"_s, u"03-20 春分の日"_s, u"04-29 昭和の日"_s, u"05-03 憲法記念日"_s,
               u"05-04 みどりの日"_s, u"05-05 こどもの日"_s, u"05-06 振替休日"_s, u"07-23 海の日"_s,
               u"07-24 スポーツの日"_s, u"08-10 山の日"_s, u"09-21 敬老の日"_s, u"09-22 秋分の日"_s,
               u"11-03 文化の日"_s, u"11-23 勤労感謝の日"_s};
    QTest::addRow("2021 was bent for the games")
        << 2021
        << QStringList{u"01-01 元日"_s, u"01-11 成人の日"_s, u"02-11 建国記念の日"_s, u"02-23 天皇誕生日"_s,
               u"03-20 春分の日"_s, u"04-29 昭和の日"_s, u"05-03 憲法記念日"_s, u"05-04 みどりの日"_s,
               u"05-05 こどもの日"_s, u"07-22 海の日"_s, u"07-23 スポーツの日"_s, u"08-08 山の日"_s,
               u"08-09 振替休日"_s, u"09-20 敬老の日"_s, u"09-23 秋分の日"_s, u"11-03 文化の日"_s,
               u"11-23 勤労感謝の日"_s};
    QTest::addRow("2022") << 2022
                          << QStringList{u"01-01 元日"_s, u"01-10 成人の日"_s, u"02-11 建国記念の日"_s,
                                 u"02-23 天皇誕生日"_s, u"03-21 春分の日"_s, u"04-29 昭和の日"_s,
                                 u"05-03 憲法記念日"_s, u"05-04 みどりの日"_s, u"05-05 こどもの日"_s,
                                 u"07-18 海の日"_s, u"08-11 山の日"_s, u"09-19 敬老の日"_s,
                                 u"09-23 秋分の日"_s, u"10-10 スポーツの日"_s, u"11-03 文化の日"_s,
                                 u"11-23 勤労感謝の日"_s};
    QTest::addRow("2023") << 2023
                          << QStringList{u"01-01 元日"_s, u"01-02 振替休日"_s, u"01-09 成人の日"_s,
                                 u"02-11 建国記念の日"_s, u"02-23 天皇誕生日"_s, u"03-21 春分の日"_s,
                                 u"04-29 昭和の日"_s, u"05-03 憲法記念日"_s, u"05-04 みどりの日"_s,
                                 u"05-05 こどもの日"_s, u"07-17 海の日"_s, u"08-11 山の日"_s,
                                 u"09-18 敬老の日"_s, u"09-23 秋分の日"_s, u"10-09 スポーツの日"_s,
                                 u"11-03 文化の日"_s, u"11-23 勤労感謝の日"_s};
    QTest::addRow("2024") << 2024
                          << QStringList{u"01-01 元日"_s, u"01-08 成人の日"_s, u"02-11 建国記念の日"_s,
                                 u"02-12 振替休日"_s, u"02-23 天皇誕生日"_s, u"03-20 春分の日"_s,
                                 u"04-29 昭和の日"_s, u"05-03 憲法記念日"_s, u"05-04 みどりの日"_s,
                                 u"05-05 こどもの日"_s, u"05-06 振替休日"_s, u"07-15 海の日"_s,
                                 u"08-11 山の日"_s, u"08-12 振替休日"_s, u"09-16 敬老の日"_s,
                                 u"09-22 秋分の日"_s, u"09-23 振替休日"_s, u"10-14 スポーツの日"_s,
                                 u"11-03 文化の日"_s, u"11-04 振替休日"_s, u"11-23 勤労感謝の日"_s};
    QTest::addRow("2025") << 2025
                          << QStringList{u"01-01 元日"_s, u"01-13 成人の日"_s, u"02-11 建国記念の日"_s,
                                 u"02-23 天皇誕生日"_s, u"02-24 振替休日"_s, u"03-20 春分の日"_s,
                                 u"04-29 昭和の日"_s, u"05-03 憲法記念日"_s, u"05-04 みどりの日"_s,
                                 u"05-05 こどもの日"_s, u"05-06 振替休日"_s, u"07-21 海の日"_s,
                                 u"08-11 山の日"_s, u"09-15 敬老の日"_s, u"09-23 秋分の日"_s,
                                 u"10-13 スポーツの日"_s, u"11-03 文化の日"_s, u"11-23 勤労感謝の日"_s,
                                 u"11-24 振替休日"_s};
    QTest::addRow("2026 has a citizens' holiday in September and a substitute on a Wednesday")
        << 2026
        << QStringList{u"01-01 元日"_s, u"01-12 成人の日"_s, u"02-11 建国記念の日"_s, u"02-23 天皇誕生日"_s,
               u"03-20 春分の日"_s, u"04-29 昭和の日"_s, u"05-03 憲法記念日"_s, u"05-04 みどりの日"_s,
               u"05-05 こどもの日"_s, u"05-06 振替休日"_s, u"07-20 海の日"_s, u"08-11 山の日"_s,
               u"09-21 敬老の日"_s, u"09-22 国民の休日"_s, u"09-23 秋分の日"_s, u"10-12 スポーツの日"_s,
               u"11-03 文化の日"_s, u"11-23 勤労感謝の日"_s};
    QTest::addRow("2027 has a substitute in March")
        << 2027
        << QStringList{u"01-01 元日"_s, u"01-11 成人の日"_s, u"02-11 建国記念の日"_s, u"02-23 天皇誕生日"_s,
               u"03-21 春分の日"_s, u"03-22 振替休日"_s, u"04-29 昭和の日"_s, u"05-03 憲法記念日"_s,
               u"05-04 みどりの日"_s, u"05-05 こどもの日"_s, u"07-19 海の日"_s, u"08-11 山の日"_s,
               u"09-20 敬老の日"_s, u"09-23 秋分の日"_s, u"10-11 スポーツの日"_s, u"11-03 文化の日"_s,
               u"11-23 勤労感謝の日"_s};
    QTest::addRow("2050 is the last year")
        << 2050
        << QStringList{u"01-01 元日"_s, u"01-10 成人の日"_s, u"02-11 建国記念の日"_s, u"02-23 天皇誕生日"_s,
               u"03-20 春分の日"_s, u"03-21 振替休日"_s, u"04-29 昭和の日"_s, u"05-03 憲法記念日"_s,
               u"05-04 みどりの日"_s, u"05-05 こどもの日"_s, u"07-18 海の日"_s, u"08-11 山の日"_s,
               u"09-19 敬老の日"_s, u"09-23 秋分の日"_s, u"10-10 スポーツの日"_s, u"11-03 文化の日"_s,
               u"11-23 勤労感謝の日"_s};
}

void TestHolidays::everyHolidayOfAYear_hasItsName()
{
    QFETCH(int, year);
    QStringList days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (const QString text = dayAndName(day); !text.isEmpty())
            days.append(text);
    }
    QTEST(days, "days");
}

void TestHolidays::equinoxes_areThoseOfAstronomyUntil2050()
{
    for (int year = 2000; year <= 2050; ++year) {
        QCOMPARE(japaneseHoliday(equinoxOf(year, true)), Holiday::VernalEquinox);
        QCOMPARE(japaneseHoliday(equinoxOf(year, false)), Holiday::AutumnalEquinox);
    }
}

void TestHolidays::otherYears_haveNone()
{
    for (const QDate day :
        {QDate(), QDate(1999, 1, 1), QDate(2051, 1, 1), QDate(-5, 1, 1), QDate(9999, 5, 3)})
        QVERIFY(!japaneseHoliday(day));
}

void TestHolidays::everyHoliday_hasANameInBothLanguages()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(lastHoliday); ++i) {
        const LocalizedText name = holidayName(static_cast<Holiday>(i));
        QVERIFY(!name.ja.isEmpty() && !name.en.isEmpty());
        names << name.ja << name.en;
    }
    QCOMPARE(names.size(), 2 * (static_cast<int>(lastHoliday) + 1));
}

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
