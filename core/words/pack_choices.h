#pragma once

#include "core/words/words.h"

namespace tsuzuri {

/// What a field of projects can hold: its `own` choices, before them the schemes or frameworks that packs
/// name. These are read when they are first asked for: most work needs none.
const std::vector<ChoiceLabel> &projectChoices(
    int field, Language language, const std::vector<ChoiceLabel> &own);

} // namespace tsuzuri
