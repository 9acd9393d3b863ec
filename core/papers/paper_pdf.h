#pragma once

#include "core/papers/paper.h"

namespace tsuzuri {

/// How many pages it has.
Result<int> writePaperPdf(
    const Paper &paper, const Words &words, const QString &path, PaperSize size, const QDateTime &created);

} // namespace tsuzuri
