#include "ui/support/local_files.h"

#include <QMimeData>
#include <QUrl>

namespace tsuzuri {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    if (!data)
        return paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace tsuzuri
