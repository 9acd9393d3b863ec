#pragma once

#include "core/base/sha256.h"
#include "core/locations/path_variables.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

#include <chrono>

namespace tsuzuri {

/// A location as a check needs it, copied out of the dataset: a check runs beside edits.
struct PlaceToCheck {
    Id<Location> location;
    QString address;
    QString expectedSha256; ///< of what should lie there, "" where nobody knows
};

/// What lies at a place now. `result` is Ok where a file could be read, whatever its content.
struct PlaceCheck {
    Id<Location> location = {};
    CheckResult result{};
    QString sha256 = {}; ///< of the file there
    QString foundAt = {}; ///< of Moved: where the same content lies now

    bool isChanged(const PlaceToCheck &place) const
    {
        return result == CheckResult::Ok && !place.expectedSha256.isEmpty() && sha256 != place.expectedSha256;
    }
};

struct CheckOptions {
    PathVariables variables;
    QStringList searchFolders; ///< where a file that is not at its place is looked for by its content
    std::chrono::milliseconds patience{10'000}; ///< for one place; after it the answer is Timeout
    std::function<void(double)> progress;
    CancelTest isCancelled;
};

/// An address as the path that this system opens; nothing for what it has no way to reach.
std::optional<QString> reachablePath(const QString &address, const PathVariables &variables);

/// Locations that this machine can look at itself: paths that are in use. Those of a version expect the
/// version's content, others what was recorded of them.
std::vector<PlaceToCheck> placesToCheck(const Dataset &data);

/// Looks at each place, reads its file and never writes. Only plain files are opened, no links, devices or
/// pipes, and no path with `..`; what this system has no way to reach (a UNC path without its variable on
/// Linux, a drive letter, a share that is not connected now) is Unsupported. A place that does not answer
/// holds up nobody else. Errors: Cancelled.
Result<std::vector<PlaceCheck>> checkPlaces(
    const std::vector<PlaceToCheck> &places, const CheckOptions &options);

/// The answers as one change of the locations that still exist. Unsupported answers change nothing: a person
/// looks there.
ChangeSet changesOf(const Dataset &data, const std::vector<PlaceCheck> &checks, const QDateTime &when);

} // namespace tsuzuri
