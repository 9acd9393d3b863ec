#pragma once

#include "core/model/organisation.h"

namespace tsuzuri {

enum class RoleKind : std::uint8_t { Unset, Position, Committee };
template <>
struct EnumCodes<RoleKind> {
    static constexpr std::array codes{"", "position", "committee"};
};

/// A position or a committee. `rank` is the level of authority, 0 to 100.
struct Role : Record<Role> {
    LocalizedText name;
    RoleKind kind{};
    std::optional<int> rank;
    LocalizedText description;

    bool operator==(const Role &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        field("name", at<&Role::name>);
        field("kind", at<&Role::kind>);
        field("rank", at<&Role::rank>);
        field("description", at<&Role::description>);
    }
};

/// Who held a role, from and to (both included).
struct RoleHolding : Record<RoleHolding> {
    Id<Person> person;
    Id<Role> role;
    QDate from;
    QDate to;
    Flag acting{};
    QString capacity; ///< in a committee: chair, member
    LocalizedText note;

    bool operator==(const RoleHolding &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using H = RoleHolding;
        field("person", at<&H::person>);
        field("role", at<&H::role>);
        field("from", at<&H::from>);
        field("to", at<&H::to>);
        field("acting", at<&H::acting>);
        field("capacity", at<&H::capacity>);
        field("note", at<&H::note>);
    }
};

enum class Raci : std::uint8_t { Unset, Responsible, Accountable, Consulted, Informed };
template <>
struct EnumCodes<Raci> {
    static constexpr std::array codes{"", "R", "A", "C", "I"};
};

/// Who is responsible, accountable, consulted or informed for a control, a document or another record.
struct Assignment : Record<Assignment> {
    AnyId subject;
    Id<Person> person;
    Id<Role> role;
    Raci raci{};
    QDate from;
    QDate to;
    LocalizedText note;

    bool operator==(const Assignment &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using A = Assignment;
        field("subject", at<&A::subject>);
        field("person", at<&A::person>);
        field("role", at<&A::role>);
        field("raci", at<&A::raci>);
        field("from", at<&A::from>);
        field("to", at<&A::to>);
        field("note", at<&A::note>);
    }
};

struct SourceSystem : Record<SourceSystem> {
    LocalizedText name;
    LocalizedText purpose;
    Id<Person> owner;
    QString environment; ///< production, staging, …
    Flag inScope{};
    std::optional<int> logRetentionDays;
    QString hosting;
    LocalizedText scopeNote;

    bool operator==(const SourceSystem &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using S = SourceSystem;
        field("name", at<&S::name>);
        field("purpose", at<&S::purpose>);
        field("owner", at<&S::owner>);
        field("env", at<&S::environment>);
        field("in_scope", at<&S::inScope>);
        field("log_retention_days", at<&S::logRetentionDays>);
        field("hosting", at<&S::hosting>);
        field("scope_note", at<&S::scopeNote>);
    }
};

} // namespace tsuzuri
