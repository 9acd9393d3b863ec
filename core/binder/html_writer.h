#pragma once

#include "core/pdf/document.h"

#include <QByteArray>

namespace tsuzuri {

/// The document as one HTML page that works from disk: no scripts, nothing loaded, light, dark and print. Links to
/// files are relative. `index` stands before the chapters.
QByteArray htmlOf(const pdf::Document &document, const pdf::Table &index);

} // namespace tsuzuri
