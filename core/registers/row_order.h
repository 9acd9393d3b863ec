#pragma once

#include "core/registers/register_reader.h"

#include <functional>
#include <map>
#include <span>

namespace tsuzuri {

/// One column of an order by several.
struct SortKey {
    const Column *column = nullptr;
    RowOrder order = RowOrder::Ascending;

    bool operator==(const SortKey &) const = default;
};

/// The place of each row of a column's register among all its rows, in the order that people expect: numbers
/// within texts, workflow order of choices, people by kana, texts as the reader's language collates them.
/// Equal cells share a place; empty cells have -1.
std::vector<int> placesOf(const RegisterReader &reader, const Column &column);

/// Sorts the rows of a register by several columns. The places of a column are worked out once and kept.
class RowSorter {
public:
    explicit RowSorter(const RegisterReader &reader)
        : m_reader(reader)
    {
    }

    /// All rows; empty cells always last, equal ones in the order of the table. A key without a column orders
    /// by `otherPlaces`.
    std::vector<int> rows(Kind kind, std::span<const SortKey> keys,
        const std::function<std::vector<int>()> &otherPlaces = {}) const;
    const std::vector<int> &places(const Column &column) const;
    /// To be called after every change of the dataset.
    void forget() { m_places.clear(); }

private:
    const RegisterReader &m_reader;
    mutable std::map<const Column *, std::vector<int>> m_places;
};

} // namespace tsuzuri
