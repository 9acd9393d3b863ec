#pragma once

#include "core/model/row.h"
#include "core/store/database.h"

#include <functional>
#include <map>

namespace tsuzuri {

/// Reads and writes the rows of one kind. Statements are prepared once per set of columns; columns that hold nothing
/// are not written at all.
class RecordStore {
public:
    RecordStore(Database &database, Kind kind);

    Result<void> insert(const SqlRow &row);
    /// Writes the named columns (places in `rowColumns`) of a row whose revision in the database is still
    /// `expectedRevision`; false when it is not.
    Result<bool> update(const SqlRow &row, std::span<const int> columns, qint64 expectedRevision);
    /// Calls `read` with every row, deleted ones included, in the order of their ids.
    Result<void> load(const std::function<void(std::span<const SqlValue>)> &read);

private:
    enum class Action { Insert, Update };
    using Shape = std::pair<Action, std::vector<int>>; ///< with the columns that are written

    Result<Statement *> prepared(Action action, std::vector<int> columns);
    QString insertSql(std::span<const int> columns) const;
    QString updateSql(std::span<const int> columns) const;

    Database &m_database;
    Kind m_kind;
    QString m_table;
    QStringList m_columns; // quoted
    std::map<Shape, std::unique_ptr<Statement>> m_statements;
    std::vector<SqlValue> m_values; // of the row at hand
};

} // namespace tsuzuri
