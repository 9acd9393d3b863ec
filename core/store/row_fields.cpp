#include "core/store/row_fields.h"

#include <QStringDecoder>
#include <QTimeZone>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// -1 where one of the characters is no digit.
int digits(QByteArrayView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (const char each : text.sliced(from, count)) {
        if (each < '0' || each > '9')
            return -1;
        number = number * 10 + (each - '0');
    }
    return number;
}

/// With no more memory than it needs.
QString storedText(QByteArrayView utf8)
{
    constexpr qsizetype shortSize = 512;
    const bool isAscii = std::ranges::none_of(utf8, [](char each) { return each & 0x80; });
    if (isAscii)
        return QString::fromLatin1(utf8);
    if (utf8.size() < shortSize) {
        std::array<char16_t, shortSize> buffer;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        return QStringView(buffer.data(), decoder.appendToBuffer(buffer.data(), utf8)).toString();
    }
    QString text = QString::fromUtf8(utf8);
    text.squeeze(); // room was made for as many characters as there are bytes
    return text;
}

/// Null where it is none.
Uuid storedUuid(QByteArrayView text)
{
    std::array<char16_t, 36> wide;
    if (std::cmp_not_equal(text.size(), wide.size()))
        return {};
    std::ranges::transform(text, wide.begin(), [](char each) { return static_cast<unsigned char>(each); });
    return Uuid::fromString(wide).value_or(Uuid());
}

/// 2026-04-01; invalid where it is none.
QDate storedDate(QByteArrayView text)
{
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const int year = digits(text, 0, 4);
        const int month = digits(text, 5, 2);
        const int day = digits(text, 8, 2);
        if (year > 0 && month > 0 && day > 0)
            return QDate(year, month, day);
    }
    return QDate::fromString(QString::fromUtf8(text), Qt::ISODate);
}

/// ISO 8601 with its offset; invalid where it is none.
QDateTime storedInstant(QByteArrayView text)
{
    // 2026-04-01T10:00:00Z: what programs write; the rest is for Qt.
    if (text.size() == 20 && text[10] == 'T' && text[13] == ':' && text[16] == ':' && text[19] == 'Z') {
        const QDate date = storedDate(text.first(10));
        const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2));
        if (date.isValid() && time.isValid())
            return QDateTime(date, time, QTimeZone::UTC);
    }
    return QDateTime::fromString(QString::fromUtf8(text), Qt::ISODate);
}

} // namespace

Uuid RowFields::takeUuid(QByteArrayView &rest)
{
    const qsizetype space = rest.indexOf(' ');
    const QByteArrayView first = space < 0 ? rest : rest.first(space);
    rest = space < 0 ? QByteArrayView() : rest.sliced(space + 1);
    return storedUuid(first);
}

int RowFields::nextChoice(std::span<const char *const> codes)
{
    const QByteArrayView text = nextText();
    if (text.isEmpty())
        return -1;
    const auto found = std::ranges::find_if(codes, [&](const char *code) { return text == code; });
    return found == codes.end() ? -1 : static_cast<int>(found - codes.begin());
}

void RowFields::read(QString &field)
{
    if (const QByteArrayView text = nextText(); !text.isEmpty())
        field = storedText(text);
}

void RowFields::read(LocalizedText &field)
{
    read(field.ja);
    read(field.en);
    const QByteArrayView older = nextText();
    if (older == "ja")
        field.older = LocalizedText::Older::Japanese;
    else if (older == "en")
        field.older = LocalizedText::Older::English;
}

void RowFields::read(bool &field)
{
    if (const auto number = m_row.number(m_column++))
        field = *number != 0;
}

void RowFields::read(Flag &field)
{
    if (const auto number = m_row.number(m_column++))
        field = *number != 0 ? Flag::Yes : Flag::No;
}

void RowFields::read(std::optional<int> &field)
{
    if (const auto number = m_row.number(m_column++))
        field = static_cast<int>(*number);
}

void RowFields::read(qint64 &field)
{
    if (const auto number = m_row.number(m_column++))
        field = *number;
}

void RowFields::read(QDate &field)
{
    if (const QByteArrayView text = nextText(); !text.isEmpty())
        field = storedDate(text);
}

void RowFields::read(QDateTime &field)
{
    if (const QByteArrayView text = nextText(); !text.isEmpty())
        field = storedInstant(text);
}

void RowFields::read(Uuid &field)
{
    if (const QByteArrayView text = nextText(); !text.isEmpty())
        field = storedUuid(text);
}

void RowFields::read(AnyId &field)
{
    const auto kind = kindFromCode(QString::fromUtf8(nextText()));
    const Uuid uuid = storedUuid(nextText());
    if (kind)
        field = {*kind, uuid};
}

void RowFields::read(QStringList &field)
{
    if (const QByteArrayView text = nextText(); !text.isEmpty())
        field = storedText(text).split(u'\n');
}

} // namespace tsuzuri
