#pragma once

#include "core/pdf/fonts.h"

#include <QString>

namespace tsuzuri::pdf {

/// The form in which a string is drawn and comes back from the PDF. Everything that is drawn goes through it,
/// once:
/// - Unicode NFC, but compatibility ideographs (神 U+FA19) keep their shape: they are in people's names.
/// - Line ends of all kinds become "\n", tabs and spaces of odd widths a space; no-break and ideographic
/// spaces stay.
/// - Control characters, soft hyphens, zero-width spaces, byte order marks, direction controls and other
/// invisible
///   characters are left out. Joiners and variation selectors stay where they change what is seen: in emoji
///   sequences, after ideographs (葛󠄀) and inside words of scripts that join.
/// - Half surrogates become U+FFFD, and a character that no font has becomes its code, as in [U+E000].
QString printable(const QString &text, const Fonts &fonts);

} // namespace tsuzuri::pdf
