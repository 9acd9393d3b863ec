#pragma once

#include "core/model/dataset.h"

namespace tsuzuri::agenda {

// The lines of an agenda that are no gaps; each list in its order.
std::vector<MeetingItem> followUps(const Dataset &data, const Meeting &meeting, const Meeting *previous);
std::vector<MeetingItem> overdueRequests(const Dataset &data, const Meeting &meeting);
std::vector<MeetingItem> returnedItems(const Dataset &data, const Meeting &meeting);
std::vector<MeetingItem> undecided(const Dataset &data, const Meeting &meeting);
std::vector<MeetingItem> upcoming(const Dataset &data, const Meeting &meeting);
std::vector<MeetingItem> notices(const Meeting &meeting);

/// Whether something of a project concerns the meeting; a null project always does.
bool concerns(const Meeting &meeting, Id<Project> project);

} // namespace tsuzuri::agenda
