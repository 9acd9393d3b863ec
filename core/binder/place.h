#pragma once

#include "core/gaps/workspace_index.h"
#include "core/words/words.h"

namespace tsuzuri {

/// Where a document lives, in words: the master copy of the version, else of the document, else any copy. "" where
/// nothing is recorded.
QString placeOf(const WorkspaceIndex &index, const Document &document, const DocumentVersion *version, const Words &words);

/// Where the original of evidence lives.
using EvidenceLocations = Links<Evidence, Location>;
QString placeOf(const EvidenceLocations &locations, const Evidence &evidence, const Words &words);

/// A location in words: its address, or site, room, cabinet and shelf.
QString placeText(const Location &location, const Words &words);

/// The location that counts as the master copy; null where there is none.
const Location *masterOf(const WorkspaceIndex &index, const Document &document, const DocumentVersion *version);

} // namespace tsuzuri
