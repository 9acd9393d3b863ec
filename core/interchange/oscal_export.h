#pragma once

#include "core/frameworks/pack.h"

#include <QJsonObject>

namespace tsuzuri {

/// A pack as an OSCAL catalog: {"catalog": …}. What came from OSCAL goes back as it was; what did not is
/// written in its form: codes as labels and as ids (AC-2(1) is ac-2.1), text as statement, withdrawn ones by
/// status and link. The same pack gives the same bytes.
QJsonObject catalogOf(const Pack &pack);

/// Writes a document of OSCAL to a file, whole or not at all. Errors: FileUnwritable, DiskFull,
/// TableWriteFailed.
Result<void> writeOscal(const QJsonObject &document, const QString &path);

/// Writes `catalogOf` in the same way.
Result<void> writeCatalog(const Pack &pack, const QString &path);

} // namespace tsuzuri
