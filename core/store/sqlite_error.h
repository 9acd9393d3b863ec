#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace tsuzuri {

/// What went wrong last in a connection to the database file at `path`.
Error sqliteError(sqlite3 *handle, const QString &path);

} // namespace tsuzuri
