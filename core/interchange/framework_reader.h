#pragma once

#include "core/interchange/framework_draft.h"

namespace tsuzuri {

class Workspace;

/// What a workspace says of frameworks that are read for it: its company, today, the packs that it knows.
FrameworkOptions frameworkOptions(const Workspace &workspace);

/// Reads a framework from whatever file people have: a pack of Tsuzuri, an OSCAL catalog or profile (JSON,
/// XML, YAML), a library (YAML, JSON, workbook), the ISMAP annex, any XLSX or CSV list. What the file is, its
/// content says. May take seconds: for a worker thread. Errors: those of the readers; every one names the
/// place.
Result<FrameworkDraft> readFramework(
    const QString &path, const FrameworkOptions &options, const BothWords &words);

} // namespace tsuzuri
