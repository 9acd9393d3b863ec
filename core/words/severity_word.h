#pragma once

#include "core/model/finding.h"
#include "core/words/words.h"

namespace tsuzuri {

/// The word for a severity on screens and papers: 提出不可, Blocker.
QString severityWord(const Words &words, Severity severity);

} // namespace tsuzuri
