#include "core/store/vault.h"

#include "core/base/disk.h"
#include "core/store/largest_file.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 blockSize = 1024 * 1024;

bool isHash(QStringView name)
{
    return name.size() == 64 && std::ranges::all_of(name, [](QChar character) {
        return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f');
    });
}

} // namespace

bool syncToDisk(QFileDevice &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

Error Vault::unwritable(const QFileDevice &file) const
{
    return writeError(m_folder, ErrorCode::FolderUnwritable, file.errorString());
}

QString Vault::path(const QString &sha256) const
{
    return m_folder + u'/' + sha256.first(qMin(2, sha256.size())) + u'/' + sha256;
}

bool Vault::has(const QString &sha256) const
{
    return isHash(sha256) && QFileInfo::exists(path(sha256));
}

Result<StoredFile> Vault::add(const QString &source, const CancelTest &isCancelled)
{
    QFile file(source);
    const QFileInfo before(source);
    if (!before.exists())
        return failure(ErrorCode::FileNotFound, {source});
    if (!before.isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, {source}, file.errorString());
    if (before.size() > largestFile)
        return failure(ErrorCode::FileTooLarge, {source, QString::number(largestFile / (1024 * 1024))});
    const QDateTime modified = before.lastModified();

    QDir().mkpath(m_folder);
    QTemporaryFile copy(m_folder + "/.intake-XXXXXX"_L1);
    if (!copy.open())
        return std::unexpected(unwritable(copy));
    Sha256 sha;
    qint64 size = 0;
    QByteArray block(qMin(blockSize, qMax<qint64>(before.size(), 1)), Qt::Uninitialized);
    while (true) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        const qint64 read = file.read(block.data(), block.size());
        if (read < 0)
            return failure(ErrorCode::FileUnreadable, {source}, file.errorString());
        if (read == 0)
            break;
        sha.add(QByteArrayView(block.constData(), read));
        if (copy.write(block.constData(), read) != read)
            return std::unexpected(unwritable(copy));
        size += read;
    }
    const QFileInfo after(source);
    if (size != before.size() || after.size() != size || after.lastModified() != modified)
        return failure(ErrorCode::FileChangedWhileRead, {source});
    return keep(copy, sha.finish(), size);
}

Result<StoredFile> Vault::addBytes(QByteArrayView bytes)
{
    QDir().mkpath(m_folder);
    QTemporaryFile copy(m_folder + "/.intake-XXXXXX"_L1);
    if (!copy.open() || copy.write(bytes.data(), bytes.size()) != bytes.size())
        return std::unexpected(unwritable(copy));
    return keep(copy, Sha256::hash(bytes), bytes.size());
}

Result<StoredFile> Vault::keep(QTemporaryFile &file, const Digest &sha256, qint64 size)
{
    StoredFile stored{sha256.hex(), size, true};
    const QString target = path(stored.sha256);
    if (const QFileInfo known(target); known.exists() && known.size() == size) {
        stored.isNew = false;
        return stored;
    }
    if (!syncToDisk(file))
        return std::unexpected(unwritable(file));
    if (!QDir().mkpath(QFileInfo(target).path()))
        return failure(ErrorCode::FileUnwritable, {target});
    if (const QFileInfo damaged(target); damaged.exists() && damaged.size() != size)
        QFile::remove(target);
    if (!file.rename(target)) {
        if (QFileInfo(target).size() != size) // else another thread was first with the same bytes
            return std::unexpected(unwritable(file));
        stored.isNew = false;
        return stored;
    }
    file.setAutoRemove(false);
    file.setPermissions(ownerOnly);
    return stored;
}

QStringList Vault::hashes() const
{
    QStringList found;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (isHash(file.fileName()) && file.filePath() == path(file.fileName()))
            found << file.fileName();
    }
    found.sort();
    return found;
}

QStringList Vault::strangers() const
{
    QStringList found;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (!isHash(file.fileName()) || file.filePath() != path(file.fileName()))
            found << QDir(m_folder).relativeFilePath(file.filePath());
    }
    found.sort();
    return found;
}

void Vault::removeTemporaries()
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u".intake-*"_s}, QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
}

} // namespace tsuzuri
