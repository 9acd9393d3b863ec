#pragma once

#include "core/base/period.h"
#include "core/model/role.h"

#include <span>

namespace tsuzuri {

inline bool isValidOn(const Assignment &assignment, QDate day)
{
    return Period{assignment.from, assignment.to}.contains(day);
}

inline bool isValidOn(const RoleHolding &holding, QDate day)
{
    return Period{holding.from, holding.to}.contains(day);
}

/// Whom an assignment means on a day: the person it names, otherwise those who hold its role then, in the
/// order of `holdings`, which are those of its role. Nobody outside of its own days.
inline std::vector<Id<Person>> assignees(
    const Assignment &assignment, std::span<const RoleHolding *const> holdings, QDate day)
{
    if (!isValidOn(assignment, day))
        return {};
    if (!assignment.person.isNull())
        return {assignment.person};
    std::vector<Id<Person>> people;
    for (const RoleHolding *holding : holdings) {
        if (isValidOn(*holding, day))
            people.push_back(holding->person);
    }
    return people;
}

} // namespace tsuzuri
