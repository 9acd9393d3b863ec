#pragma once

#include "core/pdf/book.h"
#include "core/pdf/document.h"

namespace tsuzuri::pdf {

/// Joins the spooled pages, lays the frames over them and adds links, named destinations, outline, page
/// labels and metadata. Writes `path` as a whole or not at all; gives its size in bytes. Every internal
/// target must be a destination. Errors: FileUnwritable, DiskFull, PdfFailed.
Result<qint64> bindBook(
    const QString &path, const Book &book, const Document &document, const QStringList &parts);

} // namespace tsuzuri::pdf
