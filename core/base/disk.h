#pragma once

#include "core/base/error.h"

namespace tsuzuri {

/// Why something could not be written: DiskFull where the disk of `path` has no room left, else `otherwise`.
/// To be asked before what was written in part is removed.
Error writeError(const QString &path, ErrorCode otherwise, const QString &detail = {});

/// The error with the place that a person knows, where it is about a full disk: not a hidden file in the
/// making.
Error diskFullAt(const QString &place, Error error);

} // namespace tsuzuri
