#pragma once

#include "core/workspace/workspace.h"

namespace tsuzuri {

struct BinderReport {
    int files = 0; ///< that SHA256SUMS.txt lists, and itself
    int ok = 0;
    QStringList missing;
    QStringList changed;
    QStringList extra;

    bool isSound() const { return missing.isEmpty() && changed.isEmpty() && extra.isEmpty(); }
};

/// Checks a binder's folder, or its first (or only) ZIP volume with those that belong to it, against its own
/// SHA256SUMS.txt and manifest.json. Errors: NotABinder, FileNotFound, Cancelled.
Result<BinderReport> verifyBinder(
    const QString &path, const Progress &progress = {}, const CancelTest &isCancelled = {});

} // namespace tsuzuri
