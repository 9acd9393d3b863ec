#pragma once

#include "core/gaps/gap.h"
#include "core/gaps/workspace_index.h"
#include "core/papers/paper.h"

namespace tsuzuri {

/// A list of gaps, in its order: whom each waits for, since when it is there, what mends it. Of a project
/// (null: all), which stands above.
Paper gapPaper(
    const WorkspaceIndex &index, std::span<const Gap> gaps, Id<Project> project, const Words &words);

} // namespace tsuzuri
