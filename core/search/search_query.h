#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tsuzuri {

/// What somebody looks for: every word must be found, each as it is or as one of its synonyms. All are
/// folded.
struct SearchQuery {
    struct Word {
        QString text;
        QStringList synonyms; ///< also in the other language: incident for インシデント

        bool operator==(const Word &) const = default;
    };
    std::vector<Word> words;

    /// Separated by white space.
    static SearchQuery of(QStringView typed);
    bool isEmpty() const { return words.empty(); }
    /// All of them: what is marked in a result.
    QStringList texts() const;

    bool operator==(const SearchQuery &) const = default;
};

} // namespace tsuzuri
