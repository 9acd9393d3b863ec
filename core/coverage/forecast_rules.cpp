#include "core/coverage/audit_forecast.h"

namespace tsuzuri {

namespace {

constexpr auto expired = ForecastCause::Expired;
constexpr auto unapproved = ForecastCause::Unapproved;
constexpr auto missing = ForecastCause::Missing;
constexpr auto other = ForecastCause::Other;

constexpr RuleTraits traits[]{
    {"LOC-01", missing, Effort::Minutes},
    {"LOC-02", missing, Effort::Hours},
    {"LOC-03", missing, Effort::Days},
    {"LOC-04", missing, Effort::Hours},
    {"LOC-05", expired, Effort::Minutes},
    {"DOC-01", missing, Effort::Hours},
    {"DOC-03", other, Effort::Hours},
    {"DOC-04", unapproved, Effort::Hours},
    {"DOC-05", unapproved, Effort::Hours},
    {"DOC-07", expired, Effort::Hours},
    {"DOC-09", expired, Effort::Hours},
    {"DOC-10", missing, Effort::Days},
    {"DOC-11", missing, Effort::Days},
    {"DOC-15", unapproved, Effort::Hours},
    {"DOC-17", unapproved, Effort::Hours},
    {"DOC-18", expired, Effort::Hours},
    {"DOC-19", unapproved, Effort::Hours},
    {"COV-01", missing, Effort::Days},
    {"COV-04", missing, Effort::Days},
    {"COV-05", other, Effort::Days},
    {"COV-07", missing, Effort::Minutes},
    {"COV-15", unapproved, Effort::Hours},
    {"COV-17", missing, Effort::Days},
    {"EVD-01", missing, Effort::Hours},
    {"EVD-02", missing, Effort::Days},
    {"EVD-05", other, Effort::Hours},
    {"EVD-08", other, Effort::Hours},
    {"EVD-10", other, Effort::Hours},
    {"EVD-17", unapproved, Effort::Minutes},
    {"EVD-18", other, Effort::Hours},
    {"EVD-23", unapproved, Effort::Hours},
    {"EVD-24", unapproved, Effort::Hours},
    {"EVD-28", missing, Effort::Hours},
    {"EVD-29", unapproved, Effort::Hours},
    {"PER-01", missing, Effort::Days},
    {"PER-04", missing, Effort::Hours},
    {"PER-07", missing, Effort::Minutes},
    {"PER-08", unapproved, Effort::Minutes},
    {"PER-09", missing, Effort::Days},
    {"PER-10", missing, Effort::Days},
    {"SMP-01", missing, Effort::Hours},
    {"SMP-02", missing, Effort::Hours},
    {"SMP-04", missing, Effort::Hours},
    {"SMP-06", missing, Effort::Hours},
    {"SMP-08", missing, Effort::Hours},
    {"SMP-11", missing, Effort::Hours},
    {"PBC-01", missing, Effort::Hours},
    {"PBC-04", missing, Effort::Hours},
    {"PBC-05", missing, Effort::Hours},
    {"FND-01", other, Effort::Days},
    {"FND-05", other, Effort::Hours},
    {"FND-07", expired, Effort::Hours},
    {"ENG-05", missing, Effort::Days},
    {"ENG-06", missing, Effort::Days},
    {"ENG-07", unapproved, Effort::Hours},
    {"ENG-08", expired, Effort::Days},
    {"ENG-09", expired, Effort::Days},
    {"ENG-10", unapproved, Effort::Hours},
    {"ENG-15", expired, Effort::Days},
};

} // namespace

std::span<const RuleTraits> ruleTraits()
{
    return traits;
}

RuleTraits traitsOf(QStringView rule)
{
    const auto *found = std::ranges::find_if(
        traits, [rule](const RuleTraits &row) { return rule == QLatin1StringView(row.rule); });
    return found == std::end(traits) ? RuleTraits{"", other, Effort::Minutes} : *found;
}

} // namespace tsuzuri
