#include "core/tables/header_match.h"

#include "core/base/fold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

constexpr std::size_t rowsToLookAt = 20;
constexpr qsizetype longestHeader = 200;

using KeyOfWord = QHash<QString, QString>;

QString keyOf(const QString &header, const KeyOfWord &keyOfWord)
{
    if (header.size() > longestHeader)
        return {};
    if (const QString key = keyOfWord.value(headerWord(header)); !key.isEmpty())
        return key;
    static const QRegularExpression border(u"[\\r\\n/／|｜(（)）]+"_s);
    const QStringList parts = header.split(border, Qt::SkipEmptyParts);
    QString key;
    for (const QString &part : parts) {
        const QString word = headerWord(part);
        if (word.isEmpty())
            continue;
        const QString partKey = keyOfWord.value(word);
        if (partKey.isEmpty() || (!key.isEmpty() && key != partKey))
            return {};
        key = partKey;
    }
    return key;
}

HeaderMatch matchRow(const Row &row, const KeyOfWord &keyOfWord)
{
    HeaderMatch match;
    for (const Cell &cell : row.cells) {
        QString key = keyOf(text(cell), keyOfWord);
        if (!key.isEmpty() && match.columnOf(key) >= 0) {
            match.repeated.push_back(std::ssize(match.keys));
            key.clear();
        }
        match.keys.push_back(key);
    }
    return match;
}

} // namespace

qsizetype HeaderMatch::columnOf(const QString &key) const
{
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? -1 : found - keys.begin();
}

QString headerWord(QStringView header)
{
    QString word = foldTight(header);
    for (const QString &mark : {u"(必須)"_s, u"(任意)"_s, u"(required)"_s, u"(optional)"_s})
        word.remove(mark);
    word.removeIf([](QChar character) {
        return QStringView(u"()[]{}<>「」『』【】〔〕〈〉《》*※:.、。").contains(character);
    });
    return word;
}

std::optional<HeaderMatch> matchHeaders(
    std::span<const Row> rows, std::span<const HeaderCandidate> candidates)
{
    KeyOfWord keyOfWord;
    for (const HeaderCandidate &candidate : candidates) {
        for (const QString &name : candidate.names) {
            const QString word = headerWord(name);
            if (!keyOfWord.contains(word))
                keyOfWord.insert(word, candidate.key);
        }
    }
    keyOfWord.remove(QString());
    std::optional<HeaderMatch> best;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), rowsToLookAt); ++i) {
        HeaderMatch match = matchRow(rows[i], keyOfWord);
        const auto count =
            std::ranges::count_if(match.keys, [](const QString &key) { return !key.isEmpty(); });
        if (count <= most)
            continue;
        most = count;
        match.index = i;
        best = std::move(match);
    }
    return best;
}

} // namespace tsuzuri
