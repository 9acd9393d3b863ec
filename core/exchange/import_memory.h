#pragma once

#include "core/exchange/header_mapping.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// How the team reads one kind of table from outside. It is kept as a saved view of everybody's for the
/// register "import:KIND", so that it is logged, shared and undone like all else.
struct ImportMemory {
    Id<SavedView> id;
    HeaderChoices choices; ///< of every heading of the table, also of those that are not taken
};

std::vector<ImportMemory> importMemories(const Dataset &dataset, Kind kind);

/// The memory of the table that has most of these headings, wherever they stand; null where none has half of
/// them.
const ImportMemory *memoryFor(const std::vector<ImportMemory> &memories, const QStringList &headings);

/// Keeps what was chosen for a table: with the memory that fits it, else as a new one under the name of the
/// file.
void remember(ChangeSet &changes, const Dataset &dataset, Kind kind, const QString &fileName,
    const HeaderChoices &choices);

} // namespace tsuzuri
