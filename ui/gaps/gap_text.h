#pragma once

#include "core/words/severity_word.h"

namespace tsuzuri {

struct Gap;

/// What a gap says, in whole sentences of one language.
QString gapSentence(const Words &words, const Gap &gap);
/// Why an auditor asks this, and what mends it.
QString gapReason(const Words &words, const Gap &gap);
QString gapRemedy(const Words &words, const Gap &gap);

} // namespace tsuzuri
