#include "core/binder/place.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

const Location *bestOf(std::span<const Location *const> locations)
{
    const Location *best = nullptr;
    for (const Location *location : locations) {
        if (location->retired == Flag::Yes)
            continue;
        if (!best || (location->isPrimary == Flag::Yes && best->isPrimary != Flag::Yes))
            best = location;
    }
    return best;
}

} // namespace

QString placeText(const Location &location, const Words &words)
{
    if (location.kind != LocationKind::PhysicalCabinet)
        return location.address;
    QStringList parts {location.site.best(words.language()), location.room.best(words.language()), location.cabinet,
        location.shelf, location.binderNumber};
    parts.removeAll(QString());
    return parts.isEmpty() ? location.address : parts.join(u" › "_s);
}

const Location *masterOf(const WorkspaceIndex &index, const Document &document, const DocumentVersion *version)
{
    const Location *ofVersion = version ? bestOf(index.versionLocations.of(version->id)) : nullptr;
    return ofVersion ? ofVersion : bestOf(index.documentLocations.of(document.id));
}

QString placeOf(const WorkspaceIndex &index, const Document &document, const DocumentVersion *version, const Words &words)
{
    const Location *master = masterOf(index, document, version);
    return master ? placeText(*master, words) : QString();
}

QString placeOf(const EvidenceLocations &locations, const Evidence &evidence, const Words &words)
{
    const Location *best = bestOf(locations.of(evidence.id));
    if (best)
        return placeText(*best, words);
    return evidence.originalLocation.isEmpty() ? evidence.location : evidence.originalLocation;
}

} // namespace tsuzuri
