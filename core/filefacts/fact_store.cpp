#include "core/filefacts/fact_store.h"

#include "core/store/text_store.h"

#include <QDataStream>
#include <QFile>
#include <QIODevice>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Goes up when tables or what is read of files change: facts of another form are read anew.
constexpr qint64 form = 1;

QString textOf(const SqlValue &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

qint64 numberOf(const SqlValue &value)
{
    const qint64 *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

/// Eight bytes a key, in Base64: a million keys take 11 MB.
QString packed(const ListFacts &list)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << list.rows << list.hasKeys << list.doubleKeys << static_cast<qint64>(list.keys.size());
    for (const quint64 key : list.keys)
        stream << key;
    stream << static_cast<qint64>(list.days.size());
    for (const auto &[day, rows] : list.days)
        stream << day.toJulianDay() << rows;
    return QString::fromLatin1(qCompress(bytes, 1).toBase64());
}

/// Null where the bytes are not those of a list.
std::shared_ptr<const ListFacts> unpacked(const QString &text)
{
    const QByteArray bytes = qUncompress(QByteArray::fromBase64(text.toLatin1()));
    QDataStream stream(bytes);
    auto list = std::make_shared<ListFacts>();
    qint64 count = 0;
    stream >> list->rows >> list->hasKeys >> list->doubleKeys >> count;
    for (; count > 0 && stream.status() == QDataStream::Ok; --count)
        stream >> list->keys.emplace_back();
    stream >> count;
    for (; count > 0 && stream.status() == QDataStream::Ok; --count) {
        qint64 day = 0;
        qint64 rows = 0;
        stream >> day >> rows;
        list->days.emplace_back(QDate::fromJulianDay(day), rows);
    }
    return stream.status() == QDataStream::Ok ? list : nullptr;
}

} // namespace

QString factsPath(const QString &folder)
{
    return folder + "/facts.db"_L1;
}

Result<std::unique_ptr<FactStore>> FactStore::open(const QString &path)
{
    for (const bool isLastTry : {false, true}) {
        auto database = Database::openFile(path, Database::Access::ReadWrite);
        Result<void> ok = database.transform([](const auto &) { });
        if (database) {
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            std::unique_ptr<FactStore> store(new FactStore(std::move(*database)));
            ok = store->makeReady(path);
            if (ok)
                return store;
        }
        if (isLastTry || ok.error().code != ErrorCode::WorkspaceDamaged)
            return std::unexpected(ok.error());
        TextStore::discard(path);
    }
    return failure(ErrorCode::DatabaseFailed, {path});
}

/// 0 where there is none yet.
qint64 FactStore::formNumber()
{
    const auto statement = m_database->prepare(u"SELECT number FROM form"_s);
    const auto found = statement ? (*statement)->step() : std::unexpected(statement.error());
    return found && *found ? numberOf((*statement)->column(0)) : 0;
}

Result<void> FactStore::makeReady(const QString &path)
{
    const qint64 number = formNumber();
    if (number == form)
        return {};
    if (number != 0)
        return failure(ErrorCode::WorkspaceDamaged, {path});
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QString &sql :
        {u"CREATE TABLE IF NOT EXISTS form (number BIGINT NOT NULL)"_s,
            u"CREATE TABLE IF NOT EXISTS file_check (sha256 TEXT PRIMARY KEY, state BIGINT NOT NULL, "
            u"traces BIGINT NOT NULL)"_s,
            u"CREATE TABLE IF NOT EXISTS list (sha256 TEXT NOT NULL, key_column TEXT NOT NULL, "
            u"date_column TEXT NOT NULL, facts TEXT NOT NULL, PRIMARY KEY (sha256, key_column, date_column))"_s}) {
        if (const auto ok = m_database->execute(sql); !ok)
            return ok;
    }
    if (const auto ok = run(u"INSERT INTO form (number) VALUES (?)"_s, {form}); !ok)
        return ok;
    return transaction->commit();
}

Result<void> FactStore::run(const QString &sql, std::initializer_list<SqlValue> values)
{
    const auto statement = m_database->prepare(sql);
    return statement ? (*statement)->run(values) : std::unexpected(statement.error());
}

Result<void> FactStore::loadChecks(FileFacts &facts)
{
    const auto statement = m_database->prepare(u"SELECT sha256, state, traces FROM file_check"_s);
    if (!statement)
        return std::unexpected(statement.error());
    auto more = (*statement)->step();
    for (; more && *more; more = (*statement)->step()) {
        const auto condition = std::clamp<qint64>(
            numberOf((*statement)->column(1)), 0, static_cast<qint64>(FileCondition::Damaged));
        facts.checks.insert(textOf((*statement)->column(0)),
            {static_cast<FileCondition>(condition),
                OfficeTraces::fromInt(static_cast<unsigned>(numberOf((*statement)->column(2))))});
    }
    return more.transform([](bool) { });
}

Result<void> FactStore::loadLists(FileFacts &facts)
{
    const auto statement = m_database->prepare(u"SELECT sha256, key_column, date_column, facts FROM list"_s);
    if (!statement)
        return std::unexpected(statement.error());
    auto more = (*statement)->step();
    for (; more && *more; more = (*statement)->step()) {
        const QString text = textOf((*statement)->column(3));
        facts.lists.insert({textOf((*statement)->column(0)), textOf((*statement)->column(1)),
                               textOf((*statement)->column(2))},
            text.isEmpty() ? nullptr : unpacked(text));
    }
    return more.transform([](bool) { });
}

Result<FileFacts> FactStore::load()
{
    FileFacts facts;
    return loadChecks(facts).and_then([&] { return loadLists(facts); }).transform([&] {
        return std::move(facts);
    });
}

Result<void> FactStore::add(const QHash<QString, FileCheck> &checks)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (auto check = checks.cbegin(); check != checks.cend(); ++check) {
        const auto ok =
            run(u"INSERT INTO file_check (sha256, state, traces) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                {check.key(), static_cast<qint64>(check->condition), qint64(check->traces.toInt())});
        if (!ok)
            return ok;
    }
    return transaction->commit();
}

Result<void> FactStore::add(const ListKey &key, const ListFacts *list)
{
    return run(u"INSERT INTO list (sha256, key_column, date_column, facts) VALUES (?, ?, ?, ?) "
               u"ON CONFLICT DO NOTHING"_s,
        {key.sha256, key.keyColumn, key.dateColumn, list ? packed(*list) : u""_s});
}

Result<void> FactStore::remove(const QStringList &hashes)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QString &hash : hashes) {
        for (const QString &sql :
            {u"DELETE FROM file_check WHERE sha256 = ?"_s, u"DELETE FROM list WHERE sha256 = ?"_s}) {
            if (const auto ok = run(sql, {hash}); !ok)
                return ok;
        }
    }
    return transaction->commit();
}

} // namespace tsuzuri
