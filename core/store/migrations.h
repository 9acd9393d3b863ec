#pragma once

#include "core/base/error.h"

namespace tsuzuri {

class Database;

/// Number of the newest migration in resources/migrations (0001.sql is 1).
int newestSchema();

/// Applies what is missing, each migration in a transaction of its own. Errors: WorkspaceNewer (path from
/// `place`), MigrationFailed. Nothing is changed by a failed migration.
Result<void> migrate(Database &database, const QString &place);

} // namespace tsuzuri
