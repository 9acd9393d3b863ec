#pragma once

#include "core/model/change_set.h"
#include "core/people/raci.h"

namespace tsuzuri {

/// A field of a record that names people, and what the name means.
struct PersonField {
    Kind kind{};
    const char *name; ///< in the field table
    /// Whether the person is still needed there on a day; null where the name is a fact that stays as it is:
    /// who approved, captured or decided something.
    bool (*goesOn)(const void *record, const WorkspaceIndex &index) = nullptr;

    bool isFact() const { return goesOn == nullptr; }
};

/// Every link to a person in all registers.
std::span<const PersonField> personFields();

/// A record that names a person for something that goes on.
struct Duty {
    AnyId record;
    int field = 0; ///< in the field table of the record's kind

    bool operator==(const Duty &) const = default;
};

/// All of a person's duties on the day of the index, in the order of registers.
std::vector<Duty> dutiesOf(const WorkspaceIndex &index, Id<Person> person);

struct Transfer {
    Duty duty;
    Id<Person> successor;
};

/// Hands duties over as one change set: links name the successor, assignments and holdings of roles end on
/// the day before `day` and begin anew for the successor. A duty without successor stays where it is.
ChangeSet handOver(const Dataset &dataset, std::span<const Transfer> transfers, QDate day);

/// Who could take over, the likeliest first: the deputy (or the deputy's), others in the same roles, then who
/// has the highest rank in the same department. Only people who can act on the day of the index.
std::vector<Id<Person>> successorsFor(const WorkspaceIndex &index, Id<Person> person);

} // namespace tsuzuri
