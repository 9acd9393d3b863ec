#pragma once

#include "app/cli/console.h"
#include "core/papers/paper.h"

namespace tsuzuri::cli {

/// Writes a paper to the file of --out, in the form that its ending names (PDF, XLSX, TXT), and says where it
/// is. Errors: BadArgument for another ending, those of writePaper.
Status writePaperOut(
    Console &console, const Arguments &arguments, Workspace &workspace, const Paper &paper, PaperSize size);

} // namespace tsuzuri::cli
