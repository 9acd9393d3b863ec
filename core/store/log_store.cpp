#include "core/store/log_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

void appendJsonText(QString &json, QStringView text)
{
    static constexpr char16_t hex[] = u"0123456789abcdef";
    json += u'"';
    qsizetype plain = 0; // where the run of characters begins that stand for themselves
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool isQuoted = unit == u'"' || unit == u'\\';
        if (!isQuoted && unit >= 0x20)
            continue;
        json += text.sliced(plain, i - plain);
        plain = i + 1;
        if (isQuoted)
            json.append(u'\\').append(text[i]);
        else
            json.append(u"\\u00"_s).append(QChar(hex[unit >> 4])).append(QChar(hex[unit & 0xF]));
    }
    json += text.sliced(plain);
    json += u'"';
}

void appendJson(QString &json, const SqlValue &cell)
{
    if (const QString *text = std::get_if<QString>(&cell))
        appendJsonText(json, *text);
    else if (const qint64 *number = std::get_if<qint64>(&cell))
        json += QString::number(*number);
    else
        json += u"null"_s;
}

SqlValue cellFrom(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? SqlValue(value.toInteger()) : SqlValue();
}

/// Fields are joined by line feeds, which none of them can contain (comments have theirs escaped by JSON).
QString hashOf(const LogEntry &entry, const QString &previous, const QByteArray &changeHashes)
{
    QString comment;
    appendJsonText(comment, entry.comment);
    const QStringList parts{previous, QString::number(entry.sequence), entry.at, entry.actor, entry.device,
        entry.reason, comment, QString::number(entry.undoes)};
    Sha256 sha;
    sha.add(parts.join(u'\n').toUtf8());
    sha.add(changeHashes);
    return sha.finish().hex();
}

QString textAt(const Statement &statement, int column)
{
    const SqlValue cell = statement.column(column);
    const QString *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

qint64 numberAt(const Statement &statement, int column)
{
    const SqlValue cell = statement.column(column);
    const qint64 *number = std::get_if<qint64>(&cell);
    return number ? *number : 0;
}

const auto entryColumns =
    u"\"sequence\",\"at\",\"actor\",\"device\",\"reason\",\"comment\",\"undoes\",\"hash\""_s;

LogEntry entryFrom(const Statement &row)
{
    return {numberAt(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3), textAt(row, 4), textAt(row, 5),
        numberAt(row, 6), textAt(row, 7)};
}

LogChange changeFrom(const Statement &row, int column)
{
    return {kindFromCode(textAt(row, column)).value_or(Kind{}),
        Uuid::fromString(textAt(row, column + 1)).value_or(Uuid()), numberAt(row, column + 2),
        textAt(row, column + 3)};
}

/// Runs a query and turns each row into a T.
template <typename T>
Result<std::vector<T>> rowsOf(
    Database &database, const QString &sql, std::span<const SqlValue> values, T (*from)(const Statement &))
{
    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    int index = 0;
    for (const SqlValue &value : values)
        (*statement)->bind(index++, value);
    std::vector<T> rows;
    while (true) {
        const auto isRow = (*statement)->step();
        if (!isRow)
            return std::unexpected(isRow.error());
        if (!*isRow)
            return rows;
        rows.push_back(from(**statement));
    }
}

} // namespace

std::vector<int> changedColumns(const SqlRow &before, const SqlRow &after)
{
    std::vector<int> columns;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i] != after[i] && i != base_column::id && i != base_column::revision)
            columns.push_back(static_cast<int>(i));
    }
    return columns;
}

QString fieldsJson(Kind kind, const SqlRow &before, const SqlRow &after, std::span<const int> columns)
{
    const QStringList &names = rowColumns(kind);
    QString json = u"{"_s;
    for (const int column : columns) {
        if (json.size() > 1)
            json += u',';
        appendJsonText(json, names[column]);
        json += u":["_s;
        appendJson(json, before[static_cast<std::size_t>(column)]);
        json += u',';
        appendJson(json, after[static_cast<std::size_t>(column)]);
        json += u']';
    }
    return json + u'}';
}

Digest hashOf(const LogChange &change)
{
    QByteArray text = kindCode(change.kind).toLatin1();
    text += '\n' + change.id.toString().toLatin1() + '\n' + QByteArray::number(change.revision) + '\n'
        + change.fields.toUtf8();
    return Sha256::hash(text);
}

std::vector<ColumnChange> columnChanges(const LogChange &change)
{
    std::vector<ColumnChange> changes;
    const QJsonObject fields = QJsonDocument::fromJson(change.fields.toUtf8()).object();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonArray values = field.value().toArray();
        changes.push_back({field.key(), cellFrom(values.at(0)), cellFrom(values.at(1))});
    }
    return changes;
}

