#pragma once

#include "core/model/location.h"

namespace tsuzuri {

/// What a text that somebody pasted says about a place. Empty parts are not in the text.
struct RecognisedPlace {
    LocationKind kind{}; ///< Unset where the text is no address: paper, a person, a name
    QString address; ///< one line, without the quotation marks and invisible characters of the clipboard
    QString stableId; ///< what stays the same when the file is renamed or moved
    Flag personal{}; ///< lies in somebody's own area
    QString gitRepo;
    QString gitRef;
    QString gitPath;

    bool operator==(const RecognisedPlace &) const = default;
};

/// Paths (UNC, drive, POSIX, `file:`), addresses of the services that teams use (SharePoint, OneDrive, Teams,
/// Box, Google Drive, Confluence, Backlog, Jira, Git hosts, cloud consoles), mail. Nothing is opened or
/// asked.
RecognisedPlace recognisePlace(QStringView text);

/// True for kinds whose address is a path that this machine may be able to open itself.
bool isPathKind(LocationKind kind);

} // namespace tsuzuri
