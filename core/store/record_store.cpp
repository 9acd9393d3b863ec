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

QString RecordStore::insertSql(std::span<const int> columns) const
{
    QStringList names;
    for (const int column : columns)
        names << m_columns[column];
    const QStringList marks(names.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_table, names.join(u','), marks.join(u','));
}

QString RecordStore::updateSql(std::span<const int> columns) const
{
    QStringList settings;
    for (const int column : columns)
        settings << m_columns[column] + "=?"_L1;
    return u"UPDATE %1 SET %2 WHERE \"id\"=? AND \"revision\"=?"_s.arg(m_table, settings.join(u','));
}

Result<Statement *> RecordStore::prepared(
    Statements &statements, const std::vector<int> &columns, MakeSql sql)
{
    auto found = statements.find(columns);
    if (found == statements.end()) {
        auto statement = m_database.prepare((this->*sql)(columns));
        if (!statement)
            return std::unexpected(statement.error());
        if (statements.size() >= statementLimit)
            statements.clear();
        found = statements.emplace(columns, std::move(*statement)).first;
    }
    return found->second.get();
}

Result<void> RecordStore::insert(const WrittenColumns &written)
{
    const auto statement = prepared(m_inserts, written.columns, &RecordStore::insertSql);
    if (!statement)
        return std::unexpected(statement.error());
    return (*statement)->run(written.values);
}

Result<bool> RecordStore::update(Uuid id, WrittenColumns written, qint64 expectedRevision)
{
    const auto statement = prepared(m_updates, written.columns, &RecordStore::updateSql);
    if (!statement)
        return std::unexpected(statement.error());
    written.values.emplace_back(id.toString());
    written.values.emplace_back(expectedRevision);
    if (const auto ok = (*statement)->run(written.values); !ok)
        return std::unexpected(ok.error());
    return (*statement)->changedRows() == 1;
}

Result<qint64> RecordStore::count()
{
    const auto statement = m_database.prepare(u"SELECT count(*) FROM %1"_s.arg(m_table));
    if (!statement)
        return std::unexpected(statement.error());
    if (const auto isRow = (*statement)->step(); !isRow)
        return std::unexpected(isRow.error());
    const SqlValue number = (*statement)->column(0);
    const qint64 *count = std::get_if<qint64>(&number);
    return count ? *count : 0;
}

Result<void> RecordStore::load(const std::function<void(std::span<const SqlValue>)> &read)
{
    const auto statement =
        m_database.prepare(u"SELECT %1 FROM %2 ORDER BY \"id\""_s.arg(m_columns.join(u','), m_table));
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
