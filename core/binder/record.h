#pragma once

#include "core/binder/book.h"
#include "core/binder/package.h"
#include "core/pdf/fonts.h"

namespace tsuzuri {

/// Number, digest and dates of a build. The number counts distinct input digests per project and language; the same
/// digest has the same number. The digest covers the log up to the last entry that is no binder build.
Result<BuildFacts> factsOf(Workspace &workspace, const BinderRequest &request, const FileProblems &problems);

/// Stores the build as a BinderBuild, unless one with its digest is known. Error WorkspaceReadOnly.
Result<void> recordBuild(
    Workspace &workspace, const BinderRequest &request, const BuildFacts &facts, const BinderResult &result);

/// manifest.json: every file but itself and SHA256SUMS.txt, with what the build was made of.
QByteArray manifestJson(const BinderPlan &plan, const BuildFacts &facts, const std::vector<pdf::FontFile> &fonts,
    const std::vector<PackagedFile> &files);

} // namespace tsuzuri
