#pragma once

#include "core/gaps/engine.h"
#include "core/model/change_set.h"

namespace tsuzuri {

/// What has to be stored so that the sightings say what a report says: new gaps begin on its day, those that
/// are gone end on the day before, or on that of their beginning. Waived gaps are there as well. Empty where
/// nothing differs, and for a report of a day before the newest sighting: the past is not written anew.
/// `report` holds all rules and projects.
ChangeSet sightingChanges(const Dataset &data, const GapReport &report);

/// The last day of which sightings tell; invalid where there are none.
QDate newestSighting(const Dataset &data);

/// Since when each gap is there, by fingerprint: the last time it came up. Gaps that are gone are left out.
QHash<QString, QDate> firstSeen(const Dataset &data);

/// How many gaps there were on a day.
struct GapTally {
    QDate day;
    std::array<int, 5> counts{}; ///< by Severity

    int total() const { return counts[1] + counts[2] + counts[3] + counts[4]; }
    bool operator==(const GapTally &) const = default;
};

/// Every `step` days from `from` on, and `to`: the burn-down. With a project only its gaps and those of no
/// project.
std::vector<GapTally> gapTallies(const Dataset &data, Id<Project> project, QDate from, QDate to, int step);

} // namespace tsuzuri
