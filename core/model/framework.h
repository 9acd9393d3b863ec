#pragma once

#include "core/model/milestone.h"

namespace tsuzuri {

/// A scheme and edition whose requirements this workspace holds. `ref` is the pack's id.
struct Framework : Record<Framework> {
    LocalizedText title;
    QString edition;
    LocalizedText publisher;

    bool operator==(const Framework &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using F = Framework;
        field("title", at<&F::title>);
        field("edition", at<&F::edition>);
        field("publisher", at<&F::publisher>);
    }
};

enum class RequirementKind : std::uint8_t { Unset, Group, Requirement, Withdrawn };
template <>
struct EnumCodes<RequirementKind> {
    static constexpr std::array codes{"", "group", "requirement", "withdrawn"};
};

/// A requirement of a framework, or a group of them. `ref` is "framework:code", e.g. aicpa_tsc_2017:CC6.1.
struct Requirement : Record<Requirement> {
    Id<Framework> framework;
    QString code;
    Id<Requirement> parent;
    RequirementKind kind{};
    QString level; ///< governance, management, objective, detail, … as the pack says
    QStringList tags;
    LocalizedText title;
    LocalizedText text; ///< licensed wording that the company has loaded itself
    std::optional<int> position; ///< order within the framework

    bool operator==(const Requirement &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using Q = Requirement;
        field("framework", at<&Q::framework>);
        field("code", at<&Q::code>);
        field("parent", at<&Q::parent>);
        field("kind", at<&Q::kind>);
        field("level", at<&Q::level>);
        field("tags", at<&Q::tags>);
        field("title", at<&Q::title>);
        field("text", at<&Q::text>);
        field("position", at<&Q::position>);
    }
};

enum class MappingRelation : std::uint8_t { Unset, Equal, Subset, Superset, Intersects, Related };
template <>
struct EnumCodes<MappingRelation> {
    static constexpr std::array codes{"", "equal", "subset", "superset", "intersects", "related"};
};

enum class MappingStrength : std::uint8_t { Unset, Weak, Medium, Strong };
template <>
struct EnumCodes<MappingStrength> {
    static constexpr std::array codes{"", "weak", "medium", "strong"};
};

struct RequirementMapping : Record<RequirementMapping> {
    Id<Requirement> from;
    Id<Requirement> to;
    MappingRelation relation{};
    MappingStrength strength{};
    QString source;
    QString author;
    QDate datedOn;

    bool operator==(const RequirementMapping &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using M = RequirementMapping;
        field("from", at<&M::from>);
        field("to", at<&M::to>);
        field("relation", at<&M::relation>);
        field("strength", at<&M::strength>);
        field("source", at<&M::source>);
        field("author", at<&M::author>);
        field("dated_on", at<&M::datedOn>);
    }
};

enum class ApplicabilityState : std::uint8_t { Unset, Applicable, Partial, NotApplicable, Undecided };
template <>
struct EnumCodes<ApplicabilityState> {
    static constexpr std::array codes{"", "applicable", "partial", "not_applicable", "undecided"};
};

enum class ImplementationStatus : std::uint8_t {
    Unset,
    NotStarted,
    Planned,
    InProgress,
    Implemented,
    NotNeeded
};
template <>
struct EnumCodes<ImplementationStatus> {
    static constexpr std::array codes{
        "", "not_started", "planned", "in_progress", "implemented", "not_needed"};
};

/// 採否: whether a project adopts a requirement, and why. One per project and requirement.
struct Applicability : Record<Applicability> {
    Id<Project> project;
    Id<Requirement> requirement;
    ApplicabilityState applicability{};
    LocalizedText reason;
    QStringList reasonKinds; ///< risk, law, contract, business, baseline
    ImplementationStatus implementationStatus{};
    Id<Person> decidedBy;
    QDate decidedOn;
    LocalizedText note;

    bool operator==(const Applicability &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using A = Applicability;
        field("project", at<&A::project>);
        field("requirement", at<&A::requirement>);
        field("applicability", at<&A::applicability>);
        field("reason", at<&A::reason>);
        field("reason_kinds", at<&A::reasonKinds>);
        field("implementation_status", at<&A::implementationStatus>);
        field("decided_by", at<&A::decidedBy>);
        field("decided_on", at<&A::decidedOn>);
        field("note", at<&A::note>);
    }
};

} // namespace tsuzuri
