#pragma once

#include "core/base/fold.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// Records in the natural order of their refs: D-2 before D-10. Equal refs stay as they were.
template <typename T>
std::vector<const T *> byRef(std::vector<const T *> records)
{
    std::ranges::stable_sort(
        records, [](const T *left, const T *right) { return naturalCompare(left->ref, right->ref) < 0; });
    return records;
}

template <typename T>
std::vector<const T *> byRef(const Table<T> &table)
{
    std::vector<const T *> records;
    for (const T &record : table)
        records.push_back(&record);
    return byRef(std::move(records));
}

} // namespace tsuzuri
