#pragma once

#include "core/model/records.h"

namespace tsuzuri {

/// One action of a person, of any size: it is stored, logged, announced and undone as a whole. It holds
/// records as they shall be; the `revision` of each is the one that its author saw, 0 for a new record.
class ChangeSet {
public:
    /// `reason` is a code for the log, in no language: edit, import, undo, sample, …
    explicit ChangeSet(QString reason = QStringLiteral("edit"))
        : m_reason(std::move(reason))
    {
    }

    const QString &reason() const { return m_reason; }
    /// Words of the person who made the change, if any.
    const QString &comment() const { return m_comment; }
    void setComment(const QString &comment) { m_comment = comment; }

    /// Adds a new record; it gets an id if it has none. Returns the id.
    template <typename T>
    Id<T> add(T record)
    {
        if (record.id.isNull())
            record.id = Id<T>::create();
        record.revision = 0;
        std::get<std::vector<T>>(m_changes).push_back(std::move(record));
        return std::get<std::vector<T>>(m_changes).back().id;
    }
    /// Changes a record that was read from the dataset: whatever differs from there is written.
    template <typename T>
    void change(T record)
    {
        std::get<std::vector<T>>(m_changes).push_back(std::move(record));
    }
    /// Marks a record as deleted; its ref stays taken.
    template <typename T>
    void remove(T record, QDate day)
    {
        record.deletedOn = day;
        change(std::move(record));
    }

    template <typename T>
    const std::vector<T> &of() const
    {
        return std::get<std::vector<T>>(m_changes);
    }
    template <typename T>
    std::vector<T> &of()
    {
        return std::get<std::vector<T>>(m_changes);
    }

    /// Number of records.
    int size() const
    {
        int count = 0;
        forEachRecordType([&]<typename T>() { count += static_cast<int>(of<T>().size()); });
        return count;
    }
    bool isEmpty() const { return size() == 0; }

private:
    template <typename... T>
    static std::tuple<std::vector<T>...> changesOf(const std::tuple<T...> &);

    QString m_reason;
    QString m_comment;
    decltype(changesOf(std::declval<AllRecords>())) m_changes;
};

} // namespace tsuzuri
