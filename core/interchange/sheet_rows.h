#pragma once

#include "core/tables/table_reader.h"

#include <functional>

namespace tsuzuri {

/// Opens a table that may be a framework, within the limits of one: 64 MB, 20,000 rows.
Result<std::unique_ptr<TableReader>> openFrameworkTable(const QString &path);

/// All rows of a sheet. Errors: those of TableReader.
Result<std::vector<Row>> rowsOf(TableReader &reader, const QString &sheet);

/// Whether it has what was looked for, and no other sheet is wanted.
using SheetTaker = std::function<Result<bool>(const QString &sheet, std::vector<Row> rows)>;

/// Gives each visible sheet to `take`, or only that of the name `wanted` if that is not "". Errors: those of
/// TableReader and of `take`, SheetNotFound.
Result<void> lookThroughSheets(
    TableReader &reader, const QString &path, const QString &wanted, const SheetTaker &take);

QStringList sheetNames(const TableReader &reader);

/// Sheet1!B4, with a 0-based column.
QString cellPlace(const QString &sheet, int row, qsizetype column);

} // namespace tsuzuri
