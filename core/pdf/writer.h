#pragma once

#include "core/pdf/document.h"
#include "core/pdf/fonts.h"

#include <functional>
#include <vector>

namespace tsuzuri::pdf {

struct WriteOptions {
    std::function<bool(double)> progress = {}; ///< 0 to 1; false cancels
    bool recordStrings = false;
};

/// A string as it stands on a page (see printable.h); a paragraph is one string.
struct DrawnString {
    int page = 0; ///< from 1
    QString text = {};
};

struct WriteSummary {
    int pages = 0;
    qint64 bytes = 0;
    std::vector<FontFile> fonts = {}; ///< used ones, by name
    std::vector<DrawnString> strings = {}; ///< when recorded
};

/// Writes the whole document or nothing: a temporary file beside `path` takes its name when it is complete.
/// The same document and fonts give the same bytes. Memory does not grow with the rows of tables, only with
/// pages, links and destinations. A destination that is given twice stands where it was first. Errors:
/// UnknownDestination, FileUnwritable, DiskFull, PdfFailed, Cancelled.
Result<WriteSummary> writePdf(
    const QString &path, const Document &document, const Fonts &fonts, const WriteOptions &options = {});

} // namespace tsuzuri::pdf
