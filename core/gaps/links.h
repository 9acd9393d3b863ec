#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// Records grouped by the record that they link to, in table order within a group. Finding the group of a
/// record of the table costs nothing, building is linear; it is good as long as the dataset is not changed.
template <typename Target, typename T>
class Links {
public:
    Links() = default;
    /// Groups all records by one link: Links(documents, versions, &DocumentVersion::document). The link may
    /// be an Id, a list of Ids or an AnyId; what leads elsewhere is left out.
    template <typename Link>
    Links(const Table<Target> &targets, const Table<T> &records, Link T::*link)
        : Links(targets, pointersTo(records), link)
    {
    }
    template <typename Link>
    Links(const Table<Target> &targets, const std::vector<const T *> &records, Link T::*link)
        : m_targets(&targets)
    {
        std::vector<Pair> pairs;
        pairs.reserve(records.size());
        for (const T *record : records)
            collect(record, record->*link, pairs);
        group(pairs);
    }

    /// `target` must be a record of the table itself, not a copy.
    std::span<const T *const> of(const Target &target) const
    {
        return group(static_cast<std::size_t>(&target - m_targets->rows().data()));
    }
    std::span<const T *const> of(Id<Target> id) const
    {
        const int row = m_targets ? m_targets->rowOf(id.uuid) : -1;
        return row < 0 ? std::span<const T *const>{} : group(static_cast<std::size_t>(row));
    }

    /// Orders each group by a member, keeping the order of equals.
    template <typename Member>
    void sortBy(Member T::*member)
    {
        for (std::size_t row = 0; row + 1 < m_ends.size(); ++row) {
            std::stable_sort(m_records.begin() + m_ends[row], m_records.begin() + m_ends[row + 1],
                [member](const T *left, const T *right) { return left->*member < right->*member; });
        }
    }

private:
    using Pair = std::pair<std::size_t, const T *>;

    static std::vector<const T *> pointersTo(const Table<T> &records)
    {
        std::vector<const T *> pointers;
        pointers.reserve(records.rows().size());
        for (const T &record : records)
            pointers.push_back(&record);
        return pointers;
    }
    void collect(const T *record, Id<Target> id, std::vector<Pair> &pairs) const
    {
        const int row = id.isNull() ? -1 : m_targets->rowOf(id.uuid);
        if (row >= 0)
            pairs.emplace_back(static_cast<std::size_t>(row), record);
    }
    void collect(const T *record, const std::vector<Id<Target>> &ids, std::vector<Pair> &pairs) const
    {
        for (const Id<Target> id : ids)
            collect(record, id, pairs);
    }
    void collect(const T *record, const AnyId &id, std::vector<Pair> &pairs) const
    {
        if (id.kind == kindOf<Target>)
            collect(record, Id<Target>{id.uuid}, pairs);
    }
    /// Counting sort: m_ends[row] is where the group of a row begins, m_ends[row + 1] where it ends.
    void group(const std::vector<Pair> &pairs)
    {
        m_ends.assign(m_targets->rows().size() + 2, 0);
        for (const Pair &pair : pairs)
            ++m_ends[pair.first + 2];
        for (std::size_t row = 2; row < m_ends.size(); ++row)
            m_ends[row] += m_ends[row - 1];
        m_records.resize(pairs.size());
        for (const Pair &pair : pairs)
            m_records[static_cast<std::size_t>(m_ends[pair.first + 1]++)] = pair.second;
        m_ends.pop_back();
    }
    std::span<const T *const> group(std::size_t row) const
    {
        return {m_records.data() + m_ends[row], m_records.data() + m_ends[row + 1]};
    }

    const Table<Target> *m_targets = nullptr;
    std::vector<const T *> m_records;
    std::vector<std::ptrdiff_t> m_ends;
};

} // namespace tsuzuri
