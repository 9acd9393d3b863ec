#pragma once

#include "ui/session/gap_book.h"
#include "ui/shell/place.h"

namespace tsuzuri {

/// How far requirements can be shown to an auditor.
struct Readiness {
    int shown = 0; ///< a control with evidence of its design
    int partly = 0; ///< a control, no evidence
    int open = 0; ///< nothing yet
    int blocked = 0; ///< of all these: with a gap that must not be handed in

    bool operator==(const Readiness &) const = default;
    int total() const { return shown + partly + open; }
};

struct ChapterStanding {
    Uuid requirement; ///< the group
    QString code;
    Readiness readiness;
};

struct ProjectStanding {
    Id<Project> project;
    Readiness readiness;
    GapCounts gaps;
    QDate end; ///< of the period, or the as-of date
};

/// A day that is near.
struct ComingDay {
    QDate day;
    AnyId record; ///< project, milestone, meeting
    int field = -1; ///< of the record, where it has several days
};

struct PersonLoad {
    Id<Person> person;
    int due = 0; ///< within the next seven days
    int overdue = 0;
};

/// Where the work stands, for one project or all open ones. Pure: the same dataset, gaps and day give the same.
struct Standing {
    std::vector<ProjectStanding> projects; ///< open ones
    Readiness readiness; ///< of the asked project, or of all together
    std::vector<ChapterStanding> chapters; ///< of the asked project, in the order of the framework
    int requiredDocuments = 0;
    int locatedDocuments = 0; ///< of the required ones: it exists and its place is registered
    std::vector<ComingDay> days; ///< today and later, nearest first
    std::vector<PersonLoad> loads; ///< most first
};

/// A null project: all open ones.
Standing standingOf(const Dataset &data, const GapReport &report, Id<Project> project, QDate today);

/// Something that waits to be done, and where it is done.
struct NextStep {
    enum class What : std::uint8_t {
        MendBlockers, FindDocuments, AnswerLateRequests, MendReturnedRequests, CatchUpControls, DecideApplicability,
        LinkEvidence, FileWaiting
    };
    What what {};
    int count = 0;
    Place place;
};

/// What to do first, with the most harmful on top; only what there is.
std::vector<NextStep> nextSteps(const Dataset &data, const GapBook &gaps, Id<Project> project, QDate today);

} // namespace tsuzuri
