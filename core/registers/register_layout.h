#pragma once

#include "core/model/kind.h"
#include "core/words/phrase.h"

#include <span>

namespace tsuzuri {

/// What differs from the field table. Keys of columns are separated by blanks.
struct SectionLayout {
    Phrase title;
    const char *keys;
};

struct RegisterLayout {
    Kind kind;
    const char *table; ///< shown at first
    std::span<const SectionLayout> form; ///< fields in no section come last, under "More"
};

/// Null where a register is shown as its field table stands.
const RegisterLayout *registerLayout(Kind kind);

} // namespace tsuzuri
