#pragma once

#include "core/tables/table_reader.h"

namespace tsuzuri {

/// Opens a table that may be a framework, within the limits of one: 64 MB, 20,000 rows.
Result<std::unique_ptr<TableReader>> openFrameworkTable(const QString &path);

/// All rows of a sheet. Errors: those of TableReader.
Result<std::vector<Row>> rowsOf(TableReader &reader, const QString &sheet);

/// Sheet1!B4, with a 0-based column.
QString cellPlace(const QString &sheet, int row, qsizetype column);

} // namespace tsuzuri
