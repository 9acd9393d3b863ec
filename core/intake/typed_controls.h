#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// The controls that somebody types in short: "C-026", "c26", "26", several of them with commas or blanks
/// between, or words of the name in either language: "特権 点検". Empty where one of them can't be told.
std::vector<Id<Control>> typedControls(const Dataset &data, QStringView typed);

/// Those whose number or name holds what is typed, in the order of their numbers, at most `most`.
std::vector<const Control *> controlsLike(const Dataset &data, QStringView typed, std::size_t most);

} // namespace tsuzuri
