#pragma once

#include "core/editions/correspondence.h"
#include "core/model/change_set.h"

namespace tsuzuri {

/// Brings the requirements of a framework in line with its pack: new ones come, headings, texts and places
/// change, those that the pack lacks or withdraws become withdrawn. Nothing is deleted, and a text that the
/// pack doesn't have stays.
void updateRequirements(const Pack &pack, const Dataset &data, const HeldEdition &held, ChangeSet &changes);

} // namespace tsuzuri
