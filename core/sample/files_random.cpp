#include "core/sample/files_random.h"

#include "core/base/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace tsuzuri {

SampleRandom::SampleRandom(const QString &seed)
    : m_state(qFromBigEndian<std::uint64_t>(Sha256::hash(seed.toUtf8()).bytes().constData()))
{
}

std::uint64_t SampleRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

int SampleRandom::below(int count)
{
    return count > 0 ? int(next() % std::uint64_t(count)) : 0;
}

double SampleRandom::fraction()
{
    return double(next() >> 11) * 0x1.0p-53;
}

std::vector<int> SampleRandom::choose(int count, int total)
{
    std::vector<int> numbers(std::size_t(std::max(total, 0)));
    std::iota(numbers.begin(), numbers.end(), 0);
    const auto wanted = std::min(std::size_t(std::max(count, 0)), numbers.size());
    for (std::size_t i = 0; i < wanted; ++i)
        std::swap(numbers[i], numbers[i + std::size_t(below(int(numbers.size() - i)))]);
    numbers.resize(wanted);
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace tsuzuri
