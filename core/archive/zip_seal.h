#pragma once

#include "core/base/sha256.h"

namespace tsuzuri {

/// The seal of an archive is its comment: the SHA-256 of everything that stands before it, so that any byte
/// of the archive that is changed later can be noticed, also one that no reader looks at.
QByteArray zipSeal(const Digest &sha256);
inline constexpr int zipSealSize = 72; ///< bytes

/// Whether the archive ends in the seal of its own bytes. Errors: FileNotFound, FileUnreadable, Cancelled.
Result<bool> hasWholeSeal(const QString &path, const CancelTest &isCancelled = {});

} // namespace tsuzuri
