#pragma once

#include <QStringList>

class QMimeData;

namespace tsuzuri {

/// Paths of the files and folders of this computer that are dragged or copied; empty where there are none.
QStringList localFiles(const QMimeData *data);

} // namespace tsuzuri
