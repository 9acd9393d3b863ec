#pragma once

#include "core/model/records.h"

#include <span>

namespace tsuzuri {

class RuleRun;

/// Whether a rule is asked once for the workspace or once for each open project.
enum class RuleScope : std::uint8_t { Workspace, Project };

/// Where the answer comes from.
enum class RuleSource : std::uint8_t {
    Records, ///< the records alone
    Files, ///< the records and what was read of files (core/gaps/file_facts.h)
    Binder, ///< a binder that is being planned (core/binder/binder_gaps.h)
    Build, ///< nobody asks: every binder is built so that it holds
};

/// Belongs to the 64 rules of domain.md 5.3 that come first.
enum class RuleSet : std::uint8_t { Core, Further };

/// A severity that may rise with the phase of the project: "major; blocker from audit_design".
struct RuleSeverity {
    constexpr RuleSeverity(Severity always) // NOLINT: a plain severity is the usual case
        : base(always)
        , risen(always)
    {
    }
    constexpr RuleSeverity(Severity before, Phase from, Severity after)
        : base(before)
        , risen(after)
        , risesFrom(from)
    {
    }
    constexpr Severity at(Phase phase) const
    {
        return risesFrom != Phase::Unset && phase >= risesFrom ? risen : base;
    }

    Severity base;
    Severity risen;
    Phase risesFrom = Phase::Unset;
};

/// One row of the table of rules.
struct Rule {
    const char *id; ///< LOC-01
    RuleSet set;
    RuleSeverity severity;
    Kind subject;
    RuleScope scope;
    RuleSource source = RuleSource::Records;
    void (*check)(const void *subject,
        RuleRun &run) = nullptr; ///< reports the gaps of one subject; null: asked elsewhere
};

/// All rules, by id.
std::span<const Rule> gapRules();
/// Null when there is none.
const Rule *findRule(QStringView id);

namespace detail {
template <typename T>
T subjectOf(void (*)(const T &, RuleRun &));
}

/// A rule from its function `void check(const Document &, RuleRun &)`: the function names the kind of the
/// subject.
template <auto check>
constexpr Rule rule(const char *id, RuleSet set, RuleScope scope, RuleSeverity severity,
    RuleSource source = RuleSource::Records)
{
    using Subject = decltype(detail::subjectOf(check));
    return {id, set, severity, kindOf<Subject>, scope, source,
        [](const void *subject, RuleRun &run) { check(*static_cast<const Subject *>(subject), run); }};
}

} // namespace tsuzuri
