#include "core/coverage/heat_map.h"

namespace tsuzuri {

namespace {

constexpr int mostMonths = 120;

int monthNumber(QDate day)
{
    return day.year() * 12 + day.month();
}

bool isPerformed(CoverageState state)
{
    return state == CoverageState::Covered || state == CoverageState::Late
        || state == CoverageState::NoEvidence || state == CoverageState::NoneOccurred;
}

HeatMapRow rowOf(const ControlRibbon &ribbon, const Period &span, std::size_t months)
{
    HeatMapRow row{ribbon.control, std::vector<MonthCell>(months), {}};
    const int first = monthNumber(span.from);
    for (const RibbonSegment &segment : ribbon.segments) {
        const int month = monthNumber(segment.window.to) - first;
        if (month < 0 || month >= static_cast<int>(months))
            continue;
        MonthCell &cell = row.cells[static_cast<std::size_t>(month)];
        cell.worst = std::max(cell.worst, segment.state);
        cell.done += isPerformed(segment.state) ? 1 : 0;
        cell.isBatched |= segment.isBatched;
        ++cell.count;
        row.worst = std::max(row.worst, segment.state);
    }
    return row;
}

} // namespace

HeatMap heatMap(const Coverage &coverage, const Period &span)
{
    HeatMap map;
    if (!span.isValid())
        return map;
    const int months = std::min(monthNumber(span.to) - monthNumber(span.from) + 1, mostMonths);
    for (int i = 0; i < months; ++i)
        map.months.push_back(QDate(span.from.year(), span.from.month(), 1).addMonths(i));
    map.rows.reserve(coverage.ribbons.size());
    for (const ControlRibbon &ribbon : coverage.ribbons)
        map.rows.push_back(rowOf(ribbon, span, map.months.size()));
    return map;
}

Period yearOf(QDate day, int firstMonth)
{
    if (!day.isValid())
        return {};
    const QDate from = QDate(day.year(), std::clamp(firstMonth, 1, 12), 1);
    const QDate begin = from > day ? from.addYears(-1) : from;
    return {begin, begin.addYears(1).addDays(-1)};
}

} // namespace tsuzuri
