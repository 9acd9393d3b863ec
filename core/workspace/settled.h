#pragma once

#include "core/base/error.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// Conflict (kind and ref of the meeting, "closed-meeting") where changes touch a meeting that is closed, a
/// line of its agenda or a decision of it. What was given there goes on: actions change.
Result<void> checkSettled(const Dataset &data, const ChangeSet &changes);

} // namespace tsuzuri
