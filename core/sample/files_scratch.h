#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace tsuzuri {

/// The bytes of a file that `write` writes at the path it is given, in a temporary folder that is gone
/// afterwards. Errors: those of `write`, FolderUnwritable, FileUnreadable.
Result<QByteArray> bytesWrittenTo(
    const QString &fileName, const std::function<Result<void>(const QString &path)> &write);

} // namespace tsuzuri
