#include "core/sample/files_days.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace tsuzuri {

bool isBusinessDay(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday;
}

QDate businessDayBefore(QDate day)
{
    do
        day = day.addDays(-1);
    while (!isBusinessDay(day));
    return day;
}

std::vector<QDate> daysOf(const Period &period, DaysOf which)
{
    std::vector<QDate> days;
    for (QDate day = period.from; day <= period.to; day = day.addDays(1)) {
        if (which == DaysOf::WholeWeek || isBusinessDay(day))
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
        while (row != endRow && !isBusinessDay(day) && day > start)
            day = day.addDays(-1);
        ordered.push_back(day);
    }
    return ordered;
}

} // namespace tsuzuri
