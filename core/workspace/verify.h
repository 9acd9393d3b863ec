#pragma once

#include "core/workspace/workspace.h"

namespace tsuzuri {

/// What a check of a workspace found. Names of files are hashes of the vault.
struct WorkspaceReport {
    int files = 0; ///< that records name
    int ok = 0;
    QStringList missing;
    QStringList changed;
    QStringList extra; ///< in the vault, but named by no record, or no file of the vault at all
    QStringList damage; ///< what the database finds, and records that differ from the log
    qint64 brokenEntry = 0; ///< first entry of the log whose hash does not hold; 0 when all do

    /// Extra files are no harm: an intake that was never finished leaves them.
    bool isSound() const
    {
        return missing.isEmpty() && changed.isEmpty() && damage.isEmpty() && brokenEntry == 0;
    }
};

/// Reads every file, the whole log and every record. Changes nothing.
Result<WorkspaceReport> verify(
    Workspace &workspace, const Progress &progress = {}, const CancelTest &isCancelled = {});

/// Hashes of all vault files that living records hold, ascending. What was disposed of is none.
QStringList filesNamedByRecords(const Dataset &data);

} // namespace tsuzuri
