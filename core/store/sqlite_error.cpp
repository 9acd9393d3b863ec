#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace tsuzuri {

Error sqliteError(sqlite3 *handle, const QString &path)
{
    const int code = sqlite3_errcode(handle);
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle));
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorCode::WorkspaceDamaged, {path}, detail};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {path}, detail};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::FileUnreadable, {path}, detail};
    case SQLITE_READONLY:
        return {ErrorCode::WorkspaceReadOnly, {path}, detail};
    default:
        return {ErrorCode::DatabaseFailed, {path}, detail};
    }
}

} // namespace tsuzuri
