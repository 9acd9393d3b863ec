#include "core/search/search_query.h"

#include "core/base/fold.h"

#include <QFile>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWords = 12; // of a whole page that was pasted the first ones
constexpr qsizetype shortestBeginning = 3; // of a synonym that is still being typed

/// Lines of resources/search/synonyms.tsv, folded.
const std::vector<QStringList> &synonymGroups()
{
    static const std::vector<QStringList> groups = [] {
        std::vector<QStringList> lines;
        QFile file(u":/search/synonyms.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return lines;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                lines.push_back(fold(line).split(u'\t'));
        }
        return lines;
    }();
    return groups;
}

QStringList synonymsOf(const QString &word)
{
    QStringList synonyms;
    const auto isMeant = [&](const QString &each) {
        return each == word || (word.size() >= shortestBeginning && each.startsWith(word));
    };
    for (const QStringList &group : synonymGroups()) {
        if (!std::ranges::any_of(group, isMeant))
            continue;
        for (const QString &each : group) {
            if (!each.startsWith(word) && !synonyms.contains(each))
                synonyms << each;
        }
    }
    return synonyms;
}

} // namespace

SearchQuery SearchQuery::of(QStringView typed)
{
    SearchQuery query;
    for (const QString &word : fold(typed).simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (query.words.size() < mostWords)
            query.words.push_back({word, synonymsOf(word)});
    }
    return query;
}

QStringList SearchQuery::texts() const
{
    QStringList texts;
    for (const Word &word : words)
        texts << word.text << word.synonyms;
    return texts;
}

} // namespace tsuzuri
