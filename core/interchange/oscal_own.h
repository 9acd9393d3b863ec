#pragma once

#include "core/frameworks/pack.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tsuzuri {

// What packs say and OSCAL has no member for, as properties of the own namespace: written by an export and
// read back from it, so that nothing of a pack is lost on the way.

/// Names, levels and tags of a pack, for its metadata.
QJsonArray ownProperties(const Pack &pack);
/// The Japanese side, levels, tags, and that a group stands where OSCAL has controls only.
QJsonArray ownProperties(const pack::Requirement &requirement, bool isGroupAsControl);

/// Takes them over; false for a property that is none of them. An id is taken where the pack has none.
bool takeOwnProperty(const QJsonObject &property, Pack &pack);
/// Over what the members of OSCAL say; levels and tags that the pack has.
void takeOwnProperties(const QJsonObject &control, const Pack &pack, pack::Requirement &requirement);

} // namespace tsuzuri
