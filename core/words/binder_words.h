#pragma once

#include "core/words/phrase.h"

/// The words of the binder. To add one: a line here, then `translations/update`. Ask for it by
/// `words.text(binder::contents)`, never by tr(): the binder's language is not the screen's.
namespace tsuzuri::binder {

constexpr Phrase cover = QT_TRANSLATE_NOOP("Words", "Cover");
constexpr Phrase contents = QT_TRANSLATE_NOOP("Words", "Contents");
constexpr Phrase readMe = QT_TRANSLATE_NOOP("Words", "Read me");
constexpr Phrase auditBinder = QT_TRANSLATE_NOOP("Words", "Audit binder");
constexpr Phrase continued = QT_TRANSLATE_NOOP("Words", "(continued)");
//: %1: number of this page, %2: number of pages
constexpr Phrase pageOf = QT_TRANSLATE_NOOP("Words", "Page %1 of %2");
constexpr Phrase files = QT_TRANSLATE_N_NOOP("Words", "%n file(s)");

} // namespace tsuzuri::binder
