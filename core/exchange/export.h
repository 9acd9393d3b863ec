#pragma once

#include "core/registers/register_reader.h"
#include "core/tables/table_writer.h"

namespace tsuzuri {

class Workspace;

struct ExportOptions {
    TableFormat format = TableFormat::Xlsx;
    QDateTime created; ///< shown in the workbook's properties: the same state gives the same bytes
    std::vector<const Column *> columns; ///< empty: every column of the register
    std::optional<std::vector<int>> rows; ///< in this order; not given: all
};

/// Writes a register in the words of the reader's language, with a hidden column of ids for the way back.
/// Importing it again without edits changes nothing: a text that is kept in both languages goes under the
/// heading of its own one, and the other follows it where some row has only that. Errors: those of
/// TableWriter.
Result<void> exportRegister(
    const RegisterReader &reader, Kind kind, const QString &path, const ExportOptions &options);

/// When the workspace was changed last, in its zone.
QDateTime lastChange(Workspace &workspace);

} // namespace tsuzuri
