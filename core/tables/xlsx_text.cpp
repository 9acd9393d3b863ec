#include "core/tables/xlsx_text.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

bool isHexDigit(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f')
        || (character >= u'A' && character <= u'F');
}

/// True where _xHHHH_ begins the text.
bool looksEscaped(QStringView text)
{
    return text.size() >= 7 && text.startsWith(u"_x") && text[6] == u'_'
        && std::ranges::all_of(text.sliced(2, 4), isHexDigit);
}

bool isControl(QChar character)
{
    return character < u' ' && character != u'\t' && character != u'\n';
}

/// A relative path as the reference that a package holds: everything readable stays, what has a meaning is
/// encoded.
QByteArray pathReference(const QString &path)
{
    constexpr QByteArrayView meaningful = " %#?\"<>[]^`{}|";
    QByteArray reference;
    for (const char byte : path.toUtf8()) {
        if (meaningful.contains(byte) || (byte >= 0 && byte < ' '))
            reference += '%' + QByteArray(1, byte).toHex().toUpper();
        else
            reference += byte == '\\' ? '/' : byte;
    }
    return reference;
}

bool isRelative(const QString &path)
{
    return !path.isEmpty() && !path.startsWith(u'/') && !path.startsWith(u'\\')
        && !path.section(u'/', 0, 0).contains(u':');
}

} // namespace

QByteArray xlsxText(const QString &text)
{
    const bool isPlain = std::ranges::none_of(text, [](QChar character) {
        return isControl(character) || character == u'_' || character.unicode() >= 0xFFFE
            || character.isSurrogate();
    });
    if (isPlain)
        return text.toUtf8();
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool isPair =
            i + 1 < text.size() && character.isHighSurrogate() && text[i + 1].isLowSurrogate();
        if (isPair) {
            escaped.append(character).append(text[++i]);
        } else if (isControl(character) || character.unicode() >= 0xFFFE || character.isSurrogate()) {
            escaped.append(
                u"_x%1_"_s.arg(character.unicode(), 4, 16, QChar(u'0')).toUpper().replace(u"_X"_s, u"_x"_s));
        } else if (looksEscaped(QStringView(text).sliced(i))) {
            escaped.append(u"_x005F_"_s);
        } else {
            escaped.append(character);
        }
    }
    return escaped.toUtf8();
}

std::optional<QByteArray> linkAddress(const CellLink &link)
{
    switch (link.kind) {
    case LinkKind::File:
        return isRelative(link.target) ? std::optional(pathReference(link.target)) : std::nullopt;
    case LinkKind::Sheet:
        return u"internal:'%1'!A%2"_s.arg(QString(link.target).replace(u"'"_s, u"''"_s))
            .arg(link.row)
            .toUtf8();
    case LinkKind::Web: {
        const QUrl url(link.target, QUrl::StrictMode);
        const bool isKnown = url.scheme() == u"http" || url.scheme() == u"https" || url.scheme() == u"mailto";
        return url.isValid() && isKnown ? std::optional(url.toEncoded()) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace tsuzuri
