#include "core/intake/original_place.h"

#include "core/intake/tray_file.h"
#include "core/locations/recognise.h"
#include "core/model/kind.h"

namespace tsuzuri {

std::optional<Location> originalPlace(const EvidenceFile &file)
{
    const RecognisedPlace recognised = recognisePlace(file.original);
    if (!isPathKind(recognised.kind) || recognised.personal == Flag::Yes)
        return std::nullopt;
    Location place;
    place.subject = {Kind::Evidence, file.evidence.uuid};
    place.kind = recognised.kind;
    place.address = recognised.address;
    const bool isFirst = file.sequence.value_or(1) == 1;
    place.isPrimary = isFirst && recognised.kind != LocationKind::LocalPath ? Flag::Yes : Flag::Unknown;
    place.checkResult = CheckResult::Ok;
    place.lastCheckedAt = takenAt(file);
    place.sha256 = file.sha256;
    place.sha256Now = file.sha256;
    return place;
}

bool isOriginalOf(const Location &location, const EvidenceFile &file)
{
    const AnyId subject{Kind::Evidence, file.evidence.uuid};
    return location.subject == subject && location.retired != Flag::Yes && location.sha256 == file.sha256
        && location.address == recognisePlace(file.original).address;
}

} // namespace tsuzuri
