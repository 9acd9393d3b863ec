#pragma once

#include "core/store/log_tally.h"

#include <QDate>
#include <QTimeZone>

namespace tsuzuri {

class Dataset;

/// What one person did to the records of one kind.
struct ChangeNews {
    enum class What : std::uint8_t { Added, Changed, Deleted, Imported, Binder, Sample, Workspace };

    QString actor;
    What what{};
    Kind kind{};
    int count = 0; ///< of records; one that was changed twice counts twice
    Uuid record; ///< the latest of them
    QString at; ///< of the latest, UTC

    bool operator==(const ChangeNews &) const = default;
};

/// What the log says, by person, kind and what was done; the latest first. What the program notes for itself
/// (sightings, saved views) is no news.
std::vector<ChangeNews> changeDigest(const std::vector<LogTally> &tallies);

/// The last business day before a day: whoever comes on Monday wants to know what has changed since Friday.
QDate newsDay(const Dataset &data, Id<Project> project, QDate today);
/// The begin of a day as the log writes moments.
QString momentOf(QDate day, const QTimeZone &zone);

} // namespace tsuzuri
