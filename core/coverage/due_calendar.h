#pragma once

#include "core/base/error.h"
#include "core/calendar/icalendar.h"
#include "core/people/work.h"

namespace tsuzuri {

class Words;

/// What waits for a person, as days of a calendar in the language of the words: occurrences, reviews,
/// requests, actions, findings, documents and approvals on their due day, also where it has passed, and the
/// days of all open projects from today on. By day.
std::vector<CalendarEntry> dueEntries(const WorkspaceIndex &index, Id<Person> person, const Words &words);

/// Writes them as a calendar file, whole or not at all; gives their number. Errors: FileUnwritable, DiskFull.
Result<int> writeDueCalendar(
    const WorkspaceIndex &index, Id<Person> person, const Words &words, const QString &path);

} // namespace tsuzuri
