#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// Whether two meetings belong to one series: they share a project, or one of them is about all.
bool areOfOneSeries(const Meeting &left, const Meeting &right);

/// The last meeting of the series that was held before this one; null for the first of all.
const Meeting *previousMeeting(const Dataset &data, const Meeting &meeting);

/// The meeting that is to be prepared for a project (null: all): the one that is planned or in session, else
/// a new one that follows the last: its number, people and interval. A new one has an id and no ref.
Meeting nextMeeting(const Dataset &data, Id<Project> project, QDate today);

/// What was frozen for a meeting, in the order of its agenda.
std::vector<const MeetingItem *> itemsOf(const Dataset &data, Id<Meeting> meeting);

std::vector<const Decision *> decisionsOf(const Dataset &data, Id<Meeting> meeting);
/// Given in the meeting or for one of its decisions.
std::vector<const Action *> actionsOf(const Dataset &data, Id<Meeting> meeting);

inline bool isClosed(const Meeting &meeting)
{
    return meeting.closedOn.isValid();
}

inline bool isGapSection(AgendaSection section)
{
    return section == AgendaSection::NewGap || section == AgendaSection::OpenGap;
}

} // namespace tsuzuri
