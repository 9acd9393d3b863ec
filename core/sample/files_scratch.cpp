#include "core/sample/files_scratch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tsuzuri {

Result<QByteArray> bytesWrittenTo(
    const QString &fileName, const std::function<Result<void>(const QString &)> &write)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorCode::FolderUnwritable, {QDir::tempPath()}, folder.errorString());
    const QString path = folder.filePath(fileName);
    if (const auto written = write(path); !written)
        return std::unexpected(written.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    return file.readAll();
}

} // namespace tsuzuri
