#pragma once

#include "core/interchange/foreign_document.h"
#include "core/interchange/framework_draft.h"

namespace tsuzuri {

/// Resolves a profile (root "profile") and what it imports into one pack: import, merge, modify. Catalogs and
/// profiles are found by the name of the file that an import refers to, beside the profile or among the known
/// packs; no other folder is looked at and no link is followed. Errors: PackDamaged, also of an imported
/// file.
Result<FrameworkDraft> packOfProfile(
    const ForeignDocument &document, const FrameworkOptions &options, const BothWords &words);

/// The file that an import of a profile refers to. `href` is a path, a link, or `#uuid` of a resource; only
/// the name at its end counts. `taken` is told the pack that was taken in place of a file. Errors:
/// PackDamaged at `path`.
Result<ForeignDocument> findImported(const ForeignDocument &profile, const QString &href, const QString &path,
    const FrameworkOptions &options, LocalizedText *taken);

} // namespace tsuzuri
