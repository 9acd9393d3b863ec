#pragma once

#include "core/base/sha256.h"
#include "core/model/row.h"
#include "core/store/database.h"

#include <functional>

namespace tsuzuri {

/// One action in the log. Facts only, in no language.
struct LogEntry {
    qint64 sequence = 0; ///< 1, 2, 3, … without holes
    QString at; ///< UTC, ISO 8601 with milliseconds
    QString actor;
    QString device;
    QString reason; ///< code: edit, import, undo, sample, binder, …
    QString comment; ///< words of the actor
    qint64 undoes = 0; ///< the entry that this one takes back
    QString hash; ///< hexadecimal

    bool operator==(const LogEntry &) const = default;
};

/// What an entry did to one record: columns with their values before and after, as canonical JSON.
struct LogChange {
    Kind kind{};
    Uuid id;
    qint64 revision = 0; ///< after the change; 1 for a new record
    QString fields; ///< {"column":[before,after],…} in column order

    bool operator==(const LogChange &) const = default;
};

/// Columns that differ, in order.
std::vector<int> changedColumns(const SqlRow &before, const SqlRow &after);
/// Canonical JSON: no spaces, columns in their order, only the escapes that JSON requires.
QString fieldsJson(Kind kind, const SqlRow &before, const SqlRow &after, std::span<const int> columns);
/// Of kind, id, revision and fields.
Digest hashOf(const LogChange &change);
struct ColumnChange {
    QString column;
    SqlValue before;
    SqlValue after;
};
std::vector<ColumnChange> columnChanges(const LogChange &change);

/// The append-only chain: hash = SHA-256(previous hash ‖ entry ‖ hashes of its changes in order).
class LogStore {
public:
    explicit LogStore(Database &database)
        : m_database(database)
    {
    }

    /// Opens the next entry: fills sequence and takes `entry`'s other fields as they are.
    Result<void> begin(LogEntry entry);
    /// `hash` is that of the change.
    Result<void> add(const LogChange &change, const Digest &hash);
    /// Computes the hash and writes the entry. Returns it.
    Result<LogEntry> finish();

    /// Number of the last entry and its hash; 0 and "" for an empty log.
    Result<LogEntry> head();
    /// Entries from `first` on, ascending, at most `limit`.
    Result<std::vector<LogEntry>> entries(qint64 first = 1, int limit = -1);
    Result<std::vector<LogChange>> changes(qint64 sequence);
    /// All changes of one record with their entries, oldest first.
    Result<std::vector<std::pair<LogEntry, LogChange>>> history(Kind kind, Uuid id);
    /// Recomputes the chain: number of the first broken entry, 0 when all hold.
    Result<qint64> firstBroken(const CancelTest &isCancelled = {});

private:
    Database &m_database;
    LogEntry m_entry;
    qint64 m_position = 0;
    QByteArray m_changeHashes;
    std::unique_ptr<Statement> m_insertChange;
};

} // namespace tsuzuri
