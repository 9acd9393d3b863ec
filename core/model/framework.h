#pragma once

#include "core/model/project.h"

namespace tsuzuri {

/// A scheme and edition whose requirements this workspace holds. `ref` is the pack's id.
struct Framework : Record<Framework> {
    LocalizedText title;
    QString edition;
    LocalizedText publisher;

    bool operator==(const Framework &) const = default;
    static constexpr auto fields()
    {
        using F = Framework;
        return std::tuple {Field {"title", &F::title}, Field {"edition", &F::edition},
            Field {"publisher", &F::publisher}};
    }
};

enum class RequirementKind : std::uint8_t { Unset, Group, Requirement, Withdrawn };
template <>
struct EnumCodes<RequirementKind> {
    static constexpr std::array codes {"", "group", "requirement", "withdrawn"};
};

/// A requirement of a framework, or a group of them. `ref` is "framework:code", e.g. aicpa_tsc_2017:CC6.1.
struct Requirement : Record<Requirement> {
    Id<Framework> framework;
    QString code;
    Id<Requirement> parent;
    RequirementKind kind {};
    QString level; ///< governance, management, objective, detail, … as the pack says
    QStringList tags;
    LocalizedText title;
    LocalizedText text; ///< licensed wording that the company has loaded itself
    std::optional<int> position; ///< order within the framework

    bool operator==(const Requirement &) const = default;
    static constexpr auto fields()
    {
        using Q = Requirement;
        return std::tuple {Field {"framework", &Q::framework}, Field {"code", &Q::code}, Field {"parent", &Q::parent},
            Field {"kind", &Q::kind}, Field {"level", &Q::level}, Field {"tags", &Q::tags}, Field {"title", &Q::title},
            Field {"text", &Q::text}, Field {"position", &Q::position}};
    }
};

enum class MappingRelation : std::uint8_t { Unset, Equal, Subset, Superset, Intersects, Related };
template <>
struct EnumCodes<MappingRelation> {
    static constexpr std::array codes {"", "equal", "subset", "superset", "intersects", "related"};
};

struct RequirementMapping : Record<RequirementMapping> {
    Id<Requirement> from;
    Id<Requirement> to;
    MappingRelation relation {};
    QString source;

    bool operator==(const RequirementMapping &) const = default;
    static constexpr auto fields()
    {
        using M = RequirementMapping;
        return std::tuple {Field {"from", &M::from}, Field {"to", &M::to}, Field {"relation", &M::relation},
            Field {"source", &M::source}};
    }
};

enum class ApplicabilityState : std::uint8_t { Unset, Applicable, Partial, NotApplicable, Undecided };
template <>
struct EnumCodes<ApplicabilityState> {
    static constexpr std::array codes {"", "applicable", "partial", "not_applicable", "undecided"};
};

enum class ImplementationStatus : std::uint8_t { Unset, NotStarted, Planned, InProgress, Implemented, NotNeeded };
template <>
struct EnumCodes<ImplementationStatus> {
    static constexpr std::array codes {"", "not_started", "planned", "in_progress", "implemented", "not_needed"};
};

/// 採否: whether a project adopts a requirement, and why. One per project and requirement.
struct Applicability : Record<Applicability> {
    Id<Project> project;
    Id<Requirement> requirement;
    ApplicabilityState applicability {};
    LocalizedText reason;
    QStringList reasonKinds; ///< risk, law, contract, business, baseline
    ImplementationStatus implementationStatus {};
    Id<Person> decidedBy;
    QDate decidedOn;
    LocalizedText note;

    bool operator==(const Applicability &) const = default;
    static constexpr auto fields()
    {
        using A = Applicability;
        return std::tuple {Field {"project", &A::project}, Field {"requirement", &A::requirement},
            Field {"applicability", &A::applicability}, Field {"reason", &A::reason},
            Field {"reason_kinds", &A::reasonKinds}, Field {"implementation_status", &A::implementationStatus},
            Field {"decided_by", &A::decidedBy}, Field {"decided_on", &A::decidedOn}, Field {"note", &A::note}};
    }
};

} // namespace tsuzuri
