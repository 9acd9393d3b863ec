#pragma once

#include "core/gaps/engine.h"
#include "core/model/dataset.h"

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
    QDate end; ///< of the period, or the as-of date
};

/// Where the work stands, for one project or all open ones. Pure: the same dataset, gaps and day give the
/// same.
struct Standing {
    std::vector<ProjectStanding> projects; ///< open ones
    Readiness readiness; ///< of the asked project, or of all together
    std::vector<ChapterStanding> chapters; ///< of the asked project, in the order of the framework
    std::array<int, 5> gaps{}; ///< by Severity; without waived ones
    std::vector<std::pair<QString, std::array<int, 5>>> families; ///< the same by LOC, DOC, …; most first
    int requiredDocuments = 0;
    int locatedDocuments = 0; ///< of the required ones: it exists and its place is registered

    int gapsInAll() const { return gaps[1] + gaps[2] + gaps[3] + gaps[4]; }
    int count(Severity severity) const { return gaps[static_cast<std::size_t>(severity)]; }
    /// Of the asked project, or the next one of all; invalid where nothing ends ahead.
    QDate nextEnd(Id<Project> project, QDate today) const;
};

/// A null project: all open ones.
Standing standingOf(const Dataset &data, const GapReport &report, Id<Project> project);

} // namespace tsuzuri
