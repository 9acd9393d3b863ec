#pragma once

#include "core/workspace/workspace.h"

namespace tsuzuri {

/// Makes the workspace of the sample company at `folder`: its records, and real files for its evidence and
/// for every version in force. The folder appears when it is whole. Errors: WorkspaceExists,
/// FolderUnwritable, DiskFull, FontsMissing, Cancelled.
Result<void> buildSample(
    const QString &folder, const Progress &progress = {}, const CancelTest &isCancelled = {});

} // namespace tsuzuri
