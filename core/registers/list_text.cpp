#include "core/registers/list_text.h"

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView separators = u";；、,，\n";

bool holds(QStringView text, QStringView characters)
{
    return std::ranges::any_of(text, [&](QChar character) { return characters.contains(character); });
}

QStringList cut(QStringView text, QStringView characters)
{
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !characters.contains(text[i]))
            continue;
        const QStringView word = text.sliced(start, i - start).trimmed();
        if (!word.isEmpty())
            words += word.toString();
        start = i + 1;
    }
    return words;
}

} // namespace

QString joinList(const QStringList &words)
{
    const bool isPlain =
        std::ranges::none_of(words, [](const QString &word) { return holds(word, separators); });
    if (isPlain)
        return words.join(u"; "_s);
    return words.size() == 1 ? words.front() + u'\n' : words.join(u'\n');
}

QStringList splitOnce(QStringView text)
{
    if (holds(text, u"\n"))
        return cut(text, u"\n");
    return cut(text, holds(text, u";；") ? QStringView(u";；") : QStringView(u"、,，"));
}

QStringList splitList(QStringView text)
{
    return holds(text, u"\n") ? cut(text, u"\n") : cut(text, separators);
}

} // namespace tsuzuri
