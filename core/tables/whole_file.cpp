#include "core/tables/whole_file.h"

#include "core/base/sha256.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

constexpr qint64 spaceThatIsNone = 1 << 20;

/// The same for each try, so that leftovers don't pile up; short, because the name of the target may be long.
QString hiddenNeighbour(const QString &path)
{
    const QFileInfo target(path);
    const QString digits = Sha256::hash(target.fileName().toUtf8()).hex().first(12);
    return target.dir().filePath(u".tsuzuri-%1.part"_s.arg(digits));
}

bool syncToDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

} // namespace

WholeFile::WholeFile(const QString &path)
    : m_path(path)
    , m_file(hiddenNeighbour(path))
{
}

WholeFile::~WholeFile()
{
    const QString name = m_file.fileName();
    m_file.close();
    if (!name.isEmpty())
        QFile::remove(name); // the member function wouldn't after a failed write
}

Result<void> WholeFile::open()
{
    m_file.remove();
    if (QFileInfo(m_path).isDir() || !m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return failure(ErrorCode::FileUnwritable, {m_path}, m_file.errorString());
    return {};
}

std::unexpected<Error> WholeFile::writeFailure(const QString &detail) const
{
    for (const QString &folder : {QFileInfo(m_path).path(), QDir::tempPath()}) {
        const QStorageInfo storage(folder);
        if (storage.isValid() && storage.bytesAvailable() < spaceThatIsNone)
            return failure(ErrorCode::DiskFull, {m_path}, detail);
    }
    return failure(ErrorCode::TableWriteFailed, {m_path}, detail);
}

Result<void> WholeFile::commit()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failure(ErrorCode::FileUnwritable, {m_path}, m_file.errorString());
    if (!m_file.flush() || !syncToDisk(m_file))
        return writeFailure(m_file.errorString());
    m_file.close();
    std::error_code code;
    std::filesystem::rename(
        QFileInfo(m_file.fileName()).filesystemFilePath(), QFileInfo(m_path).filesystemFilePath(), code);
    if (code)
        return failure(ErrorCode::FileUnwritable, {m_path}, QString::fromStdString(code.message()));
    m_file.setFileName(QString());
    return {};
}

} // namespace tsuzuri
