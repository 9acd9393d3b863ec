#pragma once

#include <QStringList>

#include <vector>

namespace tsuzuri {

/// Cells as spreadsheets put them on the clipboard: rows of texts, all equally long.
using CellBlock = std::vector<QStringList>;

/// Tabs part cells, line ends part rows; a cell that begins with a quotation mark goes on to its closing one,
/// with line breaks inside ("" is one mark). Rows beyond `mostCells` cells are left out. Empty only for an
/// empty text.
CellBlock readBlock(QStringView text, qsizetype mostCells = 1'000'000);

/// The text that readBlock, Excel and LibreOffice make the same block of.
QString writeBlock(const CellBlock &block);

} // namespace tsuzuri
