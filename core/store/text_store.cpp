#include "core/store/text_store.h"

#include <QFile>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Goes up when tables or tokens change: an index of another form is made anew.
constexpr qint64 form = 1;
constexpr std::size_t mostPieces = 1 << 20; // of one file

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

} // namespace

void TextStore::discard(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
}

Result<std::unique_ptr<TextStore>> TextStore::openToWrite(const QString &path)
{
    for (const bool isLastTry : {false, true}) {
        auto database = Database::openFile(path, Database::Access::ReadWrite);
        auto ok = database.transform([](const auto &) { });
        if (database) {
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            std::unique_ptr<TextStore> store(new TextStore(std::move(*database)));
            ok = store->m_database->execute(
                u"PRAGMA secure_delete = ON"_s); // of a text that goes nothing stays
            if (ok)
                ok = store->makeReady(path);
            if (ok)
                return store;
        }
        if (isLastTry || ok.error().code != ErrorCode::WorkspaceDamaged)
            return std::unexpected(ok.error());
        discard(path);
    }
    return failure(ErrorCode::DatabaseFailed, {path});
}

Result<std::unique_ptr<TextStore>> TextStore::openToRead(const QString &path)
{
    auto database = Database::openFile(path, Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<TextStore> store(new TextStore(std::move(*database)));
    if (store->formNumber() != form)
        return failure(ErrorCode::WorkspaceDamaged, {path});
    return store;
}

qint64 TextStore::formNumber()
{
    const auto found = row(u"SELECT number FROM form WHERE number > ?"_s, qint64(0), 1);
    return found && !found->empty() ? numberOf(found->front()) : 0;
}

/// Several processes may come at once: one makes the tables, the others wait for it.
Result<void> TextStore::makeReady(const QString &path)
{
    if (formNumber() == form)
        return {};
    if (const auto ok = m_database->execute(u"BEGIN IMMEDIATE"_s); !ok)
        return ok;
    const qint64 number = formNumber();
    auto ok = number == 0 ? create()
        : number == form  ? Result<void>()
                          : failure(ErrorCode::WorkspaceDamaged, {path});
    if (ok)
        ok = m_database->commit();
    if (!ok)
        m_database->rollback();
    return ok;
}

Result<void> TextStore::create()
{
    for (const QString &sql : {u"CREATE TABLE form (number BIGINT NOT NULL)"_s,
             u"CREATE TABLE file (number INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, kind TEXT NOT "
             u"NULL, "
             "title TEXT NOT NULL, truncated BIGINT NOT NULL)"_s,
             u"CREATE TABLE piece (number INTEGER PRIMARY KEY, part TEXT NOT NULL, body TEXT NOT NULL)"_s,
             // Only which token is in which piece: no texts a second time, no places within them.
             u"CREATE VIRTUAL TABLE token USING fts5(tokens, content='', contentless_delete=1, detail=none, "
             "tokenize='ascii')"_s}) {
        if (const auto ok = m_database->execute(sql); !ok)
            return ok;
    }
    return run(u"INSERT INTO form (number) VALUES (?)"_s, {form});
}

Result<void> TextStore::run(const QString &sql, std::initializer_list<SqlValue> values)
{
    const auto statement = m_database->prepare(sql);
    return statement ? (*statement)->run(values) : std::unexpected(statement.error());
}

Result<std::vector<SqlValue>> TextStore::row(const QString &sql, const SqlValue &key, int columns)
{
    const auto statement = m_database->prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    (*statement)->bind(0, key);
    const auto found = (*statement)->step();
    if (!found)
        return std::unexpected(found.error());
    std::vector<SqlValue> values;
    for (int i = 0; *found && i < columns; ++i)
        values.push_back((*statement)->column(i));
    return values;
}

Result<QSet<QString>> TextStore::files()
{
    const auto statement = m_database->prepare(u"SELECT sha256 FROM file"_s);
    if (!statement)
        return std::unexpected(statement.error());
    QSet<QString> hashes;
    while (true) {
        const auto more = (*statement)->step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return hashes;
        hashes.insert(textOf((*statement)->column(0)));
    }
}

Result<void> TextStore::add(const std::vector<std::pair<IndexedFile, std::vector<IndexedPiece>>> &files)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const auto &[file, pieces] : files) {
        if (const auto ok = addFile(file, pieces); !ok)
            return ok;
    }
    return transaction->commit();
}

