#pragma once

#include "core/workspace/workspace.h"

namespace tsuzuri {

/// What a check of a binder found. Names are paths within the binder, or names of ZIP volumes.
struct BinderReport {
    int files = 0; ///< that ought to be there, with volumes
    int ok = 0;
    QStringList missing;
    QStringList changed;
    QStringList extra;

    bool isSound() const { return missing.isEmpty() && changed.isEmpty() && extra.isEmpty(); }
};

/// Checks a binder's folder, or one of its ZIP volumes with those that belong to it: every file against
/// manifest.json, SHA256SUMS.txt against the text that must stand there, manifest and volumes against their
/// own seals. Any byte that was changed is found, and the file that holds it is named. Errors: NotABinder,
/// FileNotFound, FileUnreadable, Cancelled.
Result<BinderReport> verifyBinder(
    const QString &path, const Progress &progress = {}, const CancelTest &isCancelled = {});

} // namespace tsuzuri
