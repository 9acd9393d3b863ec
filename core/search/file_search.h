#pragma once

#include "core/base/sha256.h"
#include "core/search/folded_text.h"
#include "core/search/search_query.h"
#include "core/store/text_store.h"

namespace tsuzuri {

/// A file whose text holds what somebody looks for, and where.
struct FileHit {
    QString sha256;
    QString kind; ///< as core/extract says
    QString part; ///< page, sheet or slide
    QString snippet; ///< one line around the first place
    std::vector<TextRange> marks; ///< in the snippet
};

struct FileHits {
    std::vector<FileHit> hits; ///< in the order in which the files came
    bool hasMore = false;
};

/// Files that hold every word, wherever in the file. One character is looked for where it is Japanese; a
/// Latin letter alone would find everything. At most `limit`. Errors: Cancelled, DatabaseFailed,
/// WorkspaceDamaged.
Result<FileHits> findInFiles(
    TextStore &store, const SearchQuery &query, int limit, const CancelTest &isCancelled = {});

/// One line of the text around the first of the words, with all of them marked.
FileHit snippetOf(const QString &text, const QStringList &foldedWords);

} // namespace tsuzuri
