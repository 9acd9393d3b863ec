#pragma once

#include "core/frameworks/mapping.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// What is said of two frameworks, from one to the other: the mapping that comes with the program, maybe one
/// of the other direction turned round, and what the workspace has recorded, which takes the place of it pair
/// by pair. In the order of the table, own pairs that it lacks behind. Error UnknownRecord (kind, "from →
/// to") where nobody says anything.
Result<Mapping> mappingBetween(const Dataset *data, const QString &from, const QString &to, QDate today);

} // namespace tsuzuri
