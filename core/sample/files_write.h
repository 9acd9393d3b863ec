#pragma once

#include "core/base/error.h"
#include "core/sample/files_content.h"

#include <QByteArray>

namespace tsuzuri {

struct MadeFile;

namespace pdf {
class Fonts;
}

// Each gives the bytes of a whole file; equal contents and fonts give equal bytes.

/// A title page where the content is a document, else the title above the text. Errors: PdfFailed and those
/// of a temporary file.
Result<MadeFile> writeSamplePdf(const SampleContent &content, const pdf::Fonts &fonts);

/// A window, a diagram or a photograph (drawn). Errors: PdfFailed.
Result<QByteArray> writeSamplePicture(const SampleContent &content, const pdf::Fonts &fonts);

/// The table on the first sheet, facts and sections on a second. Errors: TableWriteFailed and those of a
/// temporary file.
Result<QByteArray> writeSampleWorkbook(const SampleContent &content);

/// The table alone. Errors: TableWriteFailed and those of a temporary file.
Result<QByteArray> writeSampleCsv(const SampleContent &content);

/// UTF-8 with LF.
QByteArray writeSampleText(const SampleContent &content);

} // namespace tsuzuri
