#include "core/tables/number_format.h"

namespace tsuzuri {

namespace {

/// Where the bracket or quotation that opens at `open` ends; the last character if it never does.
qsizetype closing(QStringView code, qsizetype open, QChar close)
{
    const qsizetype end = code.indexOf(close, open + 1);
    return end < 0 ? code.size() - 1 : end;
}

/// [h], [mm], [ss]: hours, minutes or seconds that have passed.
bool isElapsed(QStringView inBrackets)
{
    const QString letters = inBrackets.toString().toLower();
    return !letters.isEmpty() && QStringView(u"hms").contains(letters.front())
        && letters.count(letters.front()) == letters.size();
}

} // namespace

NumberKind numberKind(QStringView code)
{
    bool hasDate = false;
    bool hasTime = false;
    bool hasMonthOrMinute = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        switch (code[i].toLower().unicode()) {
        case u'"':
            i = closing(code, i, u'"');
            break;
        case u'\\':
        case u'_':
        case u'*':
            ++i; // the next character is literal, a gap or a filling
            break;
        case u'[': {
            const qsizetype end = closing(code, i, u']');
            if (isElapsed(code.sliced(i + 1, end - i - 1)))
                return NumberKind::Number;
            i = end;
            break;
        }
        case u'g':
            if (code.sliced(i).startsWith(u"General", Qt::CaseInsensitive)) {
                i += 6;
                break;
            }
            if (code.sliced(i).startsWith(u"G/標準"))
                return NumberKind::Number;
            hasDate = true;
            break;
        case u'e':
            if (i + 1 < code.size() && (code[i + 1] == u'+' || code[i + 1] == u'-'))
                return NumberKind::Number; // 0.00E+00
            hasDate = true;
            break;
        case u'a':
            if (code.sliced(i).startsWith(u"AM/PM", Qt::CaseInsensitive)
                || code.sliced(i).startsWith(u"A/P", Qt::CaseInsensitive)) {
                hasTime = true;
                i = code.indexOf(u'/', i) + (code[i + 1] == u'/' ? 1 : 2);
            } else {
                hasDate = true; // aaa: weekday
            }
            break;
        case u'b':
        case u'd':
        case u'y':
            hasDate = true;
            break;
        case u'h':
        case u's':
            hasTime = true;
            break;
        case u'm':
            hasMonthOrMinute = true;
            break;
        case u';':
            i = code.size();
            break;
        default:
            break;
        }
    }
    if (hasDate)
        return hasTime ? NumberKind::DateTime : NumberKind::Date;
    if (hasTime)
        return NumberKind::Time;
    return hasMonthOrMinute ? NumberKind::Date : NumberKind::Number;
}

NumberKind builtInNumberKind(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return NumberKind::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return NumberKind::Time;
    return id == 22 ? NumberKind::DateTime : NumberKind::Number; // 46 is [h]:mm:ss
}

} // namespace tsuzuri
