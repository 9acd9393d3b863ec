#pragma once

#include "core/gaps/links.h"

namespace tsuzuri {

/// Counting sort by the row of the target.
template <typename Target, typename T>
void Links<Target, T>::make() const
{
    std::vector<std::pair<std::size_t, const T *>> pairs;
    pairs.reserve(m_table.rows().size());
    for (const T &record : m_table) {
        for (const Uuid id : idsOf(record)) {
            const int row = m_targets.rowOf(id);
            if (row >= 0)
                pairs.emplace_back(static_cast<std::size_t>(row), &record);
            else
                m_waiting.emplace(id, record.id.uuid);
        }
    }
    m_ends.assign(m_targets.rows().size() + 2, 0);
    for (const auto &[row, record] : pairs)
        ++m_ends[row + 2];
    for (std::size_t row = 2; row < m_ends.size(); ++row)
        m_ends[row] += m_ends[row - 1];
    m_records.resize(pairs.size());
    for (const auto &[row, record] : pairs)
        m_records[static_cast<std::size_t>(m_ends[row + 1]++)] = record;
    m_ends.pop_back();
    for (std::size_t row = 0; m_isBefore && row + 1 < m_ends.size(); ++row) {
        std::stable_sort(m_records.begin() + m_ends[row], m_records.begin() + m_ends[row + 1],
            [this](const T *left, const T *right) { return m_isBefore(*left, *right); });
    }
}

template <typename Target, typename T>
bool Links<Target, T>::staysAsItIs(const T &before, const T &after) const
{
    if (after.isDeleted() || (m_isBefore && (m_isBefore(before, after) || m_isBefore(after, before))))
        return false;
    const std::vector<Uuid> links = idsOf(before);
    return links == idsOf(after);
}

template <typename Target, typename T>
void Links<Target, T>::takeOut(const ChangeSet &changes, const AllRowMoves &moves)
{
    m_left.clear();
    for (const T &after : changes.of<T>()) {
        const T *before = m_table.find(after.id);
        if (before && staysAsItIs(*before, after))
            continue;
        if (before)
            take(*before);
        if (!after.isDeleted())
            m_left.push_back(after.id.uuid);
    }
    for (const int row : moves.of<Target>().removed)
        release(static_cast<std::size_t>(row));
    if (!moves.of<T>().any)
        return;
    m_rows.resize(m_records.size());
    std::ranges::transform(m_records, m_rows.begin(),
        [this](const T *record) { return static_cast<int>(record - m_table.rows().data()); });
}

template <typename Target, typename T>
void Links<Target, T>::putIn(const AllRowMoves &allMoves)
{
    if (const RowMoves &own = allMoves.of<T>(); own.any) {
        std::ranges::transform(m_rows, m_records.begin(), [&](int row) {
            return &m_table.rows()[static_cast<std::size_t>(own.removed.empty() ? row : own.after(row))];
        });
    }
    const RowMoves &targets = allMoves.of<Target>();
    for (auto row = targets.removed.rbegin(); row != targets.removed.rend(); ++row)
        m_ends.erase(m_ends.begin() + *row); // its group is empty
    for (int i = 0; i < targets.added; ++i) {
        const std::size_t row = m_ends.size() - 1;
        m_ends.push_back(m_ends.back());
        const auto [first, last] = m_waiting.equal_range(m_targets.rows()[row].id.uuid);
        for (auto waiting = first; waiting != last; ++waiting)
            put(*m_table.find(Id<T>{waiting->second}), row);
        m_waiting.erase(first, last);
    }
    for (const Uuid id : m_left)
        put(*m_table.find(Id<T>{id}));
}

template <typename Target, typename T>
void Links<Target, T>::resize(std::size_t row, std::ptrdiff_t more)
{
    for (std::size_t end = row + 1; end < m_ends.size(); ++end)
        m_ends[end] += more;
}

template <typename Target, typename T>
void Links<Target, T>::take(const T &record)
{
    for (const Uuid id : idsOf(record)) {
        const int row = m_targets.rowOf(id);
        if (row >= 0) {
            const auto first = m_records.begin() + m_ends[static_cast<std::size_t>(row)];
            m_records.erase(std::find(first, m_records.end(), &record));
            resize(static_cast<std::size_t>(row), -1);
            continue;
        }
        const auto [first, last] = m_waiting.equal_range(id);
        m_waiting.erase(
            std::find_if(first, last, [&](const auto &link) { return link.second == record.id.uuid; }));
    }
}

template <typename Target, typename T>
void Links<Target, T>::put(const T &record)
{
    for (const Uuid id : idsOf(record)) {
        const int row = m_targets.rowOf(id);
        if (row >= 0)
            put(record, static_cast<std::size_t>(row));
        else
            m_waiting.emplace(id, record.id.uuid);
    }
}

template <typename Target, typename T>
void Links<Target, T>::put(const T &record, std::size_t row)
{
    const auto place = std::upper_bound(m_records.begin() + m_ends[row], m_records.begin() + m_ends[row + 1],
        &record, [this](const T *left, const T *right) { return isBefore(left, right); });
    m_records.insert(place, &record);
    resize(row, 1);
}

/// What links to a record that goes waits for its return.
template <typename Target, typename T>
void Links<Target, T>::release(std::size_t row)
{
    const auto records = group(row);
    for (const T *record : records)
        m_waiting.emplace(m_targets.rows()[row].id.uuid, record->id.uuid);
    const auto first = m_records.begin() + m_ends[row];
    resize(row, -std::ssize(records));
    m_records.erase(first, first + std::ssize(records));
}

} // namespace tsuzuri
