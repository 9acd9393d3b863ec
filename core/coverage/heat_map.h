#pragma once

#include "core/coverage/coverage.h"

namespace tsuzuri {

/// The occurrences of a control that are due in a month: those whose window ends in it.
struct MonthCell {
    CoverageState worst{}; ///< of `count` occurrences; without meaning where there are none
    int count = 0;
    int done = 0;
    bool isBatched = false;

    bool operator==(const MonthCell &) const = default;
};

struct HeatMapRow {
    Id<Control> control;
    std::vector<MonthCell> cells; ///< one for each month of the map
    CoverageState worst{};
};

struct HeatMap {
    std::vector<QDate> months; ///< first days; at most 120
    std::vector<HeatMapRow> rows; ///< in the order of the ribbons
};

/// One row for each ribbon, one cell for each month that the span touches: the period of the audit, or a year
/// (yearOf) with what lies outside the period.
HeatMap heatMap(const Coverage &coverage, const Period &span);

/// The twelve months of the year that a day lies in, where years begin with a month, 1 to 12.
Period yearOf(QDate day, int firstMonth);

} // namespace tsuzuri
