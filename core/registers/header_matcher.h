#pragma once

#include "core/registers/register.h"

#include <QHash>

namespace tsuzuri {

class BothWords;

/// Tells which column the heading of somebody's table means: by key, by heading or synonym in either
/// language, in full or half width, with or without blanks and brackets.
class HeaderMatcher {
public:
    explicit HeaderMatcher(const BothWords &words);

    /// Null where no column is meant. May be a computed column: evidence has "files", of which imports take
    /// paths.
    const Column *column(Kind kind, QStringView header) const;

private:
    using Headers = QHash<QString, const Column *>;
    std::vector<Headers> m_kinds;
};

/// Other words for a column: `words` are separated by |.
struct HeaderSynonyms {
    std::optional<Kind> kind; ///< none: of every kind that has the column
    const char16_t *key;
    const char16_t *words;
};
std::span<const HeaderSynonyms> headerSynonyms();

} // namespace tsuzuri
