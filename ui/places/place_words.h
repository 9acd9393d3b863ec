#pragma once

#include "core/locations/checker.h"
#include "core/locations/pasted_places.h"
#include "core/locations/place_map.h"
#include "ui/registers/row_model.h"

namespace tsuzuri {

class Session;
class WorkspaceIndex;

QString typeWord(PlaceType type);

/// Lines of tables about places.
RowModel::Row rowOf(const Session &session, const KnownPlace &place);
/// `location` is that of the thing.
RowModel::Row rowOf(const Session &session, const PlacedThing &thing, const Location &location);
RowModel::Row nowhereRow(const Session &session, const WorkspaceIndex &index, const Document &document);
RowModel::Row rowOf(const Session &session, const PastedPlace &line);

/// Of the last check: what was found, or that nobody could look. `check` is null where this computer can't.
RowModel::Row resultRow(const Session &session, const Location &location, const PlaceToCheck *place,
    const PlaceCheck *check, const QString &when);

/// "40 checked: 31 found, 2 moved, 7 unchecked"
QString checkSummary(const Session &session, const std::vector<PlaceToCheck> &places,
    const std::vector<PlaceCheck> &checks, int others);

} // namespace tsuzuri
