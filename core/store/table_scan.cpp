#include "core/store/table_scan.h"

#include "core/model/row.h"
#include "core/store/database.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5000;
constexpr qint64 idBytes = 36;

QString tableOf(Kind kind)
{
    return quoted(QString::fromLatin1(kindInfo(kind).code));
}

/// In the order of the table itself, which no index has to be asked for.
QString rowsSql(Kind kind)
{
    QStringList columns;
    for (const QString &column : rowColumns(kind))
        columns << quoted(column);
    columns << u"rowid"_s;
    return u"SELECT %1 FROM %2 WHERE rowid>=?1 AND rowid<?2 ORDER BY rowid"_s.arg(
        columns.join(u','), tableOf(kind));
}

} // namespace

QByteArrayView StoredRow::text(int column) const
{
    const int size = sqlite3_column_bytes(m_statement, column);
    if (size == 0) // as most columns are
        return {};
    return {reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)), size};
}

std::optional<qint64> StoredRow::number(int column) const
{
    sqlite3_value *value = sqlite3_column_value(m_statement, column);
    if (sqlite3_value_type(value) != SQLITE_INTEGER)
        return {};
    return sqlite3_value_int64(value);
}

void TableScan::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

TableScan::TableScan(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

TableScan::~TableScan()
{
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<TableScan>> TableScan::open(const QString &path)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(
        path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<TableScan> scan(new TableScan(handle, path));
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(handle, path));
    sqlite3_busy_timeout(handle, busyMilliseconds);
    return scan;
}

auto TableScan::prepare(const QString &sql) -> Result<Prepared>
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(m_handle, text.constData(), static_cast<int>(text.size()), &statement, nullptr)
        != SQLITE_OK)
        return std::unexpected(sqliteError(m_handle, m_path));
    return Prepared(statement);
}

Result<bool> TableScan::step(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return std::unexpected(sqliteError(m_handle, m_path));
    return code == SQLITE_ROW;
}

Result<qint64> TableScan::integer(const QString &sql)
{
    const auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    if (const auto row = step(statement->get()); !row)
        return std::unexpected(row.error());
    return sqlite3_column_int64(statement->get(), 0);
}

Result<qint64> TableScan::holdMoment()
{
    const auto begin = prepare(u"BEGIN"_s);
    if (!begin)
        return std::unexpected(begin.error());
    if (const auto ok = step(begin->get()); !ok)
        return std::unexpected(ok.error());
    return integer(u"SELECT max(\"sequence\") FROM log_entry"_s);
}

Result<qint64> TableScan::bytes()
{
    const auto pages = integer(u"PRAGMA page_count"_s);
    const auto size = integer(u"PRAGMA page_size"_s);
    if (!pages || !size)
        return std::unexpected(!pages ? pages.error() : size.error());
    return *pages * *size;
}

Result<RowPlaces> TableScan::placesOf(Kind kind)
{
    const auto first = integer(u"SELECT min(rowid) FROM %1"_s.arg(tableOf(kind)));
    const auto last = integer(u"SELECT max(rowid) FROM %1"_s.arg(tableOf(kind)));
    const auto size = bytes();
    if (!first || !last || !size)
        return std::unexpected(!first ? first.error() : !last ? last.error() : size.error());
    if (*last == 0)
        return RowPlaces();
    const qint64 leastRow = idBytes + std::ssize(rowColumns(kind)); // a byte for each column
    if (*first < 1 || *last - *first > *size / leastRow)
        return failure(ErrorCode::WorkspaceDamaged, {m_path}, u"places %1 to %2"_s.arg(*first).arg(*last));
    return RowPlaces{*first, *last + 1};
}

Result<void> TableScan::read(
    Kind kind, const RowPlaces &places, const std::function<void(const StoredRow &row, qint64 place)> &take)
{
    const auto statement = prepare(rowsSql(kind));
    if (!statement)
        return std::unexpected(statement.error());
    sqlite3_stmt *rows = statement->get();
    sqlite3_bind_int64(rows, 1, places.from);
    sqlite3_bind_int64(rows, 2, places.before);
    const int placeColumn = sqlite3_column_count(rows) - 1;
    while (true) {
        const auto row = step(rows);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        take(StoredRow(rows), sqlite3_column_int64(rows, placeColumn));
    }
}

} // namespace tsuzuri
