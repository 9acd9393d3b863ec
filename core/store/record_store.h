#pragma once

#include "core/model/row.h"
#include "core/store/database.h"

#include <functional>
#include <map>

namespace tsuzuri {

/// What is written of a row: places in `rowColumns`, and the value of each.
struct WrittenColumns {
    std::vector<int> columns;
    std::vector<SqlValue> values;

    void add(int column, SqlValue value)
    {
        columns.push_back(column);
        values.push_back(std::move(value));
    }
};

/// Reads and writes the rows of one kind. Statements are prepared once per set of columns.
class RecordStore {
public:
    RecordStore(Database &database, Kind kind);

    /// Columns that hold nothing need not be named; id and revision must be.
    Result<void> insert(const WrittenColumns &written);
    /// Changes a row whose revision in the database is still `expectedRevision`; false when it is not.
    Result<bool> update(Uuid id, WrittenColumns written, qint64 expectedRevision);
    /// How many rows there are, deleted ones included.
    Result<qint64> count();
    /// Calls `read` with every row, deleted ones included, in the order of their ids.
    Result<void> load(const std::function<void(std::span<const SqlValue>)> &read);

private:
    using Statements =
        std::map<std::vector<int>, std::unique_ptr<Statement>>; // by the columns that are written
    using MakeSql = QString (RecordStore::*)(std::span<const int> columns) const;

    Result<Statement *> prepared(Statements &statements, const std::vector<int> &columns, MakeSql sql);
    QString insertSql(std::span<const int> columns) const;
    QString updateSql(std::span<const int> columns) const;

    Database &m_database;
    Kind m_kind;
    QString m_table;
    QStringList m_columns; // quoted
    Statements m_inserts;
    Statements m_updates;
};

} // namespace tsuzuri
