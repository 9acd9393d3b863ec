#include "core/base/disk.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace tsuzuri {

namespace {

constexpr qint64 roomThatIsNone = 256 * 1024;

} // namespace

Error writeError(const QString &path, ErrorCode otherwise, const QString &detail)
{
    const QFileInfo place(path);
    const QStorageInfo disk(place.isDir() ? path : place.absolutePath());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < roomThatIsNone;
    return {isFull ? ErrorCode::DiskFull : otherwise, {path}, detail};
}

Error diskFullAt(const QString &place, Error error)
{
    if (error.code == ErrorCode::DiskFull)
        error.arguments = {place};
    return error;
}

} // namespace tsuzuri
