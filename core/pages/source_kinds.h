#pragma once

#include "core/pages/page_source.h"

namespace tsuzuri {

/// Both: null where the file is something else; errors as for PageSource::open.
Result<std::unique_ptr<PageSource>> openPdf(const QString &path);
Result<std::unique_ptr<PageSource>> openImage(const QString &path);

} // namespace tsuzuri
