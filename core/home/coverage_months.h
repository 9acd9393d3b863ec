#pragma once

#include "core/coverage/coverage.h"

namespace tsuzuri {

/// The occurrences of all controls whose window ends in a month.
struct CoverageMonth {
    QDate month; ///< its first day
    int done = 0; ///< in time, or no occasion
    int late = 0;
    int unproved = 0; ///< performed, and nothing shows it
    int missing = 0; ///< not performed, or not even planned
    int ahead = 0;

    bool operator==(const CoverageMonth &) const = default;
    int total() const { return done + late + unproved + missing + ahead; }
    CoverageState worst() const;
};

/// One for each month that the period of the audit touches; empty where it is unknown. Waived occurrences and
/// those outside the period count nowhere.
std::vector<CoverageMonth> coverageMonths(const Coverage &coverage);

/// All months together.
CoverageMonth sumOf(const std::vector<CoverageMonth> &months);

} // namespace tsuzuri
