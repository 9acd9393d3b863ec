#include "ui/places/open_place.h"

#include <QDesktopServices>
#include <QFileInfo>

namespace tsuzuri {

bool openPlace(const Location &location, const PathVariables &variables)
{
    const Opening opening = openingOf(location, variables);
    QUrl url = opening.url;
    if (opening.how == Opening::How::File)
        url = QUrl::fromLocalFile(isProgram(opening.path) ? QFileInfo(opening.path).path() : opening.path);
    return !url.isEmpty() && QDesktopServices::openUrl(url);
}

} // namespace tsuzuri
