#pragma once

#include "core/base/error.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// One for each line that needs action and has none of this meeting yet: its text, person and day.
std::vector<Action> impliedActions(const Dataset &data, const Meeting &meeting);

/// Closes a meeting as its author saw it: implied actions become actions, the next meeting is planned where
/// none is, and from then on the door refuses changes of the meeting, its lines and its decisions. Errors:
/// Conflict (kind, ref, "closed-meeting") for one that is closed already.
Result<ChangeSet> closeMeeting(
    const Dataset &data, const Meeting &meeting, QDate today, Id<Person> closedBy = {});

} // namespace tsuzuri
