#pragma once

#include "core/base/error.h"
#include "core/pdf/document.h"

namespace tsuzuri {

/// index.xlsx: the index as the first sheet, then one sheet for each table of the document, with relative links to the
/// files. Errors: those of TableWriter.
Result<void> writeWorkbook(const QString &path, const pdf::Document &document, const pdf::Table &index);

} // namespace tsuzuri
