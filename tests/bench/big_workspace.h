#pragma once

#include "core/workspace/workspace.h"

namespace tsuzuri {

struct BigCounts {
    int requirements = 5'000;
    int documents = 20'000; ///< each with a version and a location
    int evidence = 100'000;
    int controls = 500;
    int people = 200;
};

/// A made-up company of any size, the same each time: through the one door, in one change set.
Result<void> makeBigWorkspace(const QString &folder, const BigCounts &counts = {});

} // namespace tsuzuri
