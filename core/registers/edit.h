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

/// Writes a parsed cell into a record. A Localized column edits the side of `language`; a ref is written as
/// it is. Words that name no record are kept in `unresolved`, those kept before for this column go. False
/// where the value does not fit the field.
template <typename T>
bool applyCell(T &record, const Column &column, Language language, const ParsedCell &cell)
{
    const QString *text = std::get_if<QString>(&cell.value);
    if (column.source == ColumnSource::Ref) {
        record.ref = text ? *text : QString();
        return true;
    }
    if (column.source == ColumnSource::Side || column.type == FieldType::Localized) {
        LocalizedText whole = std::get<LocalizedText>(fieldValue(record, column.field));
        const Language side = column.source == ColumnSource::Side ? column.side : language;
        const QString edited = text ? *text : QString();
        if (whole.in(side).trimmed() != edited)
            whole.edit(side, edited);
        return setFieldValue(record, column.field, whole);
    }
    if (column.isLink()) {
        QStringList unknown;
        for (const UnknownLink &link : cell.unknown)
            unknown += link.words;
        record.unresolved = withUnresolved(record.unresolved, column, unknown);
    }
    const Value before = fieldValue(record, column.field);
    const QString *kept = std::get_if<QString>(&before);
    if (text && kept && kept->trimmed() == *text)
        return true; // blanks at the ends are no edit
    return setFieldValue(record, column.field, cell.value);
}

/// What a person typed or pasted, where every link names a record. Errors: those of CellParser::parse;
/// UnknownRecord, BadValue as for editCells.
Result<ParsedCell> parseEdit(const CellParser &parser, const Column &column, const QString &text);

/// One change set for any number of cells, also several of one row. Rows that stay as they are are left out.
/// The column of a Localized field edits the side of `language`. Errors: those of CellParser::parse;
/// UnknownRecord (kind, words) for a link that names no record, BadValue for one that names several or for a
/// column that people never type; DuplicateRef, MissingRef. `reason` is that of the change set.
Result<ChangeSet> editCells(const CellParser &parser, Language language, std::span<const CellEdit> edits,
    const QString &reason = QStringLiteral("edit"));

struct AddedRecord {
    ChangeSet changes;
    Uuid id;
    QString ref;
};

/// A field, by its index in the field table, and what a new record holds there.
using FieldValues = std::vector<std::pair<int, Value>>;

/// A new record with the next free ref: D-059, of versions D-001-V3, of requirements framework:code.
AddedRecord addRecord(const Dataset &dataset, Kind kind, const FieldValues &values = {});
struct AddedRecords {
    ChangeSet changes;
    std::vector<Uuid> ids;
};

/// The same records once more, in their order, under new refs and without files that were captured.
AddedRecords duplicateRecords(const Dataset &dataset, Kind kind, std::span<const int> rows);
/// Marks records as deleted on `day`.
ChangeSet removeRecords(const Dataset &dataset, Kind kind, std::span<const int> rows, QDate day);

} // namespace tsuzuri
