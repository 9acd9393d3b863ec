#include "core/sample/files_days.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <set>

namespace tsuzuri {

namespace {

/// Public holidays of the years in which the sample plays, and the company's days off at New Year.
bool isHoliday(QDate day)
{
    static const std::set<QDate> holidays2026 = {QDate(2026, 1, 12), QDate(2026, 2, 11), QDate(2026, 2, 23),
        QDate(2026, 3, 20), QDate(2026, 4, 29), QDate(2026, 5, 4), QDate(2026, 5, 5), QDate(2026, 5, 6),
        QDate(2026, 7, 20), QDate(2026, 8, 11), QDate(2026, 9, 21), QDate(2026, 9, 22), QDate(2026, 9, 23),
        QDate(2026, 10, 12), QDate(2026, 11, 3), QDate(2026, 11, 23)};
    const bool isNewYear = (day.month() == 1 && day.day() <= 3) || (day.month() == 12 && day.day() >= 29);
    return isNewYear || holidays2026.contains(day);
}

} // namespace

bool isWeekday(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday && !isHoliday(day);
}

QDate businessDayFrom(QDate day)
{
    while (!isWeekday(day))
        day = day.addDays(1);
    return day;
}

QDate businessDayBefore(QDate day)
{
    do
        day = day.addDays(-1);
    while (!isWeekday(day));
    return day;
}

std::vector<QDate> daysOf(const Period &period, DaysOf which)
{
    std::vector<QDate> days;
    for (QDate day = period.from; day <= period.to; day = day.addDays(1)) {
        if (which == DaysOf::WholeWeek || isWeekday(day))
            days.push_back(day);
    }
    if (days.empty())
        days.push_back(period.to);
    return days;
}

std::vector<QDate> orderedDays(const std::vector<QDate> &days, int count, SampleRandom &random)
{
    std::vector<QDate> ordered;
    for (int i = 0; i < count; ++i)
        ordered.push_back(days[std::size_t((i + random.fraction()) / count * double(days.size()))]);
    return ordered;
}

std::vector<QDateTime> orderedTimes(const std::vector<QDate> &days, int count, int firstHour, int lastHour,
    const QTimeZone &zone, SampleRandom &random)
{
    const double secondsOfDay = (lastHour - firstHour + 1) * 3600 - 1;
    std::vector<QDateTime> ordered;
    for (int i = 0; i < count; ++i) {
        const double at = (i + random.fraction()) / count * double(days.size());
        const double second = firstHour * 3600 + (at - std::floor(at)) * secondsOfDay;
        ordered.emplace_back(days[std::size_t(at)], QTime(0, 0).addSecs(int(second)), zone);
    }
    return ordered;
}

std::vector<QDate> anchoredDays(std::vector<std::pair<int, QDate>> anchors, int count, const Period &period)
{
    anchors.emplace_back(0, period.from);
    anchors.emplace_back(count + 1, period.to);
    std::ranges::stable_sort(anchors, {}, &std::pair<int, QDate>::first);
    std::vector<QDate> ordered;
    std::size_t next = 1;
    for (int row = 1; row <= count; ++row) {
        while (next + 1 < anchors.size() && anchors[next].first < row)
            ++next;
        const auto &[startRow, start] = anchors[next - 1];
        const auto &[endRow, end] = anchors[next];
        QDate day = start.addDays(start.daysTo(end) * (row - startRow) / std::max(endRow - startRow, 1));
        while (row != endRow && !isWeekday(day) && day > start)
            day = day.addDays(-1);
        ordered.push_back(day);
    }
    return ordered;
}

} // namespace tsuzuri
