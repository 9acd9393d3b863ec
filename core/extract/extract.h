#pragma once

#include "core/extract/text_gatherer.h"

namespace tsuzuri {

/// Reads the text of a file in this process; only the child process does that. What the file is, its content
/// says; `name` (the file's own where it is empty) tells mails and pages from plain text. Errors:
/// FileNotFound, FileUnreadable, FileHasNoText, FileEncrypted, ReadingStopped.
Result<ExtractedText> extractHere(
    const QString &path, const QString &name = {}, const ExtractLimits &limits = {});

} // namespace tsuzuri
