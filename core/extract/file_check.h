#pragma once

#include "core/base/file_condition.h"

#include <QString>

namespace tsuzuri {

/// Looks at a file in this process; only the child process does that (Extractor::check). Told are empty
/// files, PDF, Office files and archives that need a password, and PDF, Office files, archives and PNG that
/// no program can open. Of other pictures and of plain texts it is only told that they are not empty.
FileCheck checkHere(const QString &path, const QString &name);

} // namespace tsuzuri
