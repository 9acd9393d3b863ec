#pragma once

#include <cstddef>
#include <functional>

namespace tsuzuri {

/// Processors of this machine, 1 to 16.
int processors();

/// Does one job after the other, in several threads at once: `work` gets 0 to count - 1. The calling thread
/// is one of them, and the last to leave.
void inLanes(int lanes, std::size_t count, const std::function<void(std::size_t)> &work);

} // namespace tsuzuri
