#include "core/base/holidays.h"

#include <algorithm>

namespace tsuzuri {

namespace {

/// Day of March or September on which the equinox falls, from its mean movement; valid 1980 to 2099.
int equinoxDay(double base, int year)
{
    return static_cast<int>(base + 0.242194 * (year - 1980)) - (year - 1980) / 4;
}

int monday(int year, int month, int which)
{
    const QDate first(year, month, 1);
    return 1 + (8 - first.dayOfWeek()) % 7 + (which - 1) * 7;
}

/// The Olympic years moved three holidays; 2019 had the accession.
bool isMoved(QDate day, int &answer)
{
    const int code = day.month() * 100 + day.day();
    switch (day.year()) {
    case 2019:
        if (code == 430 || code == 501 || code == 502 || code == 1022)
            answer = 1;
        break;
    case 2020:
        if (code == 723 || code == 724 || code == 810)
            answer = 1;
        else if (code == 720 || code == 811 || code == 1012)
            answer = 0;
        break;
    case 2021:
        if (code == 722 || code == 723 || code == 808)
            answer = 1;
        else if (code == 719 || code == 811 || code == 1011)
            answer = 0;
        break;
    default:
        break;
    }
    return answer >= 0;
}

/// A holiday by its own date, before substitution.
bool isNamedHoliday(QDate date)
{
    int moved = -1;
    if (isMoved(date, moved))
        return moved == 1;
    const int year = date.year();
    const int day = date.day();
    switch (date.month()) {
    case 1:
        return day == 1 || day == monday(year, 1, 2);
    case 2:
        return day == 11 || (day == 23 && year >= 2020);
    case 3:
        return day == equinoxDay(20.8431, year);
    case 4:
        return day == 29;
    case 5:
        return day == 3 || (day == 4 && year >= 2007) || day == 5;
    case 7:
        return year >= 2003 ? day == monday(year, 7, 3) : day == 20;
    case 8:
        return day == 11 && year >= 2016;
    case 9:
        return day == (year >= 2003 ? monday(year, 9, 3) : 15) || day == equinoxDay(23.2488, year);
    case 10:
        return day == monday(year, 10, 2);
    case 11:
        return day == 3 || day == 23;
    case 12:
        return day == 23 && year >= 1989 && year <= 2018;
    default:
        return false;
    }
}

/// A holiday on a Sunday moves to the next day that is none; before 2007 to the Monday.
bool isSubstitute(QDate date)
{
    if (date.year() < 2007)
        return date.dayOfWeek() == Qt::Monday && isNamedHoliday(date.addDays(-1));
    QDate before = date.addDays(-1);
    while (isNamedHoliday(before)) {
        if (before.dayOfWeek() == Qt::Sunday)
            return true;
        before = before.addDays(-1);
    }
    return false;
}

/// A weekday between two holidays is one as well (国民の休日).
bool isBetweenHolidays(QDate date)
{
    return date.dayOfWeek() != Qt::Sunday && isNamedHoliday(date.addDays(-1))
        && isNamedHoliday(date.addDays(1));
}

} // namespace

bool isJapaneseHoliday(QDate day)
{
    return day.isValid() && (isNamedHoliday(day) || isSubstitute(day) || isBetweenHolidays(day));
}

bool isBusinessDay(QDate day)
{
    return day.isValid() && day.dayOfWeek() < Qt::Saturday && !isJapaneseHoliday(day);
}

QDate addBusinessDays(QDate day, int count)
{
    for (int left = std::min(count, 10000); left > 0 && day.isValid();) {
        day = day.addDays(1);
        if (isBusinessDay(day))
            --left;
    }
    return day;
}

} // namespace tsuzuri
