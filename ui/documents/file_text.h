#pragma once

#include "core/base/sha256.h"
#include "core/base/text_part.h"

#include <optional>
#include <vector>

namespace tsuzuri {

/// The text of a file by part, nothing for a type that this reader does not know. Errors: those of the
/// reader.
using TextReader =
    std::function<Result<std::optional<std::vector<TextPart>>>(const QString &path, const QString &name)>;

/// Reads whatever core/extract knows, in a child process. Sheets stay parts; pages and slides become one
/// text, because lines move from page to page. Errors: those of Extractor, but nothing where a file has no
/// text.
Result<std::optional<std::vector<TextPart>>> readFileText(const QString &path, const QString &name);

} // namespace tsuzuri
