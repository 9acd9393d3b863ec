#pragma once

#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// What a change set does to the rows of one table: those that stay keep their order, new ones come last.
struct RowMoves {
    std::vector<int> removed; ///< rows before, ascending
    int added = 0;
    bool any = false; ///< whether records may get other addresses
    /// The row that one which stays has afterwards.
    int after(int row) const
    {
        return row - static_cast<int>(std::ranges::lower_bound(removed, row) - removed.begin());
    }
};

/// Read before the dataset takes the changes.
class AllRowMoves {
public:
    AllRowMoves() = default;
    AllRowMoves(const Dataset &data, const ChangeSet &changes)
    {
        forEachRecordType(
            [&]<typename T>() { m_moves[place<T>] = movesOf(data.table<T>(), changes.of<T>()); });
    }

    template <typename T>
    const RowMoves &of() const
    {
        return m_moves[place<T>];
    }

private:
    template <typename T>
    static constexpr auto place = static_cast<std::size_t>(kindOf<T>);

    template <typename T>
    static RowMoves movesOf(const Table<T> &table, const std::vector<T> &changed)
    {
        RowMoves moves;
        for (const T &record : changed) {
            const int row = table.rowOf(record.id.uuid);
            if (row >= 0 && record.isDeleted())
                moves.removed.push_back(row);
            moves.added += row < 0 && !record.isDeleted();
        }
        std::ranges::sort(moves.removed);
        moves.any = moves.added > 0 || !moves.removed.empty() || std::ssize(changed) > table.size();
        return moves;
    }

    std::array<RowMoves, kindCount> m_moves;
};

} // namespace tsuzuri
