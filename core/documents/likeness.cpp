#include "core/documents/likeness.h"

#include "core/base/fold.h"

namespace tsuzuri {

namespace {

constexpr std::array languages{Language::Japanese, Language::English};

/// The different pairs of neighbouring characters of a folded text.
std::vector<quint32> pairsOf(const QString &text)
{
    const QString folded = foldTight(text);
    std::vector<quint32> pairs;
    for (qsizetype i = 0; i + 1 < folded.size(); ++i)
        pairs.push_back(quint32(folded[i].unicode()) << 16 | folded[i + 1].unicode());
    std::ranges::sort(pairs);
    pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
    return pairs;
}

std::vector<const LocalizedText *> titlesOf(const std::vector<const Document *> &documents)
{
    std::vector<const LocalizedText *> titles;
    for (const Document *document : documents)
        titles.push_back(&document->title);
    return titles;
}

} // namespace

NameIndex::NameIndex(const std::vector<const LocalizedText *> &names)
    : m_count(names.size())
{
    for (const Language language : languages) {
        Side &side = m_sides[static_cast<std::size_t>(language)];
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::vector<quint32> pairs = pairsOf(names[i]->in(language));
            side.sizes.push_back(static_cast<int>(pairs.size()));
            for (const quint32 pair : pairs)
                side.places[pair].push_back(static_cast<int>(i));
        }
    }
}

std::vector<NameIndex::Found> NameIndex::like(const LocalizedText &name, double least, std::size_t most) const
{
    std::vector<double> best(m_count, 0);
    for (const Language language : languages) {
        const Side &side = m_sides[static_cast<std::size_t>(language)];
        const std::vector<quint32> pairs = pairsOf(name.in(language));
        std::vector<int> shared(m_count, 0);
        for (const quint32 pair : pairs) {
            for (const int place : side.places.value(pair))
                ++shared[static_cast<std::size_t>(place)];
        }
        for (std::size_t i = 0; i < best.size(); ++i) {
            if (shared[i] > 0)
                best[i] =
                    std::max(best[i], 2.0 * shared[i] / static_cast<double>(pairs.size() + side.sizes[i]));
        }
    }
    std::vector<Found> found;
    for (std::size_t i = 0; i < best.size(); ++i) {
        if (best[i] >= least)
            found.push_back({i, best[i]});
    }
    std::ranges::stable_sort(found, std::greater(), &Found::likeness);
    if (found.size() > most)
        found.resize(most);
    return found;
}

TitleIndex::TitleIndex(std::vector<const Document *> documents)
    : m_documents(std::move(documents))
    , m_titles(titlesOf(m_documents))
{
}

std::vector<DocumentProposal> TitleIndex::like(
    const LocalizedText &title, double least, std::size_t most) const
{
    std::vector<DocumentProposal> proposals;
    for (const NameIndex::Found &found : m_titles.like(title, least, most))
        proposals.push_back({m_documents[found.place], found.likeness});
    return proposals;
}

} // namespace tsuzuri
