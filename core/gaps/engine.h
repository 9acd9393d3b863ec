#pragma once

#include "core/base/error.h"
#include "core/gaps/gap.h"

#include <array>
#include <functional>

namespace tsuzuri {

class Dataset;

struct GapOptions {
    Id<Project> project =
        {}; ///< null: every open project. Gaps that belong to no project are always reported
    QStringList rules = {}; ///< ids, of own rules their refs; empty: all
    Phase atLeast{}; ///< asks as if every project had come at least so far
    std::function<bool()> isCancelled = {}; ///< ends the evaluation early; its report is of no use then
};

/// An own rule that can't be asked, and why.
struct BrokenRule {
    Id<OwnRule> rule;
    QString ref;
    Error problem;
};

struct GapReport {
    QDate asOf;
    std::vector<Gap>
        gaps; ///< by severity, then rule, subject and project in natural order; with the waived ones
    int rulesDefined =
        0; ///< all that there are, also those that only a binder or an open file can answer, and own ones
    int rulesEvaluated = 0; ///< of these, the ones that were asked here

    QStringList
        switchedOff; ///< ids of rules that the team has switched off everywhere or in a project, ascending
    std::vector<BrokenRule> brokenRules;

    /// How many gaps of a severity are not waived.
    int count(Severity severity) const { return m_counts[static_cast<std::size_t>(severity)]; }
    /// Gives every gap the waiver that covers it, and counts the others.
    void applyWaivers(const Dataset &dataset);

private:
    std::array<int, 5> m_counts{};
};

/// Asks every rule that needs no file and is not switched off, then the own rules. Only open projects are
/// checked; a rule whose inputs are missing says nothing. Pure: the same dataset, day and options give the
/// same report.
GapReport evaluateGaps(const Dataset &dataset, QDate asOf, const GapOptions &options = {});

} // namespace tsuzuri
