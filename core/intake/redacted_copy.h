#pragma once

#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// A redacted copy as the vault holds it.
struct RedactedCopy {
    Id<EvidenceFile> original;
    QString name;
    QString sha256;
    qint64 size = 0; ///< bytes
};

/// Records the copy behind its original, in the same evidence, whose redaction is done then. The original is
/// sealed by it (core/model/sealed.h). Empty where the original is gone or waits in the tray.
ChangeSet redactionChanges(const Dataset &data, const RedactedCopy &copy);

/// Hands an earlier copy out again instead of the newest: it is recorded anew in its place. Empty where no
/// newer copy replaces it.
ChangeSet handOutAgain(const Dataset &data, Id<EvidenceFile> copy, QDate day);

} // namespace tsuzuri
