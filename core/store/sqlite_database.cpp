#include "core/store/database.h"

#include "core/store/migrations.h"
#include "core/store/sqlite_error.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// "Tsuz": tells our files from other SQLite databases.
constexpr int applicationId = 0x5473757A;
constexpr int busyMilliseconds = 5000;
/// The records are in memory anyway; with 32 MB bulk writes don't write a page twice.
const auto usualCache = u"PRAGMA cache_size=-4096"_s;
const auto bulkCache = u"PRAGMA cache_size=-32768"_s;

class SqliteStatement final : public Statement {
public:
    SqliteStatement(sqlite3 *handle, sqlite3_stmt *statement, QString path)
        : m_handle(handle)
        , m_statement(statement)
        , m_path(std::move(path))
    {
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    void bind(int index, const SqlValue &value) override
    {
        ++index;
        if (const QString *text = std::get_if<QString>(&value)) {
            const QByteArray &utf8 = keep(index, *text);
            sqlite3_bind_text(
                m_statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC);
        } else if (const qint64 *number = std::get_if<qint64>(&value)) {
            sqlite3_bind_int64(m_statement, index, *number);
        } else {
            sqlite3_bind_null(m_statement, index);
        }
    }

    Result<bool> step() override
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE)
            return false;
        Error error = sqliteError(m_handle, m_path);
        sqlite3_reset(m_statement);
        return std::unexpected(std::move(error));
    }

    SqlValue column(int index) const override
    {
        switch (sqlite3_column_type(m_statement, index)) {
        case SQLITE_INTEGER:
            return qint64(sqlite3_column_int64(m_statement, index));
        case SQLITE_NULL:
            return {};
        default: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, index));
            const int bytes = sqlite3_column_bytes(m_statement, index);
            QString value = QString::fromUtf8(text, bytes);
            if (value.size() < bytes)
                value.squeeze(); // room was made for as many characters as there are bytes
            return value;
        }
        }
    }

    int changedRows() const override { return sqlite3_changes(m_handle); }
    void reset() override { sqlite3_reset(m_statement); }

private:
    /// The text stays until the parameter is bound anew: SQLite needs no copy of it.
    const QByteArray &keep(int index, const QString &text)
    {
        if (std::cmp_greater_equal(index, m_texts.size()))
            m_texts.resize(static_cast<std::size_t>(index) + 1);
        return m_texts[static_cast<std::size_t>(index)] = text.toUtf8();
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    QString m_path;
    std::vector<QByteArray> m_texts; // bound now, by parameter
};

class SqliteDatabase final : public Database {
public:
    SqliteDatabase(sqlite3 *handle, QString path, Access access)
        : m_handle(handle)
        , m_path(std::move(path))
        , m_access(access)
    {
    }

    ~SqliteDatabase() override
    {
        // One file remains: what travels must not depend on a -wal beside it.
        if (m_access == Access::ReadWrite) {
            std::ignore = execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            std::ignore = execute(u"PRAGMA journal_mode=DELETE"_s);
        }
        sqlite3_close_v2(m_handle);
    }

    Result<void> configure()
    {
        sqlite3_busy_timeout(m_handle, busyMilliseconds);
        sqlite3_extended_result_codes(m_handle, 0);
        const auto id = integer(u"PRAGMA application_id"_s);
        if (!id)
            return std::unexpected(id.error());
        const auto tables = integer(u"SELECT count(*) FROM sqlite_master"_s);
        if (!tables)
            return std::unexpected(tables.error());
        if (*id != applicationId && (*tables != 0 || m_access == Access::ReadOnly))
            return failure(ErrorCode::WorkspaceDamaged, {m_path}, u"application_id %1"_s.arg(*id));
        const auto version = schemaVersion();
        if (!version)
            return std::unexpected(version.error());
        if (*version > newestSchema()) // before anything is written
            return failure(ErrorCode::WorkspaceNewer,
                {QFileInfo(m_path).path(), QString::number(*version), QString::number(newestSchema())});
        if (m_access == Access::ReadOnly)
            return execute(u"PRAGMA query_only=1"_s);
        QStringList settings{
            u"PRAGMA foreign_keys=1"_s, u"PRAGMA synchronous=FULL"_s, usualCache, journalSetting()};
        if (*id != applicationId)
            settings << u"PRAGMA application_id=%1"_s.arg(applicationId);
        for (const QString &setting : std::as_const(settings)) {
            if (const auto ok = execute(setting); !ok)
                return ok;
        }
        return {};
    }

