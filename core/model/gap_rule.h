#pragma once

#include "core/model/finding.h"

namespace tsuzuri {

enum class RuleSwitch : std::uint8_t { Unset, On, Off };
template <>
struct EnumCodes<RuleSwitch> {
    static constexpr std::array codes{"", "on", "off"};
};

/// What a team has decided about one of the rules of the gap checklist.
struct RuleSetting : Record<RuleSetting> {
    Id<Project> project; ///< null: every project
    QString ruleId;
    RuleSwitch state{};
    LocalizedText reason;
    Id<Person> decidedBy;
    QDate decidedOn;

    bool operator==(const RuleSetting &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using S = RuleSetting;
        field("project", at<&S::project>);
        field("rule_id", at<&S::ruleId>);
        field("state", at<&S::state>);
        field("reason", at<&S::reason>);
        field("decided_by", at<&S::decidedBy>);
        field("decided_on", at<&S::decidedOn>);
    }
};

/// A rule that a team has written: every record of a kind that meets all conditions is a gap.
struct OwnRule : Record<OwnRule> {
    Id<Project> project; ///< null: every project
    LocalizedText name;
    QString subjectKind; ///< as kindCode gives it
    QStringList conditions; ///< "field operator value" each
    Severity severity{};
    LocalizedText message;
    LocalizedText remedy; ///< what to do about it
    RuleSwitch state{};

    bool operator==(const OwnRule &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using R = OwnRule;
        field("project", at<&R::project>);
        field("name", at<&R::name>);
        field("subject_kind", at<&R::subjectKind>);
        field("conditions", at<&R::conditions>);
        field("severity", at<&R::severity>);
        field("message", at<&R::message>);
        field("remedy", at<&R::remedy>);
        field("state", at<&R::state>);
    }
};

/// From when to when a gap was seen. Kept so that a line of the checklist has an age, and for the burn-down.
struct GapSighting : Record<GapSighting> {
    Id<Project> project;
    QString ruleId;
    QString fingerprint;
    AnyId subject;
    Severity severity{};
    QDate firstSeenOn;
    QDate lastSeenOn; ///< the day before it was gone; empty while it is there

    bool operator==(const GapSighting &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using G = GapSighting;
        field("project", at<&G::project>);
        field("rule_id", at<&G::ruleId>);
        field("fingerprint", at<&G::fingerprint>);
        field("subject", at<&G::subject>);
        field("severity", at<&G::severity>);
        field("first_seen_on", at<&G::firstSeenOn>);
        field("last_seen_on", at<&G::lastSeenOn>);
    }
};

} // namespace tsuzuri
