#include "core/workspace/recent_changes.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

Result<std::vector<LogTally>> recentChanges(const QString &folder, const QString &since)
{
    const auto database = Database::openFile(folder + "/workspace.db"_L1, Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    return logTallies(**database, since);
}

} // namespace tsuzuri
