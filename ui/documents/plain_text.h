#pragma once

#include "core/base/sha256.h"
#include "core/documents/text_difference.h"

#include <optional>

namespace tsuzuri {

/// The text of a file by part, nothing for a type that this reader does not know. Errors: those of the reader.
using TextReader
    = std::function<Result<std::optional<std::vector<TextPart>>>(const QString &path, const QString &name)>;

/// Reads text, CSV and Markdown as one part, in UTF-8, UTF-16 or CP932. Errors: FileUnreadable, FileTooLarge,
/// CsvEncoding, Cancelled.
Result<std::optional<std::vector<TextPart>>> readPlainText(const QString &path, const QString &name);

} // namespace tsuzuri
