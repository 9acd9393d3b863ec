#include "core/tables/sheet_names.h"

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

constexpr qsizetype longestName = 31;

QString shortened(const QString &name, qsizetype limit)
{
    QString result = name.first(std::min(name.size(), limit));
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    while (!result.isEmpty() && (result.back() == u'\'' || result.back().isSpace()))
        result.chop(1);
    return result;
}

QString validName(const QString &wanted)
{
    constexpr QStringView forbidden = u"[]:*?/\\";
    constexpr QStringView substitutes = u"［］：＊？／＼";
    QString name;
    for (const QChar character : wanted.simplified()) {
        const qsizetype at = forbidden.indexOf(character);
        if (at >= 0)
            name.append(substitutes[at]);
        else if (character.category() != QChar::Other_Control && character.unicode() < 0xFFFE)
            name.append(character);
    }
    while (name.startsWith(u'\''))
        name.removeFirst();
    name = shortened(name, longestName);
    if (name.compare(u"History", Qt::CaseInsensitive) == 0)
        name += u'_';
    return name.isEmpty() ? u"Sheet"_s : name;
}

} // namespace

QString UniqueSheetNames::take(const QString &wanted)
{
    const QString valid = validName(wanted);
    QString name = valid;
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number) {
        const QString suffix = u"_%1"_s.arg(number);
        name = shortened(valid, longestName - suffix.size()) + suffix;
    }
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace tsuzuri
