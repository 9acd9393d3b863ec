#pragma once

#include "core/tables/table_writer.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tsuzuri {

/// The most UTF-16 units that Excel keeps in one cell.
constexpr qsizetype longestCellText = 32'767;

/// A text as libxlsxwriter takes it: UTF-8, with what XML cannot hold as _xHHHH_, and texts that look like
/// that escaped, so that the reader gives back every character.
QByteArray xlsxText(const QString &text);

/// The address of a link as libxlsxwriter takes it, or nothing where the target isn't what its kind says: a
/// File that is absolute, a Web address of another scheme.
std::optional<QByteArray> linkAddress(const CellLink &link);

} // namespace tsuzuri
