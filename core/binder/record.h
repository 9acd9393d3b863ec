#pragma once

#include "core/binder/book.h"
#include "core/pdf/fonts.h"

#include <unordered_set>

namespace tsuzuri {

/// Number, digest and dates of a build. The number counts distinct input digests per project and language;
/// the same digest has the same number. The digest covers the log up to the last entry that is no binder
/// build, the request, the files that can't be handed over, program and fonts.
Result<BuildFacts> factsOf(Workspace &workspace, const BinderRequest &request, const FileProblems &problems,
    const std::vector<pdf::FontFile> &fonts);

/// Stores the build as a BinderBuild in one commit with the reason "binder", unless one with its digest is
/// known. Errors: those of Workspace::commit.
Result<void> recordBuild(Workspace &workspace, const BinderRequest &request, const BuildFacts &facts,
    const BinderResult &result, const QString &manifestSha256);

/// The newest build of the same project, profile and language; null where there is none.
const BinderBuild *lastBuild(const Dataset &data, const BinderRequest &request);
/// Records that were changed after a build was recorded, as the log has them.
Result<std::unordered_set<Uuid>> changedSince(Workspace &workspace, const BinderBuild &build);

/// The number that the next build with a new digest would get.
int nextNumber(const Dataset &data, const BinderRequest &request);

} // namespace tsuzuri
