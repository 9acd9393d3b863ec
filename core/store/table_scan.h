#pragma once

#include "core/base/error.h"
#include "core/model/kind.h"

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace tsuzuri {

/// A row as the bytes that the database holds; they last until the next row is read.
class StoredRow {
public:
    explicit StoredRow(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    /// UTF-8, empty where there is nothing.
    QByteArrayView text(int column) const;
    /// Nothing where the column holds something else.
    std::optional<qint64> number(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// Places of rows in their table, in the order of their making: from one to before another. Some may be
/// empty.
struct RowPlaces {
    qint64 from = 0;
    qint64 before = 0;

    qint64 count() const { return before - from; }
};

/// A second, reading connection to a database file, for one thread at a time. It reads whole registers
/// several times as quickly as a `Statement` does, by giving out bytes instead of values.
class TableScan {
public:
    /// Errors as those of Database::openFile.
    static Result<std::unique_ptr<TableScan>> open(const QString &path);
    ~TableScan();
    TableScan(const TableScan &) = delete;
    TableScan &operator=(const TableScan &) = delete;

    /// From here on everything is read as it is at this moment, whatever others write. Gives the number of
    /// the newest entry in the log: where two connections agree about it, they see the same records.
    Result<qint64> holdMoment();
    /// Where the rows of a register lie, deleted ones included. Error WorkspaceDamaged where there can't be
    /// so many.
    Result<RowPlaces> placesOf(Kind kind);
    /// Calls `take` with every row and its place, deleted ones included, in the order of the places.
    Result<void> read(Kind kind, const RowPlaces &places,
        const std::function<void(const StoredRow &row, qint64 place)> &take);

private:
    TableScan(sqlite3 *handle, QString path);
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalizer>;

    Result<Prepared> prepare(const QString &sql);
    /// True where there is a row.
    Result<bool> step(sqlite3_stmt *statement);
    Result<qint64> integer(const QString &sql);
    /// Of the database, with what is not in its file yet.
    Result<qint64> bytes();

    sqlite3 *m_handle;
    QString m_path;
};

} // namespace tsuzuri
