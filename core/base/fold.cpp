#include "core/base/fold.h"

namespace tsuzuri {

namespace {

bool isAscii(QStringView text)
{
    for (const QChar character : text) {
        if (character.unicode() >= 0x80)
            return false;
    }
    return true;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Of ASCII letters; folded text stays as it is.
QChar lowered(QChar character)
{
    const bool isUpper = character >= u'A' && character <= u'Z';
    return isUpper ? QChar(static_cast<char16_t>(character.unicode() + (u'a' - u'A'))) : character;
}

qsizetype digitRun(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end;
}

QStringView withoutLeadingZeros(QStringView digits)
{
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.sliced(zeros);
}

int compareDigits(QStringView left, QStringView right)
{
    left = withoutLeadingZeros(left);
    right = withoutLeadingZeros(right);
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

/// What most texts are made of: ASCII, kana, kanji. None of it changes with its neighbours when it is
/// normalized. 0 for everything else.
constexpr char16_t foldedAlone(char16_t unit)
{
    if (unit >= u'A' && unit <= u'Z')
        return unit + (u'a' - u'A');
    if (unit < 0x80 || (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3041 && unit <= 0x3096)
        || unit == u'ー')
        return unit;
    return unit >= 0x30A1 && unit <= 0x30F6 ? unit - 0x60 : 0; // katakana ァ to ヶ
}

} // namespace

QString fold(QStringView text)
{
    QString quick(text.size(), Qt::Uninitialized);
    std::ranges::transform(
        text, quick.begin(), [](QChar each) { return QChar(foldedAlone(each.unicode())); });
    if (!quick.contains(QChar()))
        return quick;
    QString folded = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &character : folded) {
        const char16_t unit = character.unicode();
        if (unit >= 0x30A1 && unit <= 0x30F6) // katakana ァ to ヶ
            character = QChar(static_cast<char16_t>(unit - 0x60));
    }
    return folded;
}

QString foldTight(QStringView text)
{
    QString folded = fold(text);
    folded.removeIf([](QChar character) {
        return character.isSpace() || character == u'-' || character == u'_' || character == u'・'
            || character == u'\u2010' || character == u'\u2011';
    });
    return folded;
}

int naturalCompare(QStringView leftText, QStringView rightText)
{
    // Numbers of records are ASCII and compared by the ten thousand: they are folded on the way.
    const QString leftFolded = isAscii(leftText) ? QString() : fold(leftText);
    const QString rightFolded = isAscii(rightText) ? QString() : fold(rightText);
    const QStringView left = leftFolded.isNull() ? leftText : leftFolded;
    const QStringView right = rightFolded.isNull() ? rightText : rightFolded;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        if (isDigit(left[i]) && isDigit(right[j])) {
            const qsizetype leftEnd = digitRun(left, i);
            const qsizetype rightEnd = digitRun(right, j);
            const int order = compareDigits(left.sliced(i, leftEnd - i), right.sliced(j, rightEnd - j));
            if (order != 0)
                return order;
            i = leftEnd;
            j = rightEnd;
            continue;
        }
        if (const QChar one = lowered(left[i]), other = lowered(right[j]); one != other)
            return one < other ? -1 : 1;
        ++i;
        ++j;
    }
    if (left.size() - i != right.size() - j)
        return left.size() - i < right.size() - j ? -1 : 1;
    return leftText.compare(rightText);
}

QString naturalKey(QStringView text)
{
    const QString folded = fold(text);
    QString key;
    key.reserve(folded.size() + 8);
    qsizetype i = 0;
    while (i < folded.size()) {
        if (!isDigit(folded[i])) {
            key += folded[i++];
            continue;
        }
        const qsizetype end = digitRun(folded, i);
        const QStringView digits = withoutLeadingZeros(QStringView(folded).sliced(i, end - i));
        key += u'0'; // where a digit stands among other characters
        key += QChar(static_cast<char16_t>(std::min<qsizetype>(digits.size(), 0xFFFF)));
        key += digits;
        i = end;
    }
    return key;
}

} // namespace tsuzuri
