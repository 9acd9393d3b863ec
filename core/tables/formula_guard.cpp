#include "core/tables/formula_guard.h"

namespace tsuzuri {

bool couldStartFormula(QStringView text)
{
    constexpr QStringView passedOver = u"' \u00A0\u3000";
    constexpr QStringView starters = u"=+-@\t\r\n＝＋－＠";
    for (const QChar character : text) {
        if (!passedOver.contains(character))
            return starters.contains(character);
    }
    return false;
}

QString guarded(const QString &text)
{
    return couldStartFormula(text) ? u'\'' + text : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && couldStartFormula(text) ? text.sliced(1) : text;
}

} // namespace tsuzuri
