#pragma once

#include "core/base/period.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"
#include "core/store/log_store.h"
#include "core/store/vault.h"
#include "core/workspace/changes.h"
#include "core/workspace/lock.h"

#include <QPointer>
#include <QTimeZone>

namespace tsuzuri {

/// Result of a commit. `entry` is 0 when nothing differed and nothing was written.
struct Commit {
    qint64 entry = 0;
    int records = 0;
    bool operator==(const Commit &) const = default;
};

/// Who writes: goes into every log entry.
struct Author {
    QString person; ///< empty: the name of the signed-in user
    QString device; ///< empty: the name of this machine
};

/// A workspace folder, open. The one door for writes: edits, imports, undo and merges are all change sets.
class Workspace {
public:
    enum class Mode {
        ReadWrite, ///< WorkspaceLocked when somebody else writes
        ReadOnly, ///< holds no lock and changes nothing but what a killed writer left to be completed
    };
    struct OpenOptions {
        Mode mode = Mode::ReadWrite;
        Author author;
        WorkspaceLock::TakeOver takeOver = WorkspaceLock::TakeOver::Never;
    };

    /// Makes the folder and its database, with the own organisation unless its name is empty. Errors:
    /// WorkspaceExists, FolderUnwritable, DiskFull.
    static Result<std::unique_ptr<Workspace>> create(
        const QString &folder, const LocalizedText &organisation, const Author &author = {});
    /// Opens, migrates (after keeping a copy) and loads everything. May run in a worker thread. Errors:
    /// FileNotFound, NotAWorkspace, WorkspaceDamaged, WorkspaceNewer, WorkspaceLocked, FolderUnwritable,
    /// ServerWorkspace. Whether a workspace can be made at this path. Errors: ServerWorkspace,
    /// WorkspaceExists, FolderNotEmpty.
    static Result<void> checkFree(const QString &folder);
    static Result<std::unique_ptr<Workspace>> open(const QString &folder, const OpenOptions &options);
    ~Workspace();

    const QString &folder() const { return m_folder; }
    const Author &author() const { return m_author; } ///< who writes here
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    const Dataset &data() const { return m_data; }
    Vault &vault() { return m_vault; }
    LogStore &log() { return m_log; }
    Database &database() { return *m_database; }
    Changes &changes() { return m_changes; }
    /// Of the own organisation, Asia/Tokyo unless set.
    QTimeZone zone() const;
    QDate today() const;

    /// Stores all or nothing, then announces. New records without a ref get the next number. Errors: Conflict
    /// (kind, ref), DuplicateRef (kind, ref), WorkspaceReadOnly, DiskFull, DatabaseFailed, Cancelled.
    Result<Commit> commit(ChangeSet changes, const Watch &watch = {});
    /// What other threads commit is stored by them, while nobody else commits, and taken over into the data
    /// in the thread of `home`, which runs an event loop: there nobody reads the data meanwhile. Null: all in
    /// the thread that asks.
    void commitIn(QObject *home) { m_home = home; }
    /// Takes an entry back by a new one, in any thread as `commit`. Errors: NothingToUndo, Conflict where a
    /// field was changed since, those of `commit`.
    Result<Commit> undo(qint64 entry, const Watch &watch = {});
    /// The newest entry that `undo` can take back and that is not taken back yet; 0 when there is none.
    Result<qint64> lastUndoable();

private:
    Workspace(QString folder, const OpenOptions &options, std::unique_ptr<WorkspaceLock> lock,
        std::unique_ptr<Database> database);
    Result<void> load();
    /// What is in the database and not yet in the data.
    struct Stored {
        ChangeSet changes;
        CommitNotice notice; ///< of no records where nothing differed
    };
    using Storing = std::function<Result<Stored>(Database &database, LogStore &log)>;
    Result<Commit> write(const Storing &work);
    Result<Stored> storeBeside(const Storing &work);
    Result<Stored> store(
        Database &database, LogStore &log, ChangeSet &&changes, qint64 undoes, const Watch &watch);
    Result<Stored> storeInverse(Database &database, LogStore &log, qint64 entry, const Watch &watch);
    Result<Commit> takeOver(Result<Stored> stored);

    QString m_folder;
    Mode m_mode;
    Author m_author;
    std::unique_ptr<WorkspaceLock> m_lock;
    std::unique_ptr<Database> m_database; // closes before the lock goes
    Vault m_vault;
    LogStore m_log;
    Dataset m_data;
    Changes m_changes;
    QPointer<QObject> m_home;
};

} // namespace tsuzuri