Result<void> LogStore::begin(LogEntry entry)
{
    const auto last = head();
    if (!last)
        return std::unexpected(last.error());
    m_entry = std::move(entry);
    m_entry.sequence = last->sequence + 1;
    m_entry.hash = last->hash; // of the previous entry until `finish`
    m_position = 0;
    m_changeHashes.clear();
    return {};
}

Result<void> LogStore::add(const LogChange &change, const Digest &hash)
{
    if (!m_insertChange) {
        auto statement = m_database.prepare(
            u"INSERT INTO log_change (\"entry\",\"position\",\"kind\",\"id\",\"revision\",\"fields\") "
            "VALUES (?,?,?,?,?,?)"_s);
        if (!statement)
            return std::unexpected(statement.error());
        m_insertChange = std::move(*statement);
    }
    m_changeHashes += hash.bytes();
    const std::array<SqlValue, 6> values{m_entry.sequence, m_position++, kindCode(change.kind),
        change.id.toString(), change.revision, change.fields};
    return m_insertChange->run(values);
}

Result<LogEntry> LogStore::finish()
{
    m_entry.hash = hashOf(m_entry, m_entry.hash, m_changeHashes);
    auto statement =
        m_database.prepare(u"INSERT INTO log_entry (%1) VALUES (?,?,?,?,?,?,?,?)"_s.arg(entryColumns));
    if (!statement)
        return std::unexpected(statement.error());
    const std::array<SqlValue, 8> values{m_entry.sequence, m_entry.at, m_entry.actor, m_entry.device,
        m_entry.reason, m_entry.comment, m_entry.undoes, m_entry.hash};
    if (const auto ok = (*statement)->run(values); !ok)
        return std::unexpected(ok.error());
    return m_entry;
}

Result<LogEntry> LogStore::head()
{
    return rowsOf<LogEntry>(m_database,
        u"SELECT %1 FROM log_entry ORDER BY \"sequence\" DESC LIMIT 1"_s.arg(entryColumns), {}, entryFrom)
        .transform(
            [](const std::vector<LogEntry> &rows) { return rows.empty() ? LogEntry() : rows.front(); });
}

Result<std::vector<LogEntry>> LogStore::entries(qint64 first, int limit)
{
    const std::array<SqlValue, 2> values{first, qint64(limit < 0 ? std::numeric_limits<int>::max() : limit)};
    return rowsOf<LogEntry>(m_database,
        u"SELECT %1 FROM log_entry WHERE \"sequence\">=? ORDER BY \"sequence\" LIMIT ?"_s.arg(entryColumns),
        values, entryFrom);
}

Result<std::vector<LogChange>> LogStore::changes(qint64 sequence)
{
    const SqlValue value = sequence;
    return rowsOf<LogChange>(
        m_database,
        u"SELECT \"kind\",\"id\",\"revision\",\"fields\" FROM log_change WHERE \"entry\"=? ORDER BY \"position\""_s,
        {&value, 1}, +[](const Statement &row) { return changeFrom(row, 0); });
}

Result<std::vector<std::pair<LogEntry, LogChange>>> LogStore::history(Kind kind, Uuid id)
{
    using Item = std::pair<LogEntry, LogChange>;
    const std::array<SqlValue, 2> values{id.toString(), kindCode(kind)};
    return rowsOf<Item>(
        m_database,
        u"SELECT %1,c.\"kind\",c.\"id\",c.\"revision\",c.\"fields\" FROM log_change c "
        "JOIN log_entry e ON e.\"sequence\"=c.\"entry\" WHERE c.\"id\"=? AND c.\"kind\"=? ORDER BY c.\"entry\""_s
            .arg(entryColumns),
        values, +[](const Statement &row) { return Item{entryFrom(row), changeFrom(row, 8)}; });
}

Result<qint64> LogStore::firstBroken(const CancelTest &isCancelled)
{
    const auto all = entries();
    if (!all)
        return std::unexpected(all.error());
    QString previous;
    qint64 expected = 1;
    for (const LogEntry &entry : *all) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto changed = changes(entry.sequence);
        if (!changed)
            return std::unexpected(changed.error());
        QByteArray hashes;
        for (const LogChange &change : *changed)
            hashes += hashOf(change).bytes();
        if (entry.sequence != expected || hashOf(entry, previous, hashes) != entry.hash)
            return expected;
        previous = entry.hash;
        ++expected;
    }
    return 0;
}

} // namespace tsuzuri
