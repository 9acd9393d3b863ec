#pragma once

#include "core/workspace/workspace.h"

namespace tsuzuri {

/// Writes the whole workspace as one file: a consistent copy of the database and every vault file. It appears
/// only when complete. Errors: DiskFull, FileUnwritable, Cancelled.
Result<void> backUp(Workspace &workspace, const QString &file, const Progress &progress = {},
    const CancelTest &isCancelled = {});

/// Makes a workspace folder from such a file; nothing remains of a failed attempt. Every file is checked
/// against its hash. Errors: WorkspaceExists, NotAZip, BackupDamaged, PathEscapes, DiskFull, Cancelled.
Result<void> restore(const QString &file, const QString &folder, const Progress &progress = {},
    const CancelTest &isCancelled = {});

} // namespace tsuzuri
