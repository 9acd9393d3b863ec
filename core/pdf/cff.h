#pragma once

#include <QByteArray>

namespace tsuzuri::pdf {

/// Empties the subroutines of a CFF font (Adobe Technical Note 5176) that none of its glyphs call. Everything
/// keeps its place and its number, so the result has the same size and is full of zeros. A font that holds
/// anything unexpected comes back as it is.
QByteArray withoutUnusedSubroutines(const QByteArray &font);

} // namespace tsuzuri::pdf
