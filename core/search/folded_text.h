#pragma once

#include "core/base/text_range.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tsuzuri {

/// A text in the form in which it is searched (core/base/fold.h), which knows where each character came from.
/// White space is one space, and none between Japanese characters: there it only says where a line of a page
/// ended.
class FoldedText {
public:
    explicit FoldedText(QStringView original);

    const QString &text() const { return m_text; }
    /// What `range` of the folded text was in the original.
    TextRange original(const TextRange &range) const;
    /// Every place of the original where one of the folded words stands, in order, none in another.
    std::vector<TextRange> find(const QStringList &words) const;

private:
    void addSpace(std::size_t place);
    void add(QChar character, std::size_t place);

    QString m_text;
    std::vector<quint32> m_places; // of each folded character; the end of the original behind the last
    bool m_hasSpace = false; // waits for what follows it
    std::size_t m_spacePlace = 0;
};

/// What a folded text is found by: pairs of characters in Japanese, whole words elsewhere; each once. The
/// last character of a run stands alone too, so that one character can be searched for by its beginning.
QStringList searchTokens(QStringView folded);

/// Of a folded word that is looked for: the same, and whether a token is only the beginning of one.
struct TokenWanted {
    QString text;
    bool isPrefix = false;

    bool operator==(const TokenWanted &) const = default;
};
std::vector<TokenWanted> wantedTokens(QStringView foldedWord);

} // namespace tsuzuri
