#include "core/locations/place_map.h"

#include "core/locations/path_variables.h"
#include "core/model/by_ref.h"
#include "core/model/held_file.h"

#include <QUrl>

#include <map>
#include <set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

LocalizedText inBoth(const QString &text)
{
    return {text, text, LocalizedText::Older::None};
}

/// \\server\share, ${SHARE}, Q:, or the folder of somebody's own.
KnownPlace pathPlace(const Location &location)
{
    KnownPlace place;
    const QString address = QString(location.address).replace(u'/', u'\\');
    const QStringList parts = address.split(u'\\', Qt::SkipEmptyParts);
    if (location.personal == Flag::Yes) {
        place.type = PlaceType::Person;
        place.name = inBoth(parts.first(qMin(3, parts.size())).join(u'\\'));
    } else if (!PathVariables::variableOf(location.address).isEmpty()) {
        place.type = PlaceType::Share;
        place.name = inBoth(parts.value(0));
    } else if (address.startsWith("\\\\"_L1)) {
        place.type = PlaceType::Share;
        place.name = inBoth("\\\\"_L1 + parts.first(qMin(2, parts.size())).join(u'\\'));
    } else {
        place.type = location.kind == LocationKind::MappedDrive ? PlaceType::Drive : PlaceType::Folder;
        const bool isDrive = parts.value(0).endsWith(u':');
        place.name = inBoth(isDrive ? parts.value(0) + u'\\' : u'/' + parts.value(0));
    }
    return place;
}

/// The host, and the site, space or group of it.
KnownPlace webPlace(const Location &location)
{
    static const QStringList markers{u"sites"_s, u"teams"_s, u"personal"_s, u"spaces"_s, u"display"_s};
    KnownPlace place;
    place.type = location.personal == Flag::Yes ? PlaceType::Person : PlaceType::Site;
    const QUrl url(location.address.trimmed());
    QString name = url.host().isEmpty() ? location.address : url.host();
    const QStringList parts = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    for (const QString &marker : markers) {
        const qsizetype at = parts.indexOf(marker, 0, Qt::CaseInsensitive);
        if (at >= 0 && at + 1 < parts.size()) {
            name += u" › "_s + parts[at + 1];
            break;
        }
    }
    place.name = inBoth(name);
    return place;
}

KnownPlace cabinetPlace(const Location &location)
{
    KnownPlace place;
    place.type = PlaceType::Cabinet;
    place.holder = location.keyHolder;
    const auto name = [&](Language language) {
        QStringList parts{location.site.best(language), location.room.best(language), location.cabinet};
        parts.removeAll(QString());
        return parts.isEmpty() ? location.address : parts.join(u' ');
    };
    place.name = {name(Language::Japanese), name(Language::English), LocalizedText::Older::None};
    return place;
}

KnownPlace namedPlace(PlaceType type, const QString &name)
{
    KnownPlace place;
    place.type = type;
    place.name = inBoth(name);
    return place;
}

/// The version's document as well: what is recorded of the document holds for its versions.
std::vector<AnyId> ownersOf(const Dataset &data, const AnyId &subject)
{
    std::vector owners{subject};
    if (subject.kind == Kind::DocumentVersion) {
        if (const auto *version = data.find(Id<DocumentVersion>{subject.uuid}))
            owners.push_back({Kind::Document, version->document.uuid});
    }
    return owners;
}

/// Subjects of which the vault holds the bytes.
std::set<Uuid> heldSubjects(const Dataset &data)
{
    std::set<Uuid> held;
    for (const DocumentVersion &version : data.table<DocumentVersion>()) {
        if (!heldHash(version).isEmpty())
            held.insert(version.id.uuid);
    }
    for (const EvidenceFile &file : data.table<EvidenceFile>()) {
        if (!heldHash(file).isEmpty())
            held.insert(file.evidence.uuid);
    }
    return held;
}

bool isUsed(const Document &document)
{
    return document.lifecycle != Lifecycle::Retired && document.existence != Existence::NotNeeded;
}

} // namespace

KnownPlace placeOf(const Location &location)
{
    KnownPlace place = [&] {
        switch (location.kind) {
        case LocationKind::FileShare:
        case LocationKind::MappedDrive:
        case LocationKind::LocalPath:
            return pathPlace(location);
        case LocationKind::PhysicalCabinet:
            return cabinetPlace(location);
        case LocationKind::Git:
            return namedPlace(PlaceType::Repository,
                location.gitRepo.isEmpty() ? QUrl(location.address).host() : location.gitRepo);
        case LocationKind::Email:
            return namedPlace(PlaceType::Mail, location.address);
        case LocationKind::Unset:
        case LocationKind::Attachment:
            return namedPlace(PlaceType::Other, location.address);
        default:
            return webPlace(location);
        }
    }();
    place.key = QString::number(static_cast<int>(place.type)) + u'/' + fold(place.name.ja);
    return place;
}

PlaceMap placeMap(const Dataset &data)
{
    std::map<QString, KnownPlace> places;
    std::map<Uuid, std::set<QString>> placesOf; // keys of places by subject
    for (const Location &location : data.table<Location>()) {
        if (location.retired == Flag::Yes || data.rowOf(location.subject.kind, location.subject.uuid) < 0)
            continue;
        KnownPlace place = placeOf(location);
        KnownPlace &known = places.try_emplace(place.key, place).first->second;
        const bool isMaster = location.isPrimary == Flag::Yes;
        known.things.push_back({location.id, location.subject, isMaster, false});
        ++(isMaster ? known.masters : known.copies);
        placesOf[location.subject.uuid].insert(place.key);
    }
    const std::set<Uuid> held = heldSubjects(data);
    PlaceMap map;
    for (auto &[key, place] : places) {
        std::set<Uuid> lost;
        for (PlacedThing &thing : place.things) {
            const std::vector<AnyId> owners = ownersOf(data, thing.subject);
            thing.isLost = std::ranges::all_of(owners, [&](const AnyId &owner) {
                const auto found = placesOf.find(owner.uuid);
                const bool isOnlyHere =
                    found == placesOf.end() || (found->second.size() == 1 && found->second.contains(key));
                return isOnlyHere && !held.contains(owner.uuid);
            });
            if (thing.isLost)
                lost.insert(thing.subject.uuid);
        }
        place.lost = static_cast<int>(lost.size());
        std::ranges::stable_partition(place.things, &PlacedThing::isLost);
        map.places.push_back(std::move(place));
    }
    std::ranges::stable_sort(map.places, [](const KnownPlace &left, const KnownPlace &right) {
        return left.type != right.type ? left.type < right.type
                                       : naturalCompare(left.name.ja, right.name.ja) < 0;
    });
    std::set<Uuid> placed;
    for (const auto &[subject, keys] : placesOf)
        placed.insert(subject);
    for (const DocumentVersion &version : data.table<DocumentVersion>()) {
        if (placed.contains(version.id.uuid))
            placed.insert(version.document.uuid);
    }
    for (const Document *document : byRef(data.table<Document>())) {
        if (isUsed(*document) && !placed.contains(document->id.uuid))
            map.nowhere.push_back(document);
    }
    return map;
}

} // namespace tsuzuri
