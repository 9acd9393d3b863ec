#pragma once

#include "core/model/table.h"

namespace tsuzuri {

/// Groups the living records of a table by a link of theirs, in row order: indexBy(instances,
/// &ControlInstance::control).
template <typename T, typename Target>
std::unordered_map<Id<Target>, std::vector<const T *>> indexBy(const Table<T> &table, Id<Target> T::*link)
{
    std::unordered_map<Id<Target>, std::vector<const T *>> index;
    for (const T &record : table)
        index[record.*link].push_back(&record);
    return index;
}

/// The same for a list of links.
template <typename T, typename Target>
std::unordered_map<Id<Target>, std::vector<const T *>> indexBy(
    const Table<T> &table, std::vector<Id<Target>> T::*links)
{
    std::unordered_map<Id<Target>, std::vector<const T *>> index;
    for (const T &record : table) {
        for (const Id<Target> &target : record.*links)
            index[target].push_back(&record);
    }
    return index;
}

} // namespace tsuzuri
