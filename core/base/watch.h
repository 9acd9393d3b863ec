#pragma once

#include <functional>

namespace tsuzuri {

/// Told from 0 to 1 while long work runs.
using Progress = std::function<void(double)>;

/// Asked between blocks of long work; true stops it with ErrorCode::Cancelled.
using CancelTest = std::function<bool()>;

/// How long work is watched. Either may be empty.
struct Watch {
    Progress progress;
    CancelTest isCancelled;
};

} // namespace tsuzuri
