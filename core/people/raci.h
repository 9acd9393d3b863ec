#pragma once

#include "core/gaps/workspace_index.h"

namespace tsuzuri {

/// That a person has one letter for a control or a document on the day of the index.
struct RaciPart {
    Id<Person> person;
    Raci raci{};
    Id<Role> role; ///< through which the person has it; null where named in person

    bool operator==(const RaciPart &) const = default;
};

/// Everybody's part in a control or a document: the owner that a document names, then its assignments, those
/// to roles as the people who hold them. Nobody twice with the same letter. Empty for other kinds.
std::vector<RaciPart> raciOf(const WorkspaceIndex &index, const AnyId &subject);

/// The assignments of a control or a document, also those of other days.
std::span<const Assignment *const> assignmentsOf(const WorkspaceIndex &index, const AnyId &subject);

enum class RaciFault : std::uint8_t {
    NobodyAccountable,
    SeveralAccountable,
    OwnerDiffers, ///< the document names another owner than its assignments
    PersonGone, ///< accountable or responsible, and left or on leave
    RoleVacant, ///< nobody holds a role that was assigned
};

/// Why it is not plain who answers.
struct RaciConflict {
    RaciFault fault{};
    Id<Person> person; ///< of PersonGone
    Id<Role> role; ///< of RoleVacant

    bool operator==(const RaciConflict &) const = default;
};

std::vector<RaciConflict> raciConflicts(const WorkspaceIndex &index, const AnyId &subject);

/// Whom to ask about a record: who is accountable for the control or the document that it belongs to, else
/// the person whom it names as owner or assignee. Several only where several are accountable.
std::vector<Id<Person>> answerableFor(const WorkspaceIndex &index, const AnyId &record);

} // namespace tsuzuri
