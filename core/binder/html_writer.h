#pragma once

#include "core/binder/index.h"

namespace tsuzuri {

/// The binder as one HTML page that works from disk: no scripts, nothing loaded, light, dark and print. The
/// index stands before the sections; links to files are relative. `pages` are those of the PDF. Errors:
/// FileUnwritable, DiskFull.
Result<void> writeHtml(
    const QString &path, const pdf::Document &document, const BinderIndex &index, int pages);

} // namespace tsuzuri
