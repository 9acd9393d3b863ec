#pragma once

#include "core/gaps/engine.h"
#include "core/model/change_set.h"

#include <set>

namespace tsuzuri {

/// What goes into an agenda.
struct AgendaChoice {
    std::set<AgendaSection> leftOut = {};
    Severity least = Severity::Advice; ///< gaps below are left out
};

/// Freezes the agenda of a meeting on the day of the report: decisions and actions of last time, gaps that
/// are new, still open or resolved since, overdue requests, what was returned, what is undecided, what is due
/// within the week after, and one notice for each line of the meeting's topics. `meeting` may be new.
/// Preparing again refreshes the lines and keeps what was said; lines that are gone stay only where something
/// was said. The sightings of the report, which holds all rules and projects, are stored with it.
ChangeSet prepareMeeting(
    const Dataset &data, const GapReport &report, const Meeting &meeting, const AgendaChoice &choice = {});

/// The lines alone, without anything that was said: what a preview shows.
std::vector<MeetingItem> agendaOf(
    const Dataset &data, const GapReport &report, const Meeting &meeting, const AgendaChoice &choice = {});

/// Whether the meeting has come to a result, said or given anything on a line.
bool isSpokenOf(const MeetingItem &item);

} // namespace tsuzuri
