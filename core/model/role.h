#pragma once

#include "core/model/organisation.h"

namespace tsuzuri {

enum class RoleKind : std::uint8_t { Unset, Position, Committee };
template <>
struct EnumCodes<RoleKind> {
    static constexpr std::array codes {"", "position", "committee"};
};

/// A position or a committee. `rank` is the level of authority, 0 to 100.
struct Role : Record<Role> {
    LocalizedText name;
    RoleKind kind {};
    std::optional<int> rank;
    LocalizedText description;

    bool operator==(const Role &) const = default;
    static constexpr auto fields()
    {
        return std::tuple {Field {"name", &Role::name}, Field {"kind", &Role::kind}, Field {"rank", &Role::rank},
            Field {"description", &Role::description}};
    }
};

/// Who held a role, from and to (both included).
struct RoleHolding : Record<RoleHolding> {
    Id<Person> person;
    Id<Role> role;
    QDate from;
    QDate to;
    Flag acting {};
    QString capacity; ///< in a committee: chair, member
    LocalizedText note;

    bool operator==(const RoleHolding &) const = default;
    static constexpr auto fields()
    {
        using H = RoleHolding;
        return std::tuple {Field {"person", &H::person}, Field {"role", &H::role}, Field {"from", &H::from},
            Field {"to", &H::to}, Field {"acting", &H::acting}, Field {"capacity", &H::capacity},
            Field {"note", &H::note}};
    }
};

enum class Raci : std::uint8_t { Unset, Responsible, Accountable, Consulted, Informed };
template <>
struct EnumCodes<Raci> {
    static constexpr std::array codes {"", "R", "A", "C", "I"};
};

/// Who is responsible, accountable, consulted or informed for a control, a document or another record.
struct Assignment : Record<Assignment> {
    AnyId subject;
    Id<Person> person;
    Id<Role> role;
    Raci raci {};
    QDate from;
    QDate to;
    LocalizedText note;

    bool operator==(const Assignment &) const = default;
    static constexpr auto fields()
    {
        using A = Assignment;
        return std::tuple {Field {"subject", &A::subject}, Field {"person", &A::person}, Field {"role", &A::role},
            Field {"raci", &A::raci}, Field {"from", &A::from}, Field {"to", &A::to}, Field {"note", &A::note}};
    }
};

struct SourceSystem : Record<SourceSystem> {
    LocalizedText name;
    LocalizedText purpose;
    Id<Person> owner;
    QString environment; ///< production, staging, …
    Flag inScope {};
    std::optional<int> logRetentionDays;
    QString hosting;
    LocalizedText scopeNote;

    bool operator==(const SourceSystem &) const = default;
    static constexpr auto fields()
    {
        using S = SourceSystem;
        return std::tuple {Field {"name", &S::name}, Field {"purpose", &S::purpose}, Field {"owner", &S::owner},
            Field {"env", &S::environment}, Field {"in_scope", &S::inScope},
            Field {"log_retention_days", &S::logRetentionDays}, Field {"hosting", &S::hosting},
            Field {"scope_note", &S::scopeNote}};
    }
};

} // namespace tsuzuri
