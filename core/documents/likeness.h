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

/// Finds documents by the likeness of their titles: the share of pairs of neighbouring characters that two
/// folded titles have in common, in the language in which they are more alike. Asking costs little even
/// beside 20,000 documents.
class TitleIndex {
public:
    explicit TitleIndex(std::vector<const Document *> documents);

    /// At least `least` alike, the likeliest first, equals in the order given.
    std::vector<DocumentProposal> like(const LocalizedText &title, double least, std::size_t most) const;

private:
    struct Side {
        QHash<quint32, std::vector<int>> places; ///< pair → documents that have it
        std::vector<int> sizes; ///< number of pairs of each document
    };

    std::vector<const Document *> m_documents;
    std::array<Side, 2> m_sides; ///< Japanese, English
};

} // namespace tsuzuri
