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

Result<Statement *> RecordStore::prepared(Action action, std::vector<int> columns)
{
    Shape shape {action, std::move(columns)};
    auto found = m_statements.find(shape);
    if (found == m_statements.end()) {
        auto statement
            = m_database.prepare(action == Action::Insert ? insertSql(shape.second) : updateSql(shape.second));
        if (!statement)
            return std::unexpected(statement.error());
        if (m_statements.size() >= statementLimit)
            m_statements.clear();
        found = m_statements.emplace(std::move(shape), std::move(*statement)).first;
    }
    return found->second.get();
}

Result<void> RecordStore::insert(const SqlRow &row)
{
    const SqlRow &empty = emptySqlRow(m_kind);
    std::vector<int> columns;
    m_values.clear();
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] == empty[i] && i != base_column::id)
            continue;
        columns.push_back(static_cast<int>(i));
        m_values.push_back(row[i]);
    }
    const auto statement = prepared(Action::Insert, std::move(columns));
    if (!statement)
        return std::unexpected(statement.error());
    return (*statement)->run(m_values);
}

Result<bool> RecordStore::update(const SqlRow &row, std::span<const int> columns, qint64 expectedRevision)
{
    m_values.clear();
    for (const int column : columns)
        m_values.push_back(row[static_cast<std::size_t>(column)]);
    m_values.push_back(row[base_column::id]);
    m_values.emplace_back(expectedRevision);
    const auto statement = prepared(Action::Update, {columns.begin(), columns.end()});
    if (!statement)
        return std::unexpected(statement.error());
    if (const auto ok = (*statement)->run(m_values); !ok)
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
