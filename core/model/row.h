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

/// Names of the columns of a kind's table: id, ref, revision, deleted_on, unresolved, then those of the fields.
const QStringList &rowColumns(Kind kind);
/// The row of a record without any value, for comparison.
const SqlRow &emptySqlRow(Kind kind);

template <typename T>
SqlRow toSqlRow(const T &record)
{
    SqlRow row;
    row.reserve(static_cast<std::size_t>(rowColumns(kindOf<T>).size()));
    appendSqlValues(FieldType::Link, record.id.uuid, row);
    appendSqlValues(FieldType::Text, record.ref, row);
    row.emplace_back(qint64(record.revision));
    appendSqlValues(FieldType::Date, record.deletedOn, row);
    appendSqlValues(FieldType::Texts, record.unresolved, row);
    std::apply(
        [&](const auto &...field) {
            auto append = [&]<typename R, typename M>(const Field<R, M> &entry) {
                appendSqlValues(Codec<M>::type, Codec<M>::value(record.*(entry.member)), row);
            };
            (append(field), ...);
        },
        T::fields());
    return row;
}

/// Reads a row; cells that do not fit leave the field at its default.
template <typename T>
T fromSqlRow(std::span<const SqlValue> row)
{
    const auto text = [&](int column) {
        const QString *value = std::get_if<QString>(&row[static_cast<std::size_t>(column)]);
        return value ? *value : QString();
    };
    T record;
    record.id.uuid = Uuid::fromString(text(base_column::id)).value_or(Uuid());
    record.ref = text(base_column::ref);
    if (const qint64 *revision = std::get_if<qint64>(&row[base_column::revision]))
        record.revision = static_cast<int>(*revision);
    if (const QString deleted = text(base_column::deletedOn); !deleted.isEmpty())
        record.deletedOn = QDate::fromString(deleted, Qt::ISODate);
    if (const QString unresolved = text(base_column::unresolved); !unresolved.isEmpty())
        record.unresolved = unresolved.split(u'\n');
    std::size_t column = base_column::count;
    const auto isDefault = [](const SqlValue &cell) {
        const QString *value = std::get_if<QString>(&cell);
        return value ? value->isEmpty() : std::holds_alternative<std::monostate>(cell);
    };
    std::apply(
        [&](const auto &...field) {
            auto read = [&]<typename R, typename M>(const Field<R, M> &entry) {
                const auto cells = row.subspan(column, static_cast<std::size_t>(columnCount(Codec<M>::type)));
                column += cells.size();
                if (!std::ranges::all_of(cells, isDefault))
                    Codec<M>::read(valueFromSql(Codec<M>::type, cells), record.*(entry.member));
            };
            (read(field), ...);
        },
        T::fields());
    return record;
}

} // namespace tsuzuri