    Result<std::unique_ptr<Statement>> prepare(const QString &sql) override
    {
        sqlite3_stmt *statement = nullptr;
        const QByteArray text = sql.toUtf8();
        if (sqlite3_prepare_v2(m_handle, text.constData(), static_cast<int>(text.size()), &statement, nullptr)
            != SQLITE_OK)
            return std::unexpected(sqliteError(m_handle, m_path));
        return std::make_unique<SqliteStatement>(m_handle, statement, m_path);
    }

    Result<int> schemaVersion() override
    {
        return integer(u"PRAGMA user_version"_s).transform([](qint64 version) {
            return static_cast<int>(version);
        });
    }

    Result<void> setSchemaVersion(int version) override
    {
        return execute(u"PRAGMA user_version=%1"_s.arg(version));
    }

    void beginBulk() override
    {
        sqlite3_busy_timeout(m_handle, 0);
        std::ignore = execute(u"PRAGMA journal_mode=DELETE"_s); // stays as it is while others read
        sqlite3_busy_timeout(m_handle, busyMilliseconds);
        std::ignore = execute(bulkCache);
    }
    void endBulk() override
    {
        std::ignore = execute(usualCache);
        std::ignore = execute(journalSetting());
    }

    Result<void> copyTo(const QString &path) override
    {
        // It writes nothing here, yet a connection that only asks refuses it.
        std::ignore = execute(u"PRAGMA query_only=0"_s);
        auto statement = prepare(u"VACUUM INTO ?"_s);
        if (!statement)
            return std::unexpected(statement.error());
        const SqlValue target = path;
        const auto ok = (*statement)->run({&target, 1});
        if (m_access == Access::ReadOnly)
            std::ignore = execute(u"PRAGMA query_only=1"_s);
        return ok;
    }

    Result<QStringList> check() override
    {
        auto statement = prepare(u"PRAGMA integrity_check"_s);
        if (!statement)
            return std::unexpected(statement.error());
        QStringList found;
        while (true) {
            const auto row = (*statement)->step();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                return found;
            const SqlValue line = (*statement)->column(0);
            if (const QString *text = std::get_if<QString>(&line); text && *text != "ok"_L1)
                found << *text;
        }
    }

private:
    Result<qint64> integer(const QString &sql)
    {
        auto statement = prepare(sql);
        if (!statement)
            return std::unexpected(statement.error());
        if (const auto row = (*statement)->step(); !row)
            return std::unexpected(row.error());
        const SqlValue value = (*statement)->column(0);
        const qint64 *number = std::get_if<qint64>(&value);
        return number ? *number : 0;
    }

    /// Write-ahead logs need shared memory, which network file systems do not give.
    QString journalSetting() const
    {
        const QByteArray type = QStorageInfo(QFileInfo(m_path).absolutePath()).fileSystemType();
        const bool isOnNetwork = type.startsWith("nfs") || type.startsWith("cifs") || type.startsWith("smb")
            || type == "fuse.sshfs" || type == "9p";
        return isOnNetwork ? u"PRAGMA journal_mode=DELETE"_s : u"PRAGMA journal_mode=WAL"_s;
    }

    sqlite3 *m_handle;
    QString m_path;
    Access m_access;
};

int openFlags(Database::Access access)
{
    switch (access) {
    case Database::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Access::Beside:
        return SQLITE_OPEN_READWRITE;
    case Database::Access::ReadOnly:
        break;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

Result<std::unique_ptr<Database>> Database::openFile(const QString &path, Access access)
{
    if (access == Access::ReadOnly && !QFileInfo::exists(path))
        return failure(ErrorCode::FileNotFound, {path});
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(
        path.toUtf8().constData(), &handle, openFlags(access) | SQLITE_OPEN_FULLMUTEX, nullptr);
    auto database = std::make_unique<SqliteDatabase>(handle, path, access);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(handle, path));
    if (const auto ok = database->configure(); !ok)
        return std::unexpected(ok.error());
    return database;
}

} // namespace tsuzuri
