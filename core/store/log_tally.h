#pragma once

#include "core/store/log_store.h"

namespace tsuzuri {

/// How many records of one kind an entry of the log has touched.
struct LogTally {
    LogEntry entry; ///< without hash and device
    Kind kind{};
    int added = 0;
    int deleted = 0;
    int changed = 0; ///< all others
    Uuid record; ///< one of them

    bool operator==(const LogTally &) const = default;
    int total() const { return added + deleted + changed; }
};

/// Of all entries since a moment (UTC, ISO 8601), oldest first, kinds in their order. The database counts: an
/// import of 100,000 rows is one row here.
Result<std::vector<LogTally>> logTallies(Database &database, const QString &since);
/// Of one entry.
Result<std::vector<LogTally>> entryTallies(Database &database, qint64 entry);

} // namespace tsuzuri
