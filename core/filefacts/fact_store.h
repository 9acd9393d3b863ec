#pragma once

#include "core/gaps/file_facts.h"
#include "core/store/database.h"

namespace tsuzuri {

/// facts.db of a workspace folder.
QString factsPath(const QString &folder);

/// What was read of files, kept beside a workspace: derived data that can be thrown away at any time. A
/// connection belongs to one thread at a time.
class FactStore {
public:
    /// Makes an empty one where there is none, where it is damaged, or where another version of the program
    /// made it. Errors: FileUnwritable, DiskFull, DatabaseFailed.
    static Result<std::unique_ptr<FactStore>> open(const QString &path);

    /// All of it.
    Result<FileFacts> load();
    Result<void> add(const QHash<QString, FileCheck> &checks);
    /// Null: the list could not be read.
    Result<void> add(const ListKey &key, const ListFacts *list);
    /// Of files that are gone nothing stays.
    Result<void> remove(const QStringList &hashes);

private:
    explicit FactStore(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    qint64 formNumber();
    Result<void> makeReady(const QString &path);
    Result<void> run(const QString &sql, std::initializer_list<SqlValue> values);
    Result<void> loadChecks(FileFacts &facts);
    Result<void> loadLists(FileFacts &facts);

    std::unique_ptr<Database> m_database;
};

} // namespace tsuzuri
