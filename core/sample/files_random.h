#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace tsuzuri {

/// Numbers that look random and are the same on every machine and with every standard library (SplitMix64).
class SampleRandom {
public:
    explicit SampleRandom(const QString &seed);

    std::uint64_t next();
    /// 0 to `count` - 1; 0 when there is nothing to choose from.
    int below(int count);
    /// Both ends included.
    int between(int least, int most) { return least + below(most - least + 1); }
    /// 0 up to, but without 1.
    double fraction();
    /// `count` different numbers below `total`, in order.
    std::vector<int> choose(int count, int total);

private:
    std::uint64_t m_state = 0;
};

} // namespace tsuzuri
