#include "core/workspace/workspace.h"

#include "core/base/clock.h"
#include "core/model/held_file.h"
#include "core/store/migrations.h"
#include "core/workspace/disposal.h"
#include "core/workspace/inverse.h"
#include "core/workspace/load.h"
#include "core/workspace/settled.h"
#include "core/workspace/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Records in one change set from which on they are written in bulk.
constexpr int bulkSize = 5000;

QString databasePath(const QString &folder)
{
    return folder + "/workspace.db"_L1;
}

Author completed(Author author)
{
    if (author.person.isEmpty())
        author.person = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (author.device.isEmpty())
        author.device = QSysInfo::machineHostName();
    return author;
}

Result<void> restrictToOwner(const QString &folder)
{
    const bool isRestricted =
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        && (!QFileInfo::exists(databasePath(folder))
            || QFile::setPermissions(databasePath(folder), QFile::ReadOwner | QFile::WriteOwner));
    if (!isRestricted)
        return failure(ErrorCode::FolderUnwritable, {folder});
    return {};
}

/// A consistent copy beside the database, named after the schema that it has. An existing one is kept.
Result<void> keepCopyBeforeMigration(Database &database, const QString &folder)
{
    const auto version = database.schemaVersion();
    if (!version || *version == 0 || *version >= newestSchema())
        return {};
    const QString copy = folder + u"/workspace.schema-%1.db"_s.arg(*version);
    return QFileInfo::exists(copy) ? Result<void>() : database.copyTo(copy);
}

/// A writer that was killed leaves a journal, which a read-only connection cannot play back. Where nobody
/// writes now, it is played back first.
void recoverAfterCrash(const QString &folder, const Author &author)
{
    const QString path = databasePath(folder);
    if (!QFileInfo::exists(path + "-wal"_L1) && !QFileInfo::exists(path + "-journal"_L1))
        return;
    if (const auto lock = WorkspaceLock::acquire(folder, author.person))
        std::ignore = Database::openFile(path, Database::Access::ReadWrite);
}

bool isServerAddress(const QString &place)
{
    return place.startsWith("postgresql://"_L1) || place.startsWith("postgres://"_L1);
}

Result<QString> checkedFolder(const QString &folder)
{
    if (isServerAddress(folder))
        return failure(ErrorCode::ServerWorkspace, {folder});
    const QFileInfo info(folder);
    if (!info.exists())
        return failure(ErrorCode::FolderNotFound, {folder});
    if (!info.isDir() || !QFileInfo(databasePath(folder)).isFile()) {
        const bool isHidden = info.isDir() && !info.isReadable();
        return failure(isHidden ? ErrorCode::FileUnreadable : ErrorCode::NotAWorkspace, {folder});
    }
    return QDir::cleanPath(info.absoluteFilePath());
}

} // namespace

Workspace::Workspace(QString folder, const OpenOptions &options, std::unique_ptr<WorkspaceLock> lock,
    std::unique_ptr<Database> database)
    : m_folder(std::move(folder))
    , m_mode(options.mode)
    , m_author(completed(options.author))
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_vault(m_folder + "/files"_L1)
    , m_log(*m_database)
{
}

Workspace::~Workspace() = default;

