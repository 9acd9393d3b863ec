#include "core/calendar/holidays.h"

namespace tsuzuri {

namespace {

constexpr int firstYear = 2000;
constexpr int lastYear = lastHolidayYear;

/// A day, or the n-th Monday of a month, in some years.
struct YearlyHoliday {
    Holiday holiday;
    int month;
    int day; ///< 0: a Monday or an equinox
    int monday = 0; ///< 1 to 5
    int from = firstYear;
    int to = lastYear;
};

constexpr YearlyHoliday yearlyHolidays[]{
    {Holiday::NewYearsDay, 1, 1},
    {Holiday::ComingOfAgeDay, 1, 0, 2},
    {Holiday::FoundationDay, 2, 11},
    {Holiday::EmperorsBirthday, 2, 23, 0, 2020},
    {Holiday::VernalEquinox, 3, 0},
    {Holiday::GreeneryDay, 4, 29, 0, firstYear, 2006},
    {Holiday::ShowaDay, 4, 29, 0, 2007},
    {Holiday::AccessionDay, 5, 1, 0, 2019, 2019},
    {Holiday::ConstitutionDay, 5, 3},
    {Holiday::GreeneryDay, 5, 4, 0, 2007},
    {Holiday::ChildrensDay, 5, 5},
    {Holiday::MarineDay, 7, 20, 0, firstYear, 2002},
    {Holiday::MarineDay, 7, 0, 3, 2003, 2019},
    {Holiday::MarineDay, 7, 23, 0, 2020, 2020}, // the games of Tokyo
    {Holiday::SportsDay, 7, 24, 0, 2020, 2020},
    {Holiday::MarineDay, 7, 22, 0, 2021, 2021},
    {Holiday::SportsDay, 7, 23, 0, 2021, 2021},
    {Holiday::MarineDay, 7, 0, 3, 2022},
    {Holiday::MountainDay, 8, 11, 0, 2016, 2019},
    {Holiday::MountainDay, 8, 10, 0, 2020, 2020},
    {Holiday::MountainDay, 8, 8, 0, 2021, 2021},
    {Holiday::MountainDay, 8, 11, 0, 2022},
    {Holiday::RespectForTheAgedDay, 9, 15, 0, firstYear, 2002},
    {Holiday::RespectForTheAgedDay, 9, 0, 3, 2003},
    {Holiday::AutumnalEquinox, 9, 0},
    {Holiday::HealthAndSportsDay, 10, 0, 2, firstYear, 2019},
    {Holiday::EnthronementDay, 10, 22, 0, 2019, 2019},
    {Holiday::SportsDay, 10, 0, 2, 2022},
    {Holiday::CultureDay, 11, 3},
    {Holiday::LabourThanksgivingDay, 11, 23},
    {Holiday::EmperorsBirthday, 12, 23, 0, firstYear, 2018},
};

/// From the mean movement of the sun since 1980, in the time of Japan.
int equinoxDay(double base, int year)
{
    return static_cast<int>(base + 0.242194 * (year - 1980)) - (year - 1980) / 4;
}

int mondayOf(int year, int month, int which)
{
    const QDate first(year, month, 1);
    return 1 + (8 - first.dayOfWeek()) % 7 + (which - 1) * 7;
}

int dayOf(const YearlyHoliday &rule, int year)
{
    if (rule.holiday == Holiday::VernalEquinox)
        return equinoxDay(20.8431, year);
    if (rule.holiday == Holiday::AutumnalEquinox)
        return equinoxDay(23.2488, year);
    return rule.monday ? mondayOf(year, rule.month, rule.monday) : rule.day;
}

/// A holiday by its own date, before substitution.
std::optional<Holiday> namedHoliday(QDate date)
{
    const int year = date.year();
    for (const YearlyHoliday &rule : yearlyHolidays) {
        if (rule.month == date.month() && rule.from <= year && year <= rule.to
            && dayOf(rule, year) == date.day())
            return rule.holiday;
    }
    return {};
}

/// A holiday on a Sunday moves to the next day that is none; before 2007 to the Monday.
bool isSubstitute(QDate date)
{
    if (date.year() < 2007)
        return date.dayOfWeek() == Qt::Monday && namedHoliday(date.addDays(-1));
    for (QDate before = date.addDays(-1); namedHoliday(before); before = before.addDays(-1)) {
        if (before.dayOfWeek() == Qt::Sunday)
            return true;
    }
    return false;
}

bool isBetweenHolidays(QDate date)
{
    return date.dayOfWeek() != Qt::Sunday && namedHoliday(date.addDays(-1)) && namedHoliday(date.addDays(1));
}

} // namespace

std::optional<Holiday> japaneseHoliday(QDate day)
{
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return {};
    if (const auto named = namedHoliday(day))
        return named;
    if (isSubstitute(day))
        return Holiday::SubstituteHoliday;
    if (isBetweenHolidays(day))
        return Holiday::CitizensHoliday;
    return {};
}

} // namespace tsuzuri