Result<void> TextStore::addFile(const IndexedFile &file, const std::vector<IndexedPiece> &pieces)
{
    const QString find = u"SELECT number FROM file WHERE sha256 = ?"_s;
    const auto known = row(find, file.sha256, 1);
    if (!known || !known->empty())
        return known.transform([](const auto &) { });
    const auto ok = run(u"INSERT INTO file (sha256, kind, title, truncated) VALUES (?, ?, ?, ?)"_s,
        {file.sha256, file.kind, file.title, qint64(file.isTruncated)});
    const auto number = row(find, file.sha256, 1);
    const auto insert = m_database->prepare(u"INSERT INTO piece (number, part, body) VALUES (?, ?, ?)"_s);
    const auto index = m_database->prepare(u"INSERT INTO token (rowid, tokens) VALUES (?, ?)"_s);
    if (!ok || !number || !insert || !index)
        return std::unexpected(!ok ? ok.error()
                : !number          ? number.error()
                : !insert          ? insert.error()
                                   : index.error());
    qint64 key = numberOf(number->front()) << pieceBits;
    for (const IndexedPiece &piece : std::span(pieces).first(std::min(pieces.size(), mostPieces))) {
        const SqlValue values[] = {key, piece.part, piece.text};
        const SqlValue words[] = {key++, piece.tokens.join(u' ')};
        if (const auto stored = (*insert)->run(values); !stored)
            return stored;
        if (const auto stored = (*index)->run(words); !stored)
            return stored;
    }
    return {};
}

Result<void> TextStore::remove(const QStringList &hashes)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QString &hash : hashes) {
        const auto number = row(u"SELECT number FROM file WHERE sha256 = ?"_s, hash, 1);
        if (!number)
            return std::unexpected(number.error());
        if (number->empty())
            continue;
        const SqlValue first = numberOf(number->front()) << pieceBits;
        const SqlValue last = (numberOf(number->front()) + 1) << pieceBits;
        for (const QString &sql : {u"DELETE FROM token WHERE rowid >= ? AND rowid < ?"_s,
                 u"DELETE FROM piece WHERE number >= ? AND number < ?"_s}) {
            if (const auto ok = run(sql, {first, last}); !ok)
                return ok;
        }
        if (const auto ok = run(u"DELETE FROM file WHERE number = ?"_s, {number->front()}); !ok)
            return ok;
    }
    // Else its tokens would stay until a merge comes upon them.
    if (const auto ok = m_database->execute(u"INSERT INTO token (token) VALUES ('optimize')"_s); !ok)
        return ok;
    return transaction->commit();
}

Result<std::vector<qint64>> TextStore::find(
    const std::vector<Token> &tokens, const std::function<bool()> &isCancelled)
{
    QStringList wanted;
    for (const Token &token : tokens)
        wanted << u'"' + QString(token.text).remove(u'"') + (token.isPrefix ? u"\"*"_s : u"\""_s);
    if (wanted.isEmpty())
        return {};
    const auto statement =
        m_database->prepare(u"SELECT rowid FROM token WHERE token MATCH ? ORDER BY rowid"_s);
    if (!statement)
        return std::unexpected(statement.error());
    (*statement)->bind(0, wanted.join(u" AND "_s));
    std::vector<qint64> found;
    while (true) {
        const auto more = (*statement)->step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return found;
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        found.push_back(numberOf((*statement)->column(0)));
    }
}

Result<IndexedFile> TextStore::file(qint64 file)
{
    return row(u"SELECT sha256, kind, title, truncated FROM file WHERE number = ?"_s, file, 4)
        .transform([](const std::vector<SqlValue> &row) {
            return row.empty()
                ? IndexedFile{}
                : IndexedFile{textOf(row[0]), textOf(row[1]), textOf(row[2]), numberOf(row[3]) != 0};
        });
}

Result<IndexedPiece> TextStore::piece(qint64 piece)
{
    return row(u"SELECT part, body FROM piece WHERE number = ?"_s, piece, 2)
        .transform([](const std::vector<SqlValue> &row) {
            return row.empty() ? IndexedPiece{} : IndexedPiece{textOf(row[0]), textOf(row[1]), {}};
        });
}

} // namespace tsuzuri
