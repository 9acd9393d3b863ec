#pragma once

#include "core/gaps/sightings.h"

namespace tsuzuri {

/// How the gaps have become more and fewer, from week to week, as the sightings have it; without those that a
/// waiver covers now.
struct GapTrend {
    std::vector<GapTally> weeks; ///< one a week, the last of today; empty while there is less than a week
    QDate since; ///< the first sighting; invalid where none is kept
    int newSince = 0; ///< gaps that have come up since the day that was asked for
    int resolvedSince = 0; ///< gaps that have gone since then
    bool knowsNews = false; ///< sightings are older than that day: only then are these two known

    /// Blocking gaps more (fewer: negative) than a week ago; nothing while there is no such week.
    std::optional<int> change(Severity severity) const;
};

/// Of a project with the gaps that belong to none (null: of all). The tally of today is that of the report.
GapTrend gapTrend(const Dataset &data, const GapReport &report, Id<Project> project, QDate newsFrom);

} // namespace tsuzuri
