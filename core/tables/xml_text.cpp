#include "core/tables/xml_text.h"

#include <algorithm>
#include <cctype>

namespace tsuzuri {

namespace {

bool isXmlCharacter(char32_t character)
{
    return character >= 0x20 ? (character < 0xD800 || character > 0xDFFF) && character != 0xFFFE
            && character != 0xFFFF && character <= 0x10FFFF
                             : character == '\t' || character == '\n' || character == '\r';
}

/// Appends what `&…;` stands for, given without `&` and `;`.
bool appendReference(QByteArrayView reference, QByteArray &target)
{
    if (reference == "lt")
        target.append('<');
    else if (reference == "gt")
        target.append('>');
    else if (reference == "amp")
        target.append('&');
    else if (reference == "quot")
        target.append('"');
    else if (reference == "apos")
        target.append('\'');
    else if (reference.startsWith('#')) {
        const bool isHex = reference.startsWith("#x");
        const QByteArrayView digits = reference.sliced(isHex ? 2 : 1);
        const bool isPlain = !digits.isEmpty() && std::ranges::all_of(digits, [isHex](char digit) {
            return isHex ? std::isxdigit(static_cast<unsigned char>(digit)) != 0
                         : digit >= '0' && digit <= '9';
        });
        bool isNumber = false;
        const char32_t character = digits.toUInt(&isNumber, isHex ? 16 : 10);
        if (!isPlain || !isNumber || !isXmlCharacter(character))
            return false;
        target.append(QString::fromUcs4(&character, 1).toUtf8());
    } else {
        return false;
    }
    return true;
}

} // namespace

bool appendXmlText(QByteArrayView raw, QByteArray &target)
{
    qsizetype done = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\r') {
            target.append(raw.sliced(done, i - done));
            target.append('\n');
            if (i + 1 < raw.size() && raw[i + 1] == '\n')
                ++i;
            done = i + 1;
        } else if (raw[i] == '&') {
            target.append(raw.sliced(done, i - done));
            const qsizetype end = raw.indexOf(';', i);
            if (end < 0 || !appendReference(raw.sliced(i + 1, end - i - 1), target))
                return false;
            i = end;
            done = i + 1;
        }
    }
    target.append(raw.sliced(done));
    return true;
}

std::optional<QString> xmlText(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    for (const QChar character : std::as_const(text)) {
        const char16_t unit = character.unicode();
        if (unit < 0x20 ? unit != '\t' && unit != '\n' && unit != '\r' : unit >= 0xFFFE)
            return std::nullopt;
        if (unit == QChar::ReplacementCharacter && !QUtf8StringView(utf8).isValidUtf8())
            return std::nullopt;
    }
    return text;
}

QString xmlAttributeText(QByteArrayView raw)
{
    QByteArray line = raw.toByteArray();
    line.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
    QByteArray decoded;
    return appendXmlText(line, decoded) ? xmlText(decoded).value_or(QString()) : QString();
}

} // namespace tsuzuri
