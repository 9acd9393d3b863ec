#pragma once

#include "core/model/change_set.h"
#include "core/registers/cell_parser.h"

#include <span>

namespace tsuzuri {

/// A new content of one cell: `row` of the dataset's table of the column's kind.
struct CellEdit {
    int row = 0;
    const Column *column = nullptr;
    QString text;
};

/// One change set for any number of cells, also several of one row. Rows that stay as they are are left out.
/// The column of a Localized field edits the side of `language`. Errors: those of CellParser::parse;
/// UnknownRecord (kind, words) for a link that names no record; DuplicateRef, MissingRef; BadValue for a
/// column that cannot be edited. On an error nothing is changed.
Result<ChangeSet> editCells(const CellParser &parser, Language language, std::span<const CellEdit> edits);

struct AddedRecord {
    ChangeSet changes;
    Uuid id;
    QString ref;
};

/// A field, by its index in the field table, and what a new record holds there.
using FieldValues = std::vector<std::pair<int, Value>>;

/// A new record with the next free ref. Of document versions it is D-001-V3, of requirements framework:code.
AddedRecord addRecord(const Dataset &dataset, Kind kind, const FieldValues &values = {});
/// The same record once more under a new ref.
AddedRecord duplicateRecord(const Dataset &dataset, Kind kind, int row);
/// Marks records as deleted on `day`.
ChangeSet removeRecords(const Dataset &dataset, Kind kind, std::span<const int> rows, QDate day);

} // namespace tsuzuri
