#pragma once

#include "core/gaps/engine.h"

namespace tsuzuri {

/// What a gap comes from.
enum class ForecastCause : std::uint8_t { Expired, Unapproved, Missing, Other };
/// How much work mends it, as a rule.
enum class Effort : std::uint8_t { Minutes, Hours, Days };

/// Something that stands open on the day on which the audit starts.
struct ForecastItem {
    int gap = -1; ///< its place in the report
    ForecastCause cause{};
    Effort effort{};
    bool isNew = false; ///< no gap today, or waived until then
    QDate dueOn; ///< by when the record says it is to be done; invalid where nothing says so
    std::vector<Id<Person>> owners; ///< whom to ask; may be empty
};

/// What falls to one person, in the order in which to do it.
struct ForecastShare {
    Id<Person> owner; ///< null: nobody answers for it
    std::vector<int> items; ///< places in AuditForecast::items
};

/// "If the audit started on this date."
struct AuditForecast {
    QDate today;
    QDate startsOn; ///< never before today
    GapReport report; ///< of that day
    std::vector<ForecastItem> items; ///< what to do first comes first: by severity, due day, effort
    std::vector<ForecastShare> shares; ///< who has the worst first; nobody's come last

    int count(ForecastCause cause) const;
    int countNew() const;
};

/// The gaps of the project and of the records that all share, found on the day of the start by a project
/// that has come to its audit, if nobody does anything until then; without advice and what is waived on that
/// day. Empty for an unknown project and an invalid day; of no use when cancelled.
AuditForecast forecastAudit(const Dataset &dataset, Id<Project> project, QDate today, QDate startsOn,
    const std::function<bool()> &isCancelled = {});

/// What a rule's gaps come from, and what mends them.
struct RuleTraits {
    const char *rule;
    ForecastCause cause{};
    Effort effort{};
};

/// What is not listed is something else and a matter of minutes.
std::span<const RuleTraits> ruleTraits();
RuleTraits traitsOf(QStringView rule);

} // namespace tsuzuri
