#include "core/search/file_search.h"

#include <set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype charactersBefore = 24;
constexpr qsizetype charactersShown = 110;

bool isWorthSearching(const QString &word)
{
    return word.size() > 1 || (!word.isEmpty() && word.front().unicode() > 0x2E80);
}

using Pieces = std::vector<qint64>;

/// Pieces that may hold one of the texts: those with all of its tokens.
Result<Pieces> candidates(TextStore &store, const SearchQuery::Word &word, const CancelTest &isCancelled)
{
    Pieces all;
    for (const QString &text : QStringList{word.text} + word.synonyms) {
        std::vector<TextStore::Token> tokens;
        for (const TokenWanted &wanted : wantedTokens(text))
            tokens.push_back({wanted.text, wanted.isPrefix});
        if (tokens.empty() || !isWorthSearching(text))
            continue;
        const auto found = store.find(tokens, isCancelled);
        if (!found)
            return std::unexpected(found.error());
        const auto middle = all.insert(all.end(), found->begin(), found->end());
        std::inplace_merge(all.begin(), middle, all.end());
    }
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// True where the text holds what its tokens promised.
bool holds(const FoldedText &text, const SearchQuery::Word &word)
{
    const auto isThere = [&](const QString &each) { return text.text().contains(each); };
    return isThere(word.text) || std::ranges::any_of(word.synonyms, isThere);
}

/// The first of these pieces that really holds the word; an empty one where none does.
Result<IndexedPiece> firstThatHolds(
    TextStore &store, std::span<const qint64> pieces, const SearchQuery::Word &word)
{
    for (const qint64 number : pieces) {
        auto piece = store.piece(number);
        if (!piece || holds(FoldedText(piece->text), word))
            return piece;
    }
    return IndexedPiece{};
}

/// The pieces of one file, which stand together.
std::span<const qint64> piecesOfFile(const Pieces &pieces, qint64 file)
{
    const auto range = std::ranges::equal_range(pieces, file, {}, &TextStore::fileOf);
    return {range.begin(), range.end()};
}

} // namespace

FileHit snippetOf(const QString &text, const QStringList &foldedWords)
{
    const auto places = FoldedText(text).find(foldedWords);
    qsizetype start = places.empty() ? 0 : std::max<qsizetype>(0, places.front().start - charactersBefore);
    if (start > 0 && text[start].isLowSurrogate())
        --start;
    FileHit hit;
    if (start > 0)
        hit.snippet = u"…"_s;
    hit.snippet += text.sliced(start).first(std::min(charactersShown, text.size() - start)).simplified();
    if (start + charactersShown < text.size())
        hit.snippet += u"…"_s;
    hit.marks = FoldedText(hit.snippet).find(foldedWords);
    return hit;
}

Result<FileHits> findInFiles(
    TextStore &store, const SearchQuery &query, int limit, const CancelTest &isCancelled)
{
    FileHits result;
    std::vector<Pieces> found;
    for (const SearchQuery::Word &word : query.words) {
        auto pieces = candidates(store, word, isCancelled);
        if (!pieces)
            return std::unexpected(pieces.error());
        found.push_back(std::move(*pieces));
    }
    if (found.empty())
        return result;
    std::set<qint64> files;
    for (const qint64 piece : found.front())
        files.insert(TextStore::fileOf(piece));
    for (const qint64 file : files) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        IndexedPiece shown;
        bool hasAll = std::ranges::none_of(
            found, [&](const Pieces &pieces) { return piecesOfFile(pieces, file).empty(); });
        for (std::size_t i = 0; i < found.size() && hasAll; ++i) {
            const auto piece = firstThatHolds(store, piecesOfFile(found[i], file), query.words[i]);
            if (!piece)
                return std::unexpected(piece.error());
            hasAll = !piece->text.isEmpty();
            if (i == 0)
                shown = *piece;
        }
        if (!hasAll)
            continue;
        if (std::ssize(result.hits) == limit) {
            result.hasMore = true;
            break;
        }
        const auto about = store.file(file);
        if (!about)
            return std::unexpected(about.error());
        FileHit hit = snippetOf(shown.text, query.texts());
        hit.sha256 = about->sha256;
        hit.kind = about->kind;
        hit.part = shown.part;
        result.hits.push_back(std::move(hit));
    }
    return result;
}

} // namespace tsuzuri
