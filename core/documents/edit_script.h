#pragma once

#include <optional>
#include <vector>

namespace tsuzuri {

/// Which elements of two sequences belong together, in order: {left, right} of each pair that stays.
using Matches = std::vector<std::pair<int, int>>;

/// The longest run of equal elements that both sequences share (Myers, O((left + right) × differences)),
/// after what they share at the start and the end. Elements are equal where their numbers are. Nothing where
/// more than `mostSteps` differences would be needed.
std::optional<Matches> longestMatch(
    const std::vector<int> &left, const std::vector<int> &right, int mostSteps);

} // namespace tsuzuri
