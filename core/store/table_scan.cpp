#include "core/store/table_scan.h"

#include "core/model/row.h"
#include "core/store/database.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5000;

void bindText(sqlite3_stmt *statement, int place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(statement, place, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

QString tableOf(Kind kind)
{
    return quoted(QString::fromLatin1(kindInfo(kind).code));
}

/// A limit that is not there costs nothing.
QString rowsSql(Kind kind, const IdRange &range)
{
    QStringList columns;
    for (const QString &column : rowColumns(kind))
        columns << quoted(column);
    QString sql = u"SELECT %1 FROM %2 WHERE \"id\">=?1"_s.arg(columns.join(u','), tableOf(kind));
    if (!range.before.isEmpty())
        sql += u" AND \"id\"<?2"_s;
    return sql + u" ORDER BY \"id\""_s;
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

Result<qint64> TableScan::count(Kind kind)
{
    return integer(u"SELECT count(*) FROM %1"_s.arg(tableOf(kind)));
}

Result<QString> TableScan::idFurther(Kind kind, const QString &from, qint64 places)
{
    const auto statement = prepare(
        u"SELECT \"id\" FROM %1 WHERE \"id\">=?1 ORDER BY \"id\" LIMIT 1 OFFSET ?2"_s.arg(tableOf(kind)));
    if (!statement)
        return std::unexpected(statement.error());
    bindText(statement->get(), 1, from);
    sqlite3_bind_int64(statement->get(), 2, places);
    const auto row = step(statement->get());
    if (!row)
        return std::unexpected(row.error());
    return *row ? QString::fromUtf8(StoredRow(statement->get()).text(0)) : QString();
}

Result<void> TableScan::read(
    Kind kind, const IdRange &range, const std::function<bool(const StoredRow &)> &take)
{
    const auto statement = prepare(rowsSql(kind, range));
    if (!statement)
        return std::unexpected(statement.error());
    bindText(statement->get(), 1, range.from);
    if (!range.before.isEmpty())
        bindText(statement->get(), 2, range.before);
    while (true) {
        const auto row = step(statement->get());
        if (!row)
            return std::unexpected(row.error());
        if (!*row || !take(StoredRow(statement->get())))
            return {};
    }
}

Error TableScan::damage() const
{
    return {ErrorCode::WorkspaceDamaged, {m_path}, u"an index and its table differ"_s};
}

} // namespace tsuzuri
