#include "core/locations/capture.h"

#include "core/locations/recognise.h"
#include "core/model/held_file.h"

namespace tsuzuri {

namespace {

bool isPlaceOf(const Location &location, const AnyId &subject)
{
    return location.subject == subject && location.retired != Flag::Yes;
}

Location placeOf(const DocumentVersion &version, const TakenFile &file, const QDateTime &now)
{
    const RecognisedPlace recognised = recognisePlace(file.path);
    Location place;
    place.subject = {Kind::DocumentVersion, version.id.uuid};
    place.kind = recognised.kind;
    place.address = recognised.address;
    place.personal = recognised.personal;
    place.isPrimary = Flag::Yes;
    place.checkResult = CheckResult::Ok;
    place.lastCheckedAt = now;
    place.sha256 = file.sha256;
    place.sha256Now = file.sha256;
    return place;
}

} // namespace

ChangeSet captureChanges(
    const Dataset &data, const DocumentVersion &version, const TakenFile &file, const QDateTime &now)
{
    ChangeSet changes(QStringLiteral("capture"));
    if (heldHash(version) == file.sha256)
        return changes;
    DocumentVersion captured = version;
    const bool isReplaced = !version.capturedSha256.isEmpty();
    captured.capturedSha256 = file.sha256;
    captured.capturedSize = file.size;
    clearDisposal(captured);
    if (captured.fileName.isEmpty() || isReplaced)
        captured.fileName = file.name;
    changes.change(std::move(captured));
    const bool hasPlace = std::ranges::any_of(data.table<Location>(), [&](const Location &location) {
        return isPlaceOf(location, {Kind::DocumentVersion, version.id.uuid})
            || isPlaceOf(location, {Kind::Document, version.document.uuid});
    });
    if (!hasPlace)
        changes.add(placeOf(version, file, now));
    return changes;
}

std::vector<const Location *> originalPlaces(const Dataset &data, const DocumentVersion &version)
{
    std::vector<const Location *> places;
    const auto add = [&](const AnyId &subject) {
        for (const Location &location : data.table<Location>()) {
            if (isPlaceOf(location, subject) && isPathKind(location.kind))
                places.push_back(&location);
        }
    };
    add({Kind::DocumentVersion, version.id.uuid});
    if (version.status == Lifecycle::Effective)
        add({Kind::Document, version.document.uuid});
    std::ranges::stable_sort(
        places, std::ranges::greater(), [](const Location *place) { return place->isPrimary == Flag::Yes; });
    return places;
}

} // namespace tsuzuri
