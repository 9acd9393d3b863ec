#pragma once

#include "core/base/sha256.h"

namespace tsuzuri {

/// Appends a comment with the SHA-256 of everything that stands before it, so that any byte of the archive that
/// is changed later can be noticed, also one that no reader looks at. The archive must have no comment yet.
/// Errors: FileUnreadable, FileUnwritable, DiskFull, ZipFailed, Cancelled.
Result<void> sealZip(const QString &path, const CancelTest &isCancelled = {});

/// Whether the archive ends in the seal of its own bytes. Errors: FileNotFound, FileUnreadable, Cancelled.
Result<bool> hasWholeSeal(const QString &path, const CancelTest &isCancelled = {});

} // namespace tsuzuri
