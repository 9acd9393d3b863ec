#pragma once

#include "core/model/records.h"

namespace tsuzuri {

/// Columns that every table has before those of its fields, in this order.
namespace base_column {
inline constexpr int id = 0;
inline constexpr int ref = 1;
inline constexpr int revision = 2;
inline constexpr int deletedOn = 3;
inline constexpr int unresolved = 4;
inline constexpr int count = 5;
} // namespace base_column

/// A record as a row of its table: one cell per column, in the order of `rowColumns`.
using SqlRow = std::vector<SqlValue>;

/// Names of the columns of a kind's table: id, ref, revision, deleted_on, unresolved, then those of the
/// fields.
const QStringList &rowColumns(Kind kind);
/// The row of a record without any value, for comparison.
const SqlRow &emptySqlRow(Kind kind);

/// What every record has, apart from its type.
struct RecordHead {
    Uuid id;
    QString ref;
    int revision = 0;
    QDate deletedOn;
    QStringList unresolved;
};

/// Writes a record's row into `row`, which keeps its memory.
void fillSqlRow(Kind kind, const RecordHead &head, const void *record, SqlRow &row);
/// Reads a row into a record that holds its defaults; values that do not fit leave a field as it is.
RecordHead readSqlRow(Kind kind, std::span<const SqlValue> row, void *record);

template <typename T>
void fillSqlRow(const T &record, SqlRow &row)
{
    fillSqlRow(kindOf<T>, {record.id.uuid, record.ref, record.revision, record.deletedOn, record.unresolved},
        &record, row);
}

template <typename T>
SqlRow toSqlRow(const T &record)
{
    SqlRow row;
    fillSqlRow(record, row);
    return row;
}

template <typename T>
T fromSqlRow(std::span<const SqlValue> row)
{
    T record;
    RecordHead head = readSqlRow(kindOf<T>, row, &record);
    record.id.uuid = head.id;
    record.ref = std::move(head.ref);
    record.revision = head.revision;
    record.deletedOn = head.deletedOn;
    record.unresolved = std::move(head.unresolved);
    return record;
}

} // namespace tsuzuri
