#pragma once

#include "core/home/milestone_proposals.h"

namespace tsuzuri {

/// A day that is near.
struct ComingDay {
    QDate day;
    AnyId record; ///< project, milestone, meeting
    int field = -1; ///< of the record, where it has several days
    bool isPressing = false; ///< it is time to act: the warning before an expiry has begun
};

/// The days of open projects (null: of all), their milestones and meetings, today and later, nearest first. A
/// day of a project that a milestone repeats is told once, by the milestone.
std::vector<ComingDay> comingDays(const Dataset &data, Id<Project> project, QDate today);

} // namespace tsuzuri
