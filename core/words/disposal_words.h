#pragma once

#include "core/words/phrase.h"

namespace tsuzuri::binder {

/// Why an item has no file any more.
//: %1: name of a file, %2: a day, %3: the reason in the words of a person
constexpr Phrase fileDisposed = QT_TRANSLATE_NOOP("Words", "The file “%1” was disposed of on %2. Reason: %3");

} // namespace tsuzuri::binder
