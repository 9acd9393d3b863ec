#pragma once

#include "core/binder/index.h"

namespace tsuzuri {

/// index.xlsx: the index as the first sheet with relative links to the files, then a sheet for each register,
/// with days as dates and counts as numbers, and one for the gaps. Errors: those of TableWriter.
Result<void> writeWorkbook(const QString &path, const BinderIndex &index);

} // namespace tsuzuri
