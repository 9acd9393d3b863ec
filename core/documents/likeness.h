#pragma once

#include "core/model/document.h"

#include <QHash>

#include <array>

namespace tsuzuri {

/// A document that might be the one that is looked for.
struct DocumentProposal {
    const Document *document = nullptr;
    double likeness = 0; ///< of the titles, 0 to 1
};

/// Finds names by their likeness: the share of pairs of neighbouring characters that two folded names have in
/// common, in the language in which they are more alike. Asking costs little even beside 20,000 names.
class NameIndex {
public:
    explicit NameIndex(const std::vector<const LocalizedText *> &names);

    struct Found {
        std::size_t place = 0; ///< among the names
        double likeness = 0; ///< 0 to 1
    };
    /// At least `least` alike, the likeliest first, equals in the order given.
    std::vector<Found> like(const LocalizedText &name, double least, std::size_t most) const;

private:
    struct Side {
        QHash<quint32, std::vector<int>> places; ///< pair → names that have it
        std::vector<int> sizes; ///< number of pairs of each name
    };

    std::size_t m_count;
    std::array<Side, 2> m_sides; ///< Japanese, English
};

/// Finds documents by their titles.
class TitleIndex {
public:
    explicit TitleIndex(std::vector<const Document *> documents);

    /// As NameIndex::like.
    std::vector<DocumentProposal> like(const LocalizedText &title, double least, std::size_t most) const;

private:
    std::vector<const Document *> m_documents;
    NameIndex m_titles;
};

} // namespace tsuzuri
