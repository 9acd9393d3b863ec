#pragma once

#include "core/base/error.h"
#include "core/model/value.h"

#include <memory>

namespace tsuzuri {

/// A prepared statement. Values are bound, never joined into the text.
class Statement {
public:
    virtual ~Statement() = default;

    /// `index` counts from 0.
    virtual void bind(int index, const SqlValue &value) = 0;
    /// Runs, or goes on to the next row: true while there is one.
    virtual Result<bool> step() = 0;
    virtual SqlValue column(int index) const = 0;
    /// Rows that the last step changed.
    virtual int changedRows() const = 0;
    /// Ready to be bound and run again.
    virtual void reset() = 0;

    /// Binds all values, runs to the end and resets.
    Result<void> run(std::span<const SqlValue> values);
};

/// A connection to SQLite or PostgreSQL, used by one thread at a time. Every SQL text of the program stays in
/// the portable subset of design.md section 4; identifiers are quoted.
class Database {
public:
    /// Beside: writes, for another thread, while a connection with ReadWrite keeps the file in order.
    enum class Access { ReadWrite, ReadOnly, Beside };

    /// Opens or creates a database file. Errors: WorkspaceDamaged, FileUnreadable, DiskFull, DatabaseFailed.
    static Result<std::unique_ptr<Database>> openFile(const QString &path, Access access);
    /// Connects to a PostgreSQL server by host (or socket folder), port, database and user.
    static Result<std::unique_ptr<Database>> openServer(
        const QString &host, int port, const QString &name, const QString &user);
    virtual ~Database() = default;

    virtual Result<std::unique_ptr<Statement>> prepare(const QString &sql) = 0;
    /// Number of the newest migration applied, 0 for an empty database.
    virtual Result<int> schemaVersion() = 0;
    virtual Result<void> setSchemaVersion(int version) = 0;
    /// A consistent copy in a new file, also while others read. Only for database files.
    virtual Result<void> copyTo(const QString &path) = 0;
    /// What the database itself finds damaged, in no language; empty when all is well.
    virtual Result<QStringList> check() = 0;

    /// Runs one statement without values.
    virtual Result<void> execute(const QString &sql);
    /// Around a transaction with very many rows: where nobody else has the file open, they are then written
    /// once and not first into a log beside it.
    virtual void beginBulk() { }
    virtual void endBulk() { }
    Result<void> begin() { return execute(QStringLiteral("BEGIN")); }
    Result<void> commit() { return execute(QStringLiteral("COMMIT")); }
    void rollback() { std::ignore = execute(QStringLiteral("ROLLBACK")); }
};

/// Rolls back unless `commit` was called.
class Transaction {
public:
    enum class Size { Usual, Bulk };

    static Result<Transaction> begin(Database &database, Size size = Size::Usual);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
        , m_size(other.m_size)
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    Transaction(Database &database, Size size)
        : m_database(&database)
        , m_size(size)
    {
    }
    void end();

    Database *m_database;
    Size m_size;
};

/// "name" in double quotes: some columns have names that SQL reserves.
QString quoted(const QString &identifier);

} // namespace tsuzuri
