#include "core/intake/word_index.h"

#include "core/intake/name_words.h"

#include <algorithm>
#include <cmath>

namespace tsuzuri {

void WordIndex::add(int item, QStringView text)
{
    m_count = std::max(m_count, item + 1);
    for (const QString &term : termsOf(text)) {
        std::vector<int> &items = m_items[term];
        if (items.empty() || items.back() != item)
            items.push_back(item);
    }
}

std::vector<WordIndex::Match> WordIndex::find(QStringView query, std::size_t most) const
{
    constexpr double weightOfUnknown = 0.4; // of a word that no text has: it may be anything
    constexpr double commonShare = 0.25; // a word of more texts than this says nothing
    QHash<int, double> scores;
    double whole = 0;
    const double rarest = std::log(1.0 + m_count);
    for (const QString &term : termsOf(query)) {
        const auto found = m_items.constFind(term);
        if (found == m_items.cend()) {
            whole += weightOfUnknown * rarest;
            continue;
        }
        const auto count = static_cast<double>(found->size());
        if (count > 8 && count > commonShare * m_count)
            continue;
        const double weight = std::log(1.0 + m_count / count);
        whole += weight;
        for (const int item : *found)
            scores[item] += weight;
    }
    std::vector<Match> matches;
    for (const auto &[item, score] : scores.asKeyValueRange())
        matches.push_back({item, score / whole});
    const auto better = [](const Match &left, const Match &right) {
        return left.share != right.share ? left.share > right.share : left.item < right.item;
    };
    std::ranges::sort(matches, better);
    matches.resize(std::min(matches.size(), most));
    return matches;
}

} // namespace tsuzuri
