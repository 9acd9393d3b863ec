#pragma once

#include "core/pdf/blocks.h"

namespace tsuzuri::pdf {

/// Where a column stands: points from the left margin. Both contain the insets of the cells.
struct ColumnPlace {
    std::size_t column = 0;
    double x = 0;
    double width = 0;
    double textWidth = 0; ///< without insets and the gap to the next column
};

/// The columns of one pass over the rows; a table that is too wide has several.
using TablePart = std::vector<ColumnPlace>;

struct TablePlan {
    std::vector<TablePart> parts;
    Breaking hashBreaking = Breaking::Hash16;
};

Breaking breakingOf(ColumnKind kind, Breaking hashBreaking);
/// The size of a line in a column of that kind.
double sizeOfLine(const Line &line, ColumnKind kind, const TableStyle &style);
Align alignOf(const Column &column);

/// Gives every column its width: dates, refs, numbers and hashes get what their widest text needs; the others
/// share the rest. Looks at every row for measured columns.
TablePlan placeColumns(Flow &flow, const Table &table, const TableStyle &style);

} // namespace tsuzuri::pdf
