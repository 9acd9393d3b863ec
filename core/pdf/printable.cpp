#include "core/pdf/printable.h"

#include <QList>

#include <algorithm>

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

namespace {

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool isCompatibilityIdeograph(char32_t c)
{
    return isBetween(c, 0xF900, 0xFAFF) || isBetween(c, 0x2F800, 0x2FA1F);
}

bool isIdeograph(char32_t c)
{
    return isBetween(c, 0x3400, 0x4DBF) || isBetween(c, 0x4E00, 0x9FFF) || isBetween(c, 0x20000, 0x3FFFF)
        || isCompatibilityIdeograph(c) || c == 0x3005 || c == 0x3007;
}

bool isPictograph(char32_t c)
{
    return isBetween(c, 0x1F000, 0x1FAFF) || isBetween(c, 0x2190, 0x2BFF) || c == 0xFE0F || c == 0x20E3
        || c == 0x3030 || c == 0x303D || c == 0x3297 || c == 0x3299;
}

/// Hebrew to the scripts of India and South-East Asia.
bool isJoiningScript(char32_t c)
{
    return isBetween(c, 0x0590, 0x109F) || isBetween(c, 0x1780, 0x18AF);
}

bool isTag(char32_t c)
{
    return isBetween(c, 0xE0020, 0xE007F);
}

bool isSpaceOfOddWidth(char32_t c)
{
    return isBetween(c, 0x2000, 0x200A) || c == 0x205F || c == 0x1680 || c == u'\t';
}

/// NFC without the compatibility ideographs, which it would replace by other shapes.
QString composed(const QString &text)
{
    QString result;
    qsizetype start = 0;
    qsizetype at = 0;
    const auto flush = [&](qsizetype end) {
        result +=
            QStringView(text).sliced(start, end - start).toString().normalized(QString::NormalizationForm_C);
    };
    while (at < text.size()) {
        const bool isPair =
            at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype size = isPair ? 2 : 1;
        if (isCompatibilityIdeograph(c)) {
            flush(at);
            result += QStringView(text).sliced(at, size);
            start = at + size;
        }
        at += size;
    }
    flush(text.size());
    return result;
}

/// Whether a character that isn't seen by itself changes what its neighbours look like.
bool isJoinerInPlace(char32_t c, char32_t before, char32_t after)
{
    if (c == 0x200D && isPictograph(before) && isPictograph(after))
        return true;
    if (c == 0x200C || c == 0x200D)
        return isJoiningScript(before) && isJoiningScript(after);
    if (c == 0xFE0F) // a heart in colour is one only in a sequence; alone the text font draws it
        return after == 0x200D || after == 0x20E3;
    if (isBetween(c, 0xE0100, 0xE01EF) || isBetween(c, 0xFE00, 0xFE0D))
        return isIdeograph(before);
    return false;
}

/// How many tags after a black flag make it the flag of a region; they end with a cancel tag.
qsizetype tagsOfFlag(const QList<uint> &text, qsizetype flag)
{
    qsizetype end = flag + 1;
    while (end < text.size() && isTag(text[end])) {
        if (text[end++] == 0xE007F)
            return end - flag - 1;
    }
    return 0;
}

bool isLeftOut(char32_t c)
{
    if (c == 0x00AD || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0)
        return true;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || isBetween(c, 0xFE00, 0xFE0F)
        || isBetween(c, 0xE0000, 0xE0FFF) || isBetween(c, 0x180B, 0x180F) || isBetween(c, 0xFDD0, 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE || c == 0x034F;
}

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

} // namespace

QString printable(const QString &text, const Fonts &fonts)
{
    if (isPlain(text))
        return text;
    const QList<uint> source = composed(text).toUcs4();
    QString result;
    result.reserve(text.size());
    char32_t before = 0; // the last character kept
    qsizetype tagsEnd = 0;
    for (qsizetype at = 0; at < source.size(); ++at) {
        char32_t c = source[at];
        const char32_t after = at + 1 < source.size() ? source[at + 1] : 0;
        if (c == u'\r' && after == u'\n')
            continue;
        if (c == u'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029)
            c = u'\n';
        else if (isSpaceOfOddWidth(c))
            c = u' ';
        else if (c == 0x202F)
            c = 0xA0;
        else if (QChar::isSurrogate(c))
            c = 0xFFFD;
        if (c != u'\n') {
            if (c == 0x1F3F4)
                tagsEnd = at + 1 + tagsOfFlag(source, at);
            const bool isJoiner = (isTag(c) && at < tagsEnd) || isJoinerInPlace(c, before, after);
            if (!isJoiner && isLeftOut(c))
                continue;
            if (!isJoiner && !fonts.covers(c)) {
                result += u"[U+%1]"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
                before = u']';
                continue;
            }
        }
        result += QChar::fromUcs4(c);
        before = c;
    }
    return result;
}

} // namespace tsuzuri::pdf
