#pragma once

#include "core/base/sha256.h"
#include "core/pages/page_source.h"

#include <span>

class QIODevice;

namespace tsuzuri {

/// A part of a page that nobody shall see.
struct Mask {
    int page = 0;
    QRectF area; ///< share of the page, from 0 to 1

    bool operator==(const Mask &) const = default;
};

/// A mask for something that stands there, a little larger: neither edges nor shadows of letters remain.
Mask maskOver(const PageSource &source, int page, const QRectF &area);

/// Writes a copy in which the masks are black and nothing of the original is left but what can be seen: an
/// image as PNG; of a PDF every page as a picture in a new PDF. Text, annotations, attachments, metadata and
/// earlier revisions stay behind, also those of pages without masks. The same input gives the same bytes; one
/// page is in memory at a time. Errors: PdfFailed, FileUnwritable, Cancelled.
Result<void> writeRedacted(const PageSource &source, std::span<const Mask> masks, QIODevice &out,
    const std::function<void(double)> &progress = {}, const CancelTest &isCancelled = {});

/// Of the copy of a file: `mark` before an ending that says what it is now.
QString redactedName(const QString &name, PageSource::Sort sort, const QString &mark);

} // namespace tsuzuri
