#pragma once

#include "core/model/kind.h"

#include <QString>

namespace tsuzuri {

class Words;

/// What belongs into a register, in one sentence of the screen's language.
QString purposeOf(Kind kind, const Words &words);
/// Binders are built and files are taken in: their records are neither typed nor imported.
bool isTyped(Kind kind);
/// "Add document", "Build the binder…"
QString addWord(Kind kind, const Words &words);
/// The kind as it stands inside a sentence: "document", "CUEC".
QString kindInside(Kind kind, const Words &words);
/// The icon of a kind of record.
QString kindIcon(Kind kind);

} // namespace tsuzuri
