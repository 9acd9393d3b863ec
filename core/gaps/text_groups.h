#pragma once

#include "core/gaps/kept_index.h"

namespace tsuzuri {

/// Records grouped by a text of theirs, in table order within a group; those without it are left out.
template <typename T>
class TextGroups final : public Lookup {
public:
    template <auto text>
    TextGroups(KeptIndex &index, Member<text>)
        : Lookup(index)
        , m_table(index.data.table<T>())
        , m_read([](const T &record) -> const QString & { return record.*text; })
    {
    }

    std::vector<const T *> of(const QString &text) const
    {
        prepare();
        std::vector<const T *> records;
        if (const auto rows = m_rows.constFind(text); rows != m_rows.cend()) {
            for (const int row : *rows)
                records.push_back(&m_table.rows()[static_cast<std::size_t>(row)]);
        }
        return records;
    }

private:
    void make() const override
    {
        for (int row = 0; row < m_table.size(); ++row)
            put(row);
    }
    void takeOut(const ChangeSet &changes, const AllRowMoves &) override
    {
        m_left.clear();
        for (const T &after : changes.of<T>()) {
            const int row = m_table.rowOf(after.id.uuid);
            if (const auto rows = row < 0 ? m_rows.end() : m_rows.find(textOf(row)); rows != m_rows.end())
                std::erase(*rows, row);
            if (!after.isDeleted())
                m_left.push_back(after.id.uuid);
        }
    }
    void putIn(const AllRowMoves &moves) override
    {
        if (const RowMoves &own = moves.of<T>(); !own.removed.empty()) {
            for (std::vector<int> &rows : m_rows)
                std::ranges::transform(rows, rows.begin(), [&](int row) { return own.after(row); });
        }
        for (const Uuid id : m_left)
            put(m_table.rowOf(id));
    }
    void put(int row) const
    {
        if (textOf(row).isEmpty())
            return;
        std::vector<int> &rows = m_rows[textOf(row)];
        rows.insert(std::ranges::upper_bound(rows, row), row);
    }
    const QString &textOf(int row) const { return m_read(m_table.rows()[static_cast<std::size_t>(row)]); }

    const Table<T> &m_table;
    const QString &(*m_read)(const T &record);
    mutable QHash<QString, std::vector<int>> m_rows;
    std::vector<Uuid> m_left; // records to be put in again
};

} // namespace tsuzuri
