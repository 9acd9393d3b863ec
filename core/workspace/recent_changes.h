#pragma once

#include "core/store/log_tally.h"

namespace tsuzuri {

/// What the log of a workspace folder holds since a moment (UTC), read over a connection of its own: in any
/// thread, whatever the workspace does meanwhile. Errors: those of Database::openFile.
Result<std::vector<LogTally>> recentChanges(const QString &folder, const QString &since);

} // namespace tsuzuri
