#pragma once

#include "core/model/index_by.h"
#include "core/model/records.h"

namespace tsuzuri {

/// The whole workspace in memory: what views, rules, search and the binder read.
class Dataset {
public:
    template <typename T>
    const Table<T> &table() const
    {
        return std::get<Table<T>>(m_tables);
    }
    template <typename T>
    Table<T> &table()
    {
        return std::get<Table<T>>(m_tables);
    }
    template <typename T>
    const T *find(Id<T> id) const
    {
        return table<T>().find(id);
    }

    // The same without the type.
    int size(Kind kind) const;
    int rowOf(Kind kind, Uuid id) const; ///< -1 where it does not live
    Uuid idAt(Kind kind, int row) const;
    const QString &refAt(Kind kind, int row) const;
    Value valueAt(Kind kind, int row, int field) const;
    QString refOf(Kind kind, Uuid id) const; ///< also of deleted records; "" when unknown
    Uuid idOf(Kind kind, const QString &ref) const; ///< of a living record; null when unknown

private:
    template <typename... T>
    static std::tuple<Table<T>...> tablesOf(const std::tuple<T...> &);
    decltype(tablesOf(std::declval<AllRecords>())) m_tables;
};

/// Gives out the free numbers of a kind: D-059 after D-058, also when D-058 is deleted.
class RefNumbers {
public:
    RefNumbers(const Dataset &dataset, Kind kind);
    /// Keeps a number that is not in the dataset from being given out.
    void take(const QString &ref);
    QString next();

private:
    QString m_prefix;
    int m_digits = 0;
    qint64 m_last = 0;
};

} // namespace tsuzuri
