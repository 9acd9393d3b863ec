#pragma once

#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// A file that the vault has taken, and where its original stays.
struct TakenFile {
    QString path;
    QString name; ///< of the file, NFC
    QString sha256;
    qint64 size = 0; ///< bytes
    bool isNew = true; ///< the vault did not have it yet
};

/// The change by which a version holds a file as its copy. Where no place of the version or its document is
/// recorded, the original's is. What was captured before stays in the log and the vault. Empty where the
/// version holds this file already.
ChangeSet captureChanges(
    const Dataset &data, const DocumentVersion &version, const TakenFile &file, const QDateTime &now);

/// Places where the original of a version may lie on this machine: paths recorded of it; of the one in force
/// also those of its document. In the order of trust.
std::vector<const Location *> originalPlaces(const Dataset &data, const DocumentVersion &version);

} // namespace tsuzuri
