#pragma once

#include "core/model/evidence_file.h"
#include "core/model/location.h"

#include <optional>

namespace tsuzuri {

/// Where the original of a filed file lies, to be noticed when it changes or goes. Nothing for pictures of
/// the clipboard, and for somebody's own folders: these are no place for evidence, and what is cleared away
/// there the vault keeps.
std::optional<Location> originalPlace(const EvidenceFile &file);
/// Whether a location in use is that.
bool isOriginalOf(const Location &location, const EvidenceFile &file);

} // namespace tsuzuri
