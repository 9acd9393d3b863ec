#include "core/binder/place.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

Place placeOf(std::span<const Location *const> locations)
{
    Place place;
    int count = 0;
    for (const Location *location : locations) {
        if (location->retired == Flag::Yes)
            continue;
        ++count;
        if (!place.master || (location->isPrimary == Flag::Yes && place.master->isPrimary != Flag::Yes))
            place.master = location;
    }
    place.others = qMax(count - 1, 0);
    return place;
}

Place placeOf(const WorkspaceIndex &index, const Document &document, const DocumentVersion *version)
{
    const Place own = version ? placeOf(index.versionLocations.of(version->id)) : Place{};
    return own.master ? own : placeOf(index.documentLocations.of(document));
}

QString addressOf(const Location &location, const Words &words)
{
    if (location.kind != LocationKind::PhysicalCabinet)
        return location.address;
    QStringList parts{location.site.best(words.language()), location.room.best(words.language()),
        location.cabinet, location.shelf, location.binderNumber};
    parts.removeAll(QString());
    return parts.isEmpty() ? location.address : parts.join(u" › "_s);
}

} // namespace tsuzuri
