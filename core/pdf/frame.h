#pragma once

#include "core/pdf/flow.h"

namespace tsuzuri::pdf {

/// A contents block that is drawn when all other pages are laid out.
struct WaitingContents {
    const Contents *block = nullptr;
    std::size_t place = 0; ///< what reserveContents gave
    std::size_t chapter = 0;
    QString destination = {}; ///< of the chapter that begins with it
};

/// Draws it on pages of its own.
void drawContents(Flow &flow, const WaitingContents &contents);

/// Draws header, footer and the texts that waited for page numbers, for each page of the book into a page of
/// its own; binding lays it over the page. Errors: those of the spool, Cancelled.
Result<void> drawFrames(
    Book &book, const Document &document, Shaper &shaper, Spool &spool, const WriteOptions &options);

} // namespace tsuzuri::pdf
