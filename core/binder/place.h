#pragma once

#include "core/gaps/workspace_index.h"
#include "core/words/words.h"

namespace tsuzuri {

/// Where something lives: what counts as its master copy, and how many further places are known.
struct Place {
    const Location *master = nullptr; ///< null where nothing is recorded
    int others = 0;
};

/// Of the version, else of the document itself. Places that are no longer used don't count.
Place placeOf(const WorkspaceIndex &index, const Document &document, const DocumentVersion *version);
Place placeOf(std::span<const Location *const> locations);

/// The whole address, or site, room, cabinet, shelf and binder of paper: what somebody needs to find it.
QString addressOf(const Location &location, const Words &words);

} // namespace tsuzuri
