#pragma once

#include "core/gaps/kept_index.h"

#include <span>

namespace tsuzuri {

/// Records grouped by the record that they link to, in table order within a group, or by another field of
/// theirs. Finding the group of a record of the table costs nothing, making them is linear.
template <typename Target, typename T>
class Links final : public Lookup {
public:
    /// `link` may be an Id, a list of Ids or an AnyId: Links(index, at<&DocumentVersion::document>).
    template <auto link>
    Links(KeptIndex &index, Member<link>)
        : Lookup(index)
        , m_targets(index.data.table<Target>())
        , m_table(index.data.table<T>())
        , m_read(readLink<link>)
    {
    }
    /// Orders each group by a field, keeping the order of equals.
    template <auto link, auto key>
    Links(KeptIndex &index, Member<link> by, Member<key>)
        : Links(index, by)
    {
        m_isBefore = [](const T &left, const T &right) { return left.*key < right.*key; };
    }

    /// `target` must be a record of the table itself, not a copy.
    std::span<const T *const> of(const Target &target) const
    {
        prepare();
        return group(static_cast<std::size_t>(&target - m_targets.rows().data()));
    }
    std::span<const T *const> of(Id<Target> id) const
    {
        prepare();
        const int row = m_targets.rowOf(id.uuid);
        return row < 0 ? std::span<const T *const>{} : group(static_cast<std::size_t>(row));
    }

private:
    using Read = void (*)(const T &record, std::vector<Uuid> &ids);

    template <auto link>
    static void readLink(const T &record, std::vector<Uuid> &ids)
    {
        const auto &value = record.*link;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, AnyId>) {
            if (value.kind == kindOf<Target> && !value.isNull())
                ids.push_back(value.uuid);
        } else if constexpr (requires { value.uuid; }) {
            if (!value.isNull())
                ids.push_back(value.uuid);
        } else {
            std::ranges::transform(value, std::back_inserter(ids), &Id<Target>::uuid);
        }
    }
    const std::vector<Uuid> &idsOf(const T &record) const
    {
        m_ids.clear();
        m_read(record, m_ids);
        return m_ids;
    }
    std::span<const T *const> group(std::size_t row) const
    {
        return {m_records.data() + m_ends[row], m_records.data() + m_ends[row + 1]};
    }

    void make() const override;
    void takeOut(const ChangeSet &changes, const AllRowMoves &moves) override;
    void putIn(const AllRowMoves &moves) override;
    bool staysAsItIs(const T &before, const T &after) const;
    void take(const T &record);
    void put(const T &record);
    void put(const T &record, std::size_t row);
    void release(std::size_t row);
    void resize(std::size_t row, std::ptrdiff_t more);
    bool isBefore(const T *left, const T *right) const
    {
        const bool isLess = m_isBefore && m_isBefore(*left, *right);
        return isLess || (!(m_isBefore && m_isBefore(*right, *left)) && left < right);
    }

    const Table<Target> &m_targets;
    const Table<T> &m_table;
    Read m_read;
    bool (*m_isBefore)(const T &, const T &) = nullptr;
    mutable std::vector<const T *> m_records;
    mutable std::vector<std::ptrdiff_t> m_ends; // the group of a row lies between its own end and the next
    mutable std::unordered_multimap<Uuid, Uuid> m_waiting; // links to what does not live: target, record
    mutable std::vector<Uuid> m_ids;
    std::vector<Uuid> m_left; // records to be put in again
    std::vector<int> m_rows; // of m_records while the table moves
};

} // namespace tsuzuri
