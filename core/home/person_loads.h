#pragma once

#include "core/gaps/workspace_index.h"

namespace tsuzuri {

struct PersonLoad {
    Id<Person> person;
    int due = 0; ///< within the next seven days
    int overdue = 0;

    bool operator==(const PersonLoad &) const = default;
    int total() const { return due + overdue; }
};

/// What waits for whom and is due by then (core/people/work), of a project with what belongs to none (null:
/// of all). Who has most comes first.
std::vector<PersonLoad> personLoads(const WorkspaceIndex &index, Id<Project> project);

} // namespace tsuzuri
