#pragma once

#include "core/model/record.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace tsuzuri {

/// All records of one kind in memory: living ones in the order of their making, deleted ones apart.
template <typename T>
class Table {
public:
    const std::vector<T> &rows() const { return m_rows; }
    int size() const { return static_cast<int>(m_rows.size()); }
    auto begin() const { return m_rows.begin(); }
    auto end() const { return m_rows.end(); }

    /// The living record, or null.
    const T *find(Id<T> id) const
    {
        const auto found = m_places.find(id.uuid);
        return found == m_places.end() ? nullptr : &m_rows[found->second];
    }
    /// The living record with exactly this ref, or null.
    const T *findRef(const QString &ref) const
    {
        const auto found = m_refs.constFind(ref);
        return found == m_refs.cend() ? nullptr : find(Id<T>{*found});
    }
    /// SqlRow of a living record, or -1.
    int rowOf(Uuid id) const
    {
        const auto found = m_places.find(id);
        return found == m_places.end() ? -1 : static_cast<int>(found->second);
    }
    /// Also finds a deleted record: for undo, and for refs, which are never given out again.
    const T *findAlsoDeleted(Id<T> id) const
    {
        if (const T *living = find(id))
            return living;
        const auto found = m_deleted.find(id.uuid);
        return found == m_deleted.end() ? nullptr : &found->second;
    }
    bool isRefTaken(const QString &ref) const { return m_refs.contains(ref); }
    /// Refs of living and deleted records.
    const QHash<QString, Uuid> &refs() const { return m_refs; }

    void reserve(std::size_t count) { m_rows.reserve(count); }
    /// Adds, replaces, deletes or revives according to each record itself.
    void put(T record);
    void put(std::vector<T> records);
    /// The same for an empty table, quicker.
    void fill(std::vector<T> living, std::vector<T> deleted);

private:
    /// False where it only marked a row as deleted.
    bool putOrMark(T &&record);
    void removeMarked();

    std::vector<T> m_rows;
    std::unordered_map<Uuid, std::size_t> m_places;
    std::unordered_map<Uuid, T> m_deleted;
    QHash<QString, Uuid> m_refs; // of living and deleted records
};

template <typename T>
void Table<T>::removeMarked()
{
    std::erase_if(m_rows, [&](const T &row) { return row.isDeleted() && m_places.erase(row.id.uuid) > 0; });
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_places[m_rows[i].id.uuid] = i;
}

template <typename T>
bool Table<T>::putOrMark(T &&record)
{
    const Uuid id = record.id.uuid;
    if (!record.ref.isEmpty())
        m_refs.insert(record.ref, id);
    const auto found = m_places.find(id);
    const bool isLiving = found != m_places.end();
    if (record.isDeleted()) {
        if (isLiving)
            m_rows[found->second].deletedOn = record.deletedOn;
        m_deleted.insert_or_assign(id, std::move(record));
        return !isLiving;
    }
    if (isLiving) {
        m_rows[found->second] = std::move(record);
    } else {
        m_deleted.erase(id);
        m_places.emplace(id, m_rows.size());
        m_rows.push_back(std::move(record));
    }
    return true;
}

template <typename T>
void Table<T>::put(T record)
{
    if (!putOrMark(std::move(record)))
        removeMarked();
}

template <typename T>
void Table<T>::fill(std::vector<T> living, std::vector<T> deleted)
{
    m_rows = std::move(living);
    m_places.reserve(m_rows.size());
    m_refs.reserve(std::ssize(m_rows));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_places.emplace(m_rows[i].id.uuid, i);
        m_deleted.erase(m_rows[i].id.uuid);
        if (!m_rows[i].ref.isEmpty())
            m_refs.insert(m_rows[i].ref, m_rows[i].id.uuid);
    }
    for (T &record : deleted)
        putOrMark(std::move(record));
}

template <typename T>
void Table<T>::put(std::vector<T> records)
{
    if (m_rows.empty() && std::ranges::none_of(records, &T::isDeleted)) {
        fill(std::move(records), {});
        return;
    }
    bool hasMarked = false;
    const std::size_t count = m_rows.size() + records.size();
    if (records.size() > m_rows.size()) {
        m_rows.reserve(count);
        m_places.reserve(count);
        m_refs.reserve(static_cast<qsizetype>(count));
    }
    for (T &record : records)
        hasMarked |= !putOrMark(std::move(record));
    if (hasMarked)
        removeMarked();
}

} // namespace tsuzuri
