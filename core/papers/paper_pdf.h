#pragma once

#include "core/papers/paper.h"

namespace tsuzuri {

Result<void> writePaperPdf(
    const Paper &paper, const Words &words, const QString &path, PaperSize size, const QDateTime &created);

} // namespace tsuzuri
