#include "core/workspace/disposal.h"

#include "core/model/held_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

const QString &namedHash(const EvidenceFile &file)
{
    return file.sha256;
}

const QString &namedHash(const DocumentVersion &version)
{
    return version.capturedSha256;
}

template <typename T>
void addDisposed(const auto &records, std::vector<AnyId> &disposed)
{
    for (const T &record : records) {
        if (record.disposedOn.isValid())
            disposed.push_back({kindOf<T>, record.id.uuid});
    }
}

QSet<QString> heldHashes(const Dataset &data)
{
    QSet<QString> held;
    for (const EvidenceFile &file : data.table<EvidenceFile>())
        held.insert(heldHash(file));
    for (const DocumentVersion &version : data.table<DocumentVersion>())
        held.insert(heldHash(version));
    return held;
}

/// Every hash that the record ever named, the last one at the end. What the log can't tell any more is no
/// reason to keep what it can.
QStringList everNamed(LogStore &log, const AnyId &record)
{
    const QString column = record.kind == Kind::EvidenceFile ? u"sha256"_s : u"captured_sha256"_s;
    QStringList hashes;
    const auto history = log.history(record.kind, record.uuid);
    if (!history)
        return hashes;
    for (const auto &[entry, change] : *history) {
        for (const ColumnChange &each : columnChanges(change)) {
            if (const QString *hash = std::get_if<QString>(&each.after); hash && each.column == column)
                hashes << *hash;
        }
    }
    hashes.removeAll(QString());
    return hashes;
}

/// Whether a record, also a deleted one, says that this content was disposed of.
template <typename T>
bool isDisposedIn(const Table<T> &table, const QString &hash)
{
    return std::ranges::any_of(table.refs(), [&](Uuid id) {
        const T *record = table.findAlsoDeleted({id});
        return record && record->disposedOn.isValid() && namedHash(*record) == hash;
    });
}

template <typename T>
Result<void> checkFiles(const Dataset &data, const Vault &vault, const std::vector<T> &changed)
{
    for (const T &record : changed) {
        const QString hash = record.isDeleted() ? QString() : heldHash(record);
        const T *before = data.find(record.id);
        if (hash.isEmpty() || (before && heldHash(*before) == hash) || vault.has(hash))
            continue;
        if (isDisposedIn(data.table<EvidenceFile>(), hash)
            || isDisposedIn(data.table<DocumentVersion>(), hash))
            return failure(ErrorCode::Conflict, {kindCode(kindOf<T>), record.ref, u"disposed"_s});
    }
    return {};
}

} // namespace

std::vector<AnyId> disposedRecords(const ChangeSet &changes)
{
    std::vector<AnyId> disposed;
    addDisposed<EvidenceFile>(changes.of<EvidenceFile>(), disposed);
    addDisposed<DocumentVersion>(changes.of<DocumentVersion>(), disposed);
    return disposed;
}

void removeDisposedFiles(
    const Dataset &data, LogStore &log, const Vault &vault, std::span<const AnyId> disposed)
{
    if (disposed.empty())
        return;
    const QSet<QString> held = heldHashes(data);
    for (const AnyId &record : disposed) {
        for (const QString &hash : everNamed(log, record)) {
            if (held.contains(hash) || !vault.has(hash))
                continue;
            const QString path = vault.path(hash);
            QFile::remove(path);
            QDir().rmdir(QFileInfo(path).path()); // where it is empty now
        }
    }
}

void finishDisposal(const Dataset &data, LogStore &log, const Vault &vault)
{
    std::vector<AnyId> unfinished;
    const auto look = [&]<typename T>(const Table<T> &table) {
        for (const T &record : table) {
            if (record.disposedOn.isValid() && vault.has(namedHash(record)))
                unfinished.push_back({kindOf<T>, record.id.uuid});
        }
    };
    look(data.table<EvidenceFile>());
    look(data.table<DocumentVersion>());
    removeDisposedFiles(data, log, vault, unfinished);
}

Result<void> checkFilesAreThere(const Dataset &data, const Vault &vault, const ChangeSet &changes)
{
    const auto ok = checkFiles(data, vault, changes.of<EvidenceFile>());
    return ok ? checkFiles(data, vault, changes.of<DocumentVersion>()) : ok;
}

} // namespace tsuzuri
