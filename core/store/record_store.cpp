#include "core/store/record_store.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// More shapes of rows than this are not worth keeping.
constexpr std::size_t statementLimit = 200;

} // namespace

RecordStore::RecordStore(Database &database, Kind kind)
    : m_database(database)
    , m_kind(kind)
    , m_table(quoted(QString::fromLatin1(kindInfo(kind).code)))
{
    for (const QString &column : rowColumns(kind))
        m_columns << quoted(column);
}

Result<Statement *> RecordStore::prepared(const QString &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto statement = m_database.prepare(sql);
        if (!statement)
            return std::unexpected(statement.error());
        if (m_statements.size() >= statementLimit)
            m_statements.clear();
        found = m_statements.emplace(sql, std::move(*statement)).first;
    }
    return found->second.get();
}

Result<void> RecordStore::insert(const SqlRow &row)
{
    const SqlRow &empty = emptySqlRow(m_kind);
    QStringList columns;
    std::vector<SqlValue> values;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] == empty[i] && i != base_column::id)
            continue;
        columns << m_columns[static_cast<qsizetype>(i)];
        values.push_back(row[i]);
    }
    const QStringList marks(columns.size(), u"?"_s);
    const auto statement = prepared(
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_table, columns.join(u','), marks.join(u',')));
    if (!statement)
        return std::unexpected(statement.error());
    return (*statement)->run(values);
}

Result<bool> RecordStore::update(const SqlRow &row, std::span<const int> columns, qint64 expectedRevision)
{
    QStringList settings;
    std::vector<SqlValue> values;
    for (const int column : columns) {
        settings << m_columns[column] + "=?"_L1;
        values.push_back(row[static_cast<std::size_t>(column)]);
    }
    values.push_back(row[base_column::id]);
    values.emplace_back(expectedRevision);
    const auto statement = prepared(
        u"UPDATE %1 SET %2 WHERE \"id\"=? AND \"revision\"=?"_s.arg(m_table, settings.join(u',')));
    if (!statement)
        return std::unexpected(statement.error());
    if (const auto ok = (*statement)->run(values); !ok)
        return std::unexpected(ok.error());
    return (*statement)->changedRows() == 1;
}

Result<void> RecordStore::load(const std::function<void(std::span<const SqlValue>)> &read)
{
    const auto statement = m_database.prepare(
        u"SELECT %1 FROM %2 ORDER BY \"id\""_s.arg(m_columns.join(u','), m_table));
    if (!statement)
        return std::unexpected(statement.error());
    SqlRow row(static_cast<std::size_t>(m_columns.size()));
    while (true) {
        const auto isRow = (*statement)->step();
        if (!isRow)
            return std::unexpected(isRow.error());
        if (!*isRow)
            return {};
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = (*statement)->column(static_cast<int>(i));
        read(row);
    }
}

} // namespace tsuzuri
