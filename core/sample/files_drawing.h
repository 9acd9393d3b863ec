#pragma once

#include "core/base/error.h"
#include "core/sample/files_content.h"

#include <QByteArray>

namespace tsuzuri {

namespace pdf {
class Fonts;
}

/// PNG of the groups side by side, with title, facts in one line and note. Errors: PdfFailed.
Result<QByteArray> drawDiagram(const SampleContent &content, const pdf::Fonts &fonts);

/// PNG that stands for a photograph of a room with people before a screen; no text. Errors: PdfFailed.
Result<QByteArray> drawPhoto();

} // namespace tsuzuri
