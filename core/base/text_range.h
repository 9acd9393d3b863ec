#pragma once

#include <QtTypes>

namespace tsuzuri {

/// Where something stands in a text, in UTF-16 characters.
struct TextRange {
    qsizetype start = 0;
    qsizetype size = 0;

    bool operator==(const TextRange &) const = default;
};

} // namespace tsuzuri
