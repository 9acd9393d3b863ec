#pragma once

#include "core/registers/cell_block.h"
#include "core/registers/edit.h"
#include "core/registers/register_reader.h"

namespace tsuzuri {

/// Where a block goes: rows and columns from the chosen cell on, as they are shown.
struct PasteTarget {
    Kind kind{};
    std::vector<int> rows; ///< of the dataset's table
    std::vector<const Column *> columns; ///< null where a column holds no text
    bool mayAddRows = true; ///< lines below the last row become new records
};

/// One cell that would change, or that can't be taken.
struct PastedCell {
    std::size_t line = 0; ///< of the block
    int row = -1; ///< of the dataset's table, -1 of a new record
    const Column *column = nullptr;
    QString before; ///< as exported
    QString after; ///< as pasted
    std::optional<Error> problem;
};

/// What pasting would do. Nothing has been changed yet.
struct PastePlan {
    Kind kind{};
    std::vector<PastedCell> cells; ///< line by line; cells that stay as they are are left out
    int unchanged = 0;
    int outside = 0; ///< cells to the right of the last column, or below the last row where none may be added
    int newRows = 0;

    int problems() const;
};

/// Compares every cell of the block with what stands there.
PastePlan planPaste(const RegisterReader &reader, const CellParser &parser, const PasteTarget &target,
    const CellBlock &block);

/// One change set of all cells without a problem; new records begin with `startValues`. Errors: those of
/// editCells.
Result<ChangeSet> pasteChanges(
    const CellParser &parser, Language language, const PastePlan &plan, const FieldValues &startValues);

} // namespace tsuzuri
