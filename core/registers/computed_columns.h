#pragma once

#include "core/registers/column.h"

#include <span>

namespace tsuzuri {

/// A column that no record holds. To add one: a function, a row, a heading in core/words/register_words.h.
struct ComputedColumn {
    Kind kind;
    const char *key;
    Phrase title;
    FieldType type;
    Value (*compute)(const RegisterReader &reader, int row);
    int width = 16;
    std::optional<Kind> target = {}; ///< of Link and Links; of Choice the kind that has the choices,
    const char *labelField = ""; ///< in this field
};

std::span<const ComputedColumn> documentColumns();
std::span<const ComputedColumn> controlColumns();
std::span<const ComputedColumn> engagementColumns();

} // namespace tsuzuri
