#pragma once

#include "core/binder/book.h"
#include "core/binder/package.h"
#include "core/pdf/fonts.h"

namespace tsuzuri {

/// manifest.json: every file but itself and SHA256SUMS.txt, with what the build was made of. Its last value
/// is the SHA-256 of everything that stands before it, so that a change of the manifest itself can be told
/// from one of SHA256SUMS.txt.
QByteArray manifestText(
    const BinderBook &book, const std::vector<pdf::FontFile> &fonts, const std::vector<PackagedFile> &files);

/// What a manifest says.
struct ManifestContent {
    bool isWhole = false; ///< it is as it was written
    std::vector<PackagedFile> files;
};
ManifestContent readManifest(const QByteArray &text);

} // namespace tsuzuri
