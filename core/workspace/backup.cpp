#include "core/workspace/backup.h"

#include "core/archive/zip_reader.h"
#include "core/archive/zip_writer.h"
#include "core/base/clock.h"
#include "core/base/disk.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

const auto databaseName = u"workspace.db"_s;
const auto filesPrefix = u"files/"_s;
const auto packsPrefix = u"frameworks/"_s; // what was imported for this workspace

/// files/ab/abcd… of a hash
QString nameOf(const QString &sha256)
{
    return filesPrefix + sha256.first(2) + u'/' + sha256;
}

/// frameworks/ID.json, nothing that leads out of the folder
bool isPack(const QString &name)
{
    static const QRegularExpression form(u"^frameworks/[A-Za-z0-9_]{1,64}\\.json$"_s);
    return form.match(name).hasMatch();
}

std::vector<ZipItem> packsOf(const QString &folder)
{
    std::vector<ZipItem> items;
    const QDir packs(folder + u'/' + packsPrefix);
    for (const QString &file : packs.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (isPack(packsPrefix + file))
            items.push_back({packsPrefix + file, packs.filePath(file), true});
    }
    return items;
}

Result<void> extractAll(
    const ZipReader &reader, const QString &folder, const Progress &progress, const CancelTest &isCancelled)
{
    std::size_t done = 0;
    for (const ZipEntry &entry : reader.entries()) {
        const QString hash = entry.name.section(u'/', -1);
        const bool isVaultFile = entry.name != databaseName && !isPack(entry.name);
        if (isVaultFile && (hash.size() != 64 || entry.name != nameOf(hash)))
            return failure(ErrorCode::BackupDamaged, {entry.name});
        const QString target = folder + u'/' + entry.name;
        if (!QDir().mkpath(QFileInfo(target).path()))
            return std::unexpected(writeError(folder, ErrorCode::FolderUnwritable));
        if (const auto ok = reader.extract(entry.name, target, isCancelled); !ok)
            return ok;
        if (isVaultFile) {
            const auto digest = hashFile(target, isCancelled);
            if (!digest)
                return std::unexpected(digest.error());
            if (digest->sha256.hex() != hash)
                return failure(ErrorCode::BackupDamaged, {entry.name});
        }
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        if (progress)
            progress(static_cast<double>(++done) / static_cast<double>(reader.entries().size()));
    }
    return {};
}

} // namespace

Result<void> backUp(
    Workspace &workspace, const QString &file, const Progress &progress, const CancelTest &isCancelled)
{
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return failure(ErrorCode::FolderNotFound, {QFileInfo(file).absolutePath()});
    const QTemporaryDir scratch(QFileInfo(file).absolutePath() + "/.backup-XXXXXX"_L1);
    if (!scratch.isValid())
        return failure(ErrorCode::FolderUnwritable, {QFileInfo(file).absolutePath()}, scratch.errorString());
    const QString copy = scratch.filePath(databaseName);
    if (const auto ok = workspace.database().copyTo(copy); !ok)
        return std::unexpected(diskFullAt(file, ok.error()));
    std::vector<ZipItem> items{{databaseName, copy, true}};
    for (ZipItem &pack : packsOf(workspace.folder()))
        items.push_back(std::move(pack));
    for (const QString &hash : workspace.vault().hashes())
        items.push_back({nameOf(hash), workspace.vault().path(hash), false});
    return writeZip(file, items, {currentInstant().toTimeZone(workspace.zone()), isCancelled, progress})
        .transform_error([&](Error error) { return diskFullAt(file, std::move(error)); });
}

Result<void> restore(
    const QString &file, const QString &target, const Progress &progress, const CancelTest &isCancelled)
{
    if (const auto ok = Workspace::checkFree(target); !ok)
        return ok;
    const QString folder = QDir(target).absolutePath(); // completed by a shell it ends in a slash
    const auto reader = ZipReader::open(file);
    if (!reader)
        return std::unexpected(reader.error());
    if (!(*reader)->has(databaseName))
        return failure(ErrorCode::BackupDamaged, {file});
    QTemporaryDir scratch(QFileInfo(folder).absolutePath() + "/.restore-XXXXXX"_L1);
    if (!scratch.isValid())
        return failure(
            ErrorCode::FolderUnwritable, {QFileInfo(folder).absolutePath()}, scratch.errorString());
    const QString part = scratch.filePath(u"workspace"_s);
    if (!QDir().mkpath(part + u'/' + filesPrefix))
        return failure(ErrorCode::FolderUnwritable, {part});
    if (const auto ok = extractAll(**reader, part, progress, isCancelled); !ok)
        return std::unexpected(diskFullAt(folder, ok.error()));
    // It must open before it gets its name.
    if (const auto opened = Workspace::open(part, {}); !opened)
        return std::unexpected(diskFullAt(folder, opened.error()));
    QDir().rmdir(folder); // an empty one may be there
    if (!QDir().rename(part, folder))
        return failure(ErrorCode::FolderUnwritable, {folder});
    return {};
}

} // namespace tsuzuri
