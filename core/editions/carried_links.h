#pragma once

#include "core/editions/edition_case.h"
#include "core/model/change_set.h"

namespace tsuzuri {

/// Links of controls, evidence, open requests and open findings to old requirements get a companion to the
/// new ones; the old links stay. A control that answered the whole of something else answers a part, and what
/// is merely related is a reference; nothing else follows those.
void carryLinks(const EditionCase &moved, const std::vector<EditionRow> &rows, ChangeSet &changes);

} // namespace tsuzuri
