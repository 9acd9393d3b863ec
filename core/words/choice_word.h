#pragma once

#include "core/model/records.h"
#include "core/words/word_tables.h"

namespace tsuzuri {

/// A row of a table of choices. Does not compile with a code that the enumeration has not.
template <Choice E>
consteval ChoiceWord word(const char *code, Phrase label)
{
    const std::string_view wanted = code;
    const auto isWanted = [&](const char *known) { return wanted == known; };
    if (std::ranges::none_of(EnumCodes<E>::codes, isWanted))
        throw "no such code";
    return {EnumCodes<E>::codes.data(), code, label};
}

} // namespace tsuzuri
