#include "core/base/lanes.h"

#include <atomic>
#include <thread>

namespace tsuzuri {

int processors()
{
    return static_cast<int>(qBound(1u, std::thread::hardware_concurrency(), 16u));
}

void inLanes(int lanes, std::size_t count, const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min(static_cast<std::size_t>(qMax(lanes, 1)), count); ++i)
        others.emplace_back(run);
    run();
}

} // namespace tsuzuri