Result<void> Workspace::checkFree(const QString &folder)
{
    if (isServerAddress(folder))
        return failure(ErrorCode::ServerWorkspace, {folder});
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return failure(ErrorCode::FolderUnwritable, {folder});
    if (QFileInfo::exists(databasePath(folder)))
        return failure(ErrorCode::WorkspaceExists, {folder});
    if (info.exists() && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return failure(ErrorCode::FolderNotEmpty, {folder});
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::create(
    const QString &folder, const LocalizedText &organisation, const Author &author)
{
    if (const auto ok = checkFree(folder); !ok)
        return std::unexpected(ok.error());
    if (!QDir().mkpath(folder + "/files"_L1))
        return failure(ErrorCode::FolderUnwritable, {folder});
    auto made = [&]() -> Result<std::unique_ptr<Workspace>> {
        if (const auto ok = restrictToOwner(folder); !ok)
            return std::unexpected(ok.error());
        auto database = Database::openFile(databasePath(folder), Database::Access::ReadWrite);
        if (!database)
            return std::unexpected(database.error());
        database->reset();
        return open(folder, {Mode::ReadWrite, author, WorkspaceLock::TakeOver::Never});
    }();
    if (made && !organisation.isEmpty()) {
        ChangeSet changes(u"new"_s);
        Organisation own;
        own.kind = OrganisationKind::Own;
        own.name = organisation;
        changes.add(std::move(own));
        if (const auto ok = (*made)->commit(std::move(changes)); !ok)
            made = std::unexpected(ok.error());
    }
    if (!made)
        QDir(folder).removeRecursively();
    return made;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &given, const OpenOptions &options)
{
    const auto folder = checkedFolder(given);
    if (!folder)
        return std::unexpected(folder.error());
    std::unique_ptr<WorkspaceLock> lock;
    if (options.mode == Mode::ReadWrite) {
        auto acquired = WorkspaceLock::acquire(*folder, completed(options.author).person, options.takeOver);
        if (!acquired)
            return std::unexpected(acquired.error());
        lock = std::move(*acquired);
    } else {
        recoverAfterCrash(*folder, completed(options.author));
    }
    const auto access =
        options.mode == Mode::ReadWrite ? Database::Access::ReadWrite : Database::Access::ReadOnly;
    auto database = Database::openFile(databasePath(*folder), access);
    if (!database)
        return std::unexpected(database.error());
    if (options.mode == Mode::ReadWrite) {
        if (const auto ok = keepCopyBeforeMigration(**database, *folder); !ok)
            return std::unexpected(ok.error());
        if (const auto ok = migrate(**database, *folder); !ok)
            return std::unexpected(ok.error());
        if (const auto ok = restrictToOwner(*folder); !ok)
            return std::unexpected(ok.error());
    } else {
        const auto version = (*database)->schemaVersion();
        if (!version)
            return std::unexpected(version.error());
        if (*version != newestSchema()) {
            const auto code =
                *version > newestSchema() ? ErrorCode::WorkspaceNewer : ErrorCode::WorkspaceReadOnly;
            return failure(code, {*folder, QString::number(*version), QString::number(newestSchema())});
        }
    }
    std::unique_ptr<Workspace> workspace(
        new Workspace(*folder, options, std::move(lock), std::move(*database)));
    if (options.mode == Mode::ReadWrite)
        workspace->m_vault.removeTemporaries();
    if (const auto ok = workspace->load(); !ok)
        return std::unexpected(ok.error());
    if (options.mode == Mode::ReadWrite)
        finishDisposal(workspace->m_data, workspace->m_log, workspace->m_vault);
    return workspace;
}

Result<void> Workspace::load()
{
    return loadRecords(databasePath(m_folder), m_data);
}

QTimeZone Workspace::zone() const
{
    for (const Organisation &organisation : m_data.table<Organisation>()) {
        if (organisation.kind == OrganisationKind::Own && !organisation.timeZone.isEmpty()) {
            const QTimeZone zone(organisation.timeZone.toUtf8());
            if (zone.isValid())
                return zone;
        }
    }
    return defaultTimeZone();
}

QDate Workspace::today() const
{
    return currentDay(zone());
}

Result<Commit> Workspace::commit(ChangeSet changes, const Watch &watch)
{
    return write([&](Database &database, LogStore &log) {
        return store(database, log, std::move(changes), 0, watch);
    });
}

Result<Commit> Workspace::write(const Storing &work)
{
    if (!m_home || m_home->thread() == QThread::currentThread())
        return takeOver(work(*m_database, m_log));
    auto stored = storeBeside(work);
    Result<Commit> done = failure(ErrorCode::Cancelled);
    QMetaObject::invokeMethod(
        m_home, [&] { done = takeOver(std::move(stored)); }, Qt::BlockingQueuedConnection);
    return done;
}

/// The thread of the home may read the database meanwhile.
Result<Workspace::Stored> Workspace::storeBeside(const Storing &work)
{
    auto database = Database::openFile(databasePath(m_folder), Database::Access::Beside);
    if (!database)
        return std::unexpected(database.error());
    LogStore log(**database);
    return work(**database, log);
}

Result<Workspace::Stored> Workspace::store(
    Database &database, LogStore &log, ChangeSet &&changes, qint64 undoes, const Watch &watch)
{
    if (isReadOnly())
        return failure(ErrorCode::WorkspaceReadOnly, {m_folder});
    if (const auto ok = checkSettled(m_data, changes); !ok)
        return std::unexpected(ok.error());
    auto transaction = Transaction::begin(
        database, changes.size() < bulkSize ? Transaction::Size::Usual : Transaction::Size::Bulk);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto begin = [&]() {
        LogEntry entry;
        entry.at = currentInstant().toString(Qt::ISODateWithMs);
        entry.actor = m_author.person;
        entry.device = m_author.device;
        entry.reason = changes.reason();
        entry.comment = changes.comment();
        entry.undoes = undoes;
        return log.begin(entry);
    };
    auto notice = ChangeWriter(database, log, m_data).write(changes, begin, watch);
    if (!notice)
        return std::unexpected(notice.error());
    if (!notice->records.empty()) {
        const auto entry = log.finish();
        if (!entry)
            return std::unexpected(entry.error());
        if (const auto ok = transaction->commit(); !ok)
            return std::unexpected(ok.error());
        notice->entry = entry->sequence;
    }
    return Stored{std::move(changes), std::move(*notice)};
}

Result<Commit> Workspace::takeOver(Result<Stored> stored)
{
    if (!stored)
        return std::unexpected(stored.error());
    auto &[changes, notice] = *stored;
    if (notice.records.empty())
        return Commit{};
    const std::vector<AnyId> disposed = disposedRecords(changes);
    Q_EMIT m_changes.aboutToChange(changes);
    forEachRecordType([&]<typename T>() { m_data.table<T>().put(std::move(changes.of<T>())); });
    removeDisposedFiles(m_data, m_log, m_vault, disposed);
    Q_EMIT m_changes.committed(notice);
    return Commit{notice.entry, static_cast<int>(notice.records.size())};
}

Result<Commit> Workspace::undo(qint64 entry, const Watch &watch)
{
    return write(
        [&](Database &database, LogStore &log) { return storeInverse(database, log, entry, watch); });
}

Result<Workspace::Stored> Workspace::storeInverse(
    Database &database, LogStore &log, qint64 entry, const Watch &watch)
{
    const auto changes = log.changes(entry);
    if (!changes)
        return std::unexpected(changes.error());
    if (changes->empty())
        return failure(ErrorCode::NothingToUndo);
    auto inverse = inverseOf(m_data, *changes, today());
    if (!inverse)
        return std::unexpected(inverse.error());
    if (const auto ok = checkFilesAreThere(m_data, m_vault, *inverse); !ok)
        return std::unexpected(ok.error());
    return store(database, log, std::move(*inverse), entry, watch);
}

Result<qint64> Workspace::lastUndoable()
{
    const auto entries = m_log.entries();
    if (!entries)
        return std::unexpected(entries.error());
    QSet<qint64> undone;
    for (const LogEntry &entry : *entries | std::views::reverse) {
        if (entry.undoes != 0)
            undone.insert(entry.undoes);
        else if (entry.reason != "binder"_L1 && entry.reason != "new"_L1 && entry.reason != "sightings"_L1
            && entry.reason != disposalCode && entry.reason != "close-meeting"_L1
            && !undone.contains(entry.sequence))
            return entry.sequence;
    }
    return 0;
}

} // namespace tsuzuri
