#pragma once

#include "core/base/sha256.h"
#include "core/gaps/file_facts.h"

namespace tsuzuri {

/// Reads a list once, row by row, in bounded memory: the first sheet in whose first rows one of the headings
/// stands. Null where no sheet has either. Errors: those of TableReader, Cancelled.
Result<std::shared_ptr<const ListFacts>> readList(
    const QString &path, const ListKey &wanted, const CancelTest &isCancelled = {});

} // namespace tsuzuri
