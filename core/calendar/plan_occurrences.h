#pragma once

#include "core/calendar/business_calendar.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

struct PlanOptions {
    Id<Project> project = {}; ///< null: every open project
    QDate today;
    std::optional<BusinessCalendar> calendar = {}; ///< instead of that of the project
};

/// Adds the occurrences that open projects over a period still lack from today on, by the cadence of their
/// controls, and removes scheduled ones that lie ahead and fit no window any more: the cadence changed, the
/// control ends, left the scope or the project, the period became shorter.
///
/// Never touched: what has begun, and what holds more than a plan (evidence, a name, a note, another status).
/// Where such an occurrence covers most of a window, the window gets none of its own; where it covers the
/// begin, the rest. Due days of what is there stay as they are. Planning again right away changes nothing.
ChangeSet planOccurrences(const Dataset &dataset, const PlanOptions &options);

} // namespace tsuzuri
