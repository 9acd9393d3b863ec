#pragma once

#include "core/base/localized_text.h"

#include <vector>

namespace tsuzuri {

/// What stands for {name} in a sentence: the title of a record in both languages, or the same date, number or
/// code twice.
struct NamedText {
    QString name;
    LocalizedText text;

    bool operator==(const NamedText &) const = default;
};

using NamedTexts = std::vector<NamedText>;

} // namespace tsuzuri
