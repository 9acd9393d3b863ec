#include "core/home/coverage_months.h"

#include "core/coverage/heat_map.h"

namespace tsuzuri {

namespace {

/// Where a state counts; null for none.
int *countOf(CoverageMonth &month, CoverageState state)
{
    switch (state) {
    case CoverageState::Covered:
    case CoverageState::NoneOccurred:
        return &month.done;
    case CoverageState::Late:
        return &month.late;
    case CoverageState::NoEvidence:
        return &month.unproved;
    case CoverageState::NotPlanned:
    case CoverageState::Missing:
        return &month.missing;
    case CoverageState::NotYetDue:
        return &month.ahead;
    case CoverageState::OutsidePeriod:
    case CoverageState::Waived:
        break;
    }
    return nullptr;
}

} // namespace

CoverageState CoverageMonth::worst() const
{
    return missing > 0 ? CoverageState::Missing
        : unproved > 0 ? CoverageState::NoEvidence
        : late > 0     ? CoverageState::Late
        : done > 0     ? CoverageState::Covered
                       : CoverageState::NotYetDue;
}

std::vector<CoverageMonth> coverageMonths(const Coverage &coverage)
{
    std::vector<CoverageMonth> months;
    for (const QDate month : heatMap({coverage.span, {}, {}, {}}, coverage.span).months)
        months.push_back({.month = month});
    for (const ControlRibbon &ribbon : coverage.ribbons) {
        for (const RibbonSegment &segment : ribbon.segments) {
            const QDate first(segment.window.to.year(), segment.window.to.month(), 1);
            const auto month = std::ranges::find(months, first, &CoverageMonth::month);
            int *count = month == months.end() ? nullptr : countOf(*month, segment.state);
            if (count)
                ++*count;
        }
    }
    return months;
}

CoverageMonth sumOf(const std::vector<CoverageMonth> &months)
{
    CoverageMonth sum;
    for (const CoverageMonth &month : months) {
        sum.done += month.done;
        sum.late += month.late;
        sum.unproved += month.unproved;
        sum.missing += month.missing;
        sum.ahead += month.ahead;
    }
    return sum;
}

} // namespace tsuzuri
