#include "core/documents/edit_script.h"

#include <algorithm>

namespace tsuzuri {

namespace {

/// Myers' greedy algorithm on what is left between the common ends. `reached` keeps for every number of
/// differences how far each diagonal came, so that the way can be walked back.
class EditScript {
public:
    EditScript(const int *left, int leftSize, const int *right, int rightSize)
        : m_left(left)
        , m_right(right)
        , m_leftSize(leftSize)
        , m_rightSize(rightSize)
    {
    }

    std::optional<Matches> find(int mostSteps)
    {
        const int most = std::min(mostSteps, m_leftSize + m_rightSize);
        std::vector<int> furthest(static_cast<std::size_t>(2 * most + 3), 0);
        const auto at = [&](int diagonal) -> int & {
            return furthest[static_cast<std::size_t>(diagonal + most + 1)];
        };
        for (int steps = 0; steps <= most; ++steps) {
            for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
                const bool isDown =
                    diagonal == -steps || (diagonal != steps && at(diagonal - 1) < at(diagonal + 1));
                int x = isDown ? at(diagonal + 1) : at(diagonal - 1) + 1;
                while (x < m_leftSize && x - diagonal < m_rightSize && m_left[x] == m_right[x - diagonal])
                    ++x;
                at(diagonal) = x;
                if (x == m_leftSize && x - diagonal == m_rightSize) {
                    m_reached.emplace_back(
                        furthest.begin() + most + 1 - steps, furthest.begin() + most + 2 + steps);
                    return walkBack(steps);
                }
            }
            m_reached.emplace_back(furthest.begin() + most + 1 - steps, furthest.begin() + most + 2 + steps);
        }
        return {};
    }

private:
    Matches walkBack(int steps) const
    {
        Matches matches;
        int x = m_leftSize;
        int y = m_rightSize;
        for (; steps >= 0; --steps) {
            const int diagonal = x - y;
            const auto before = [&](int other) { // how far a diagonal came with one step less
                const int place = other + steps - 1;
                const auto &reached = m_reached[static_cast<std::size_t>(steps - 1)];
                return place >= 0 && place < static_cast<int>(reached.size())
                    ? reached[static_cast<std::size_t>(place)]
                    : 0;
            };
            int startX = 0;
            int startY = 0;
            if (steps > 0) {
                const bool isDown =
                    diagonal == -steps || (diagonal != steps && before(diagonal - 1) < before(diagonal + 1));
                const int previous = isDown ? diagonal + 1 : diagonal - 1;
                startX = before(previous);
                startY = startX - previous;
            }
            const int stepX = steps > 0 && startX - startY < diagonal ? startX + 1 : startX;
            while (x > stepX && y > stepX - diagonal)
                matches.emplace_back(--x, --y);
            x = startX;
            y = startY;
        }
        std::ranges::reverse(matches);
        return matches;
    }

    const int *m_left;
    const int *m_right;
    int m_leftSize;
    int m_rightSize;
    std::vector<std::vector<int>> m_reached; // by number of differences: how far the diagonals -n … n came
};

} // namespace

std::optional<Matches> longestMatch(
    const std::vector<int> &left, const std::vector<int> &right, int mostSteps)
{
    const int leftSize = static_cast<int>(left.size());
    const int rightSize = static_cast<int>(right.size());
    int head = 0;
    while (head < std::min(leftSize, rightSize)
        && left[static_cast<std::size_t>(head)] == right[static_cast<std::size_t>(head)])
        ++head;
    int tail = 0;
    while (tail < std::min(leftSize, rightSize) - head
        && left[static_cast<std::size_t>(leftSize - 1 - tail)]
            == right[static_cast<std::size_t>(rightSize - 1 - tail)])
        ++tail;
    EditScript script(
        left.data() + head, leftSize - head - tail, right.data() + head, rightSize - head - tail);
    const auto middle = script.find(mostSteps);
    if (!middle)
        return {};
    Matches matches;
    for (int i = 0; i < head; ++i)
        matches.emplace_back(i, i);
    for (const auto &[x, y] : *middle)
        matches.emplace_back(x + head, y + head);
    for (int i = tail; i > 0; --i)
        matches.emplace_back(leftSize - i, rightSize - i);
    return matches;
}

} // namespace tsuzuri
