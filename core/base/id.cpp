#include "core/base/id.h"

#include "core/base/sha256.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace tsuzuri {

namespace {

constexpr std::uint64_t variant = 0x8000000000000000ULL;

/// Of each character below 256; 255 where it is no digit.
constexpr auto hexValues = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(255);
    for (std::uint8_t i = 0; i < 10; ++i)
        values[static_cast<std::size_t>(u'0' + i)] = i;
    for (std::uint8_t i = 10; i < 16; ++i) {
        values[static_cast<std::size_t>(u'a' + i - 10)] = i;
        values[static_cast<std::size_t>(u'A' + i - 10)] = i;
    }
    return values;
}();

constexpr std::uint64_t notHex = 1ULL << 32;

/// Of at most 8 characters; `notHex` where one is no digit.
std::uint64_t hexOf(const char16_t *text, int count)
{
    std::uint64_t number = 0;
    unsigned all = 0;
    for (int i = 0; i < count; ++i) {
        const std::uint8_t digit = text[i] < 256 ? hexValues[text[i]] : 255;
        all |= digit;
        number = number << 4 | (digit & 0xF);
    }
    return all > 15 ? notHex : number;
}

} // namespace

Uuid Uuid::create()
{
    // 48 bits of milliseconds, then a 12-bit counter so that identities made in one millisecond keep their
    // order.
    static std::mutex mutex;
    static std::uint64_t last = 0;
    std::uint64_t stamp = static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch()) << 12;
    {
        const std::scoped_lock lock(mutex);
        last = std::max(last + 1, stamp);
        stamp = last;
    }
    const std::uint64_t random = QRandomGenerator::global()->generate64();
    return {(stamp >> 12 << 16) | 0x7000 | (stamp & 0xFFF), variant | (random >> 2)};
}

Uuid Uuid::fromName(QStringView name)
{
    const QByteArray digest = Sha256::hash(name.toUtf8()).bytes();
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    for (int i = 0; i < 8; ++i) {
        high = high << 8 | static_cast<std::uint8_t>(digest[i]);
        low = low << 8 | static_cast<std::uint8_t>(digest[8 + i]);
    }
    return {(high & ~0xF000ULL) | 0x8000, variant | (low >> 2)};
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    if (text.isEmpty())
        return Uuid();
    if (text.size() != 36)
        return std::nullopt;
    const char16_t *unit = text.utf16();
    if (unit[8] != u'-' || unit[13] != u'-' || unit[18] != u'-' || unit[23] != u'-')
        return std::nullopt;
    const std::uint64_t parts[] = {hexOf(unit, 8), hexOf(unit + 9, 4), hexOf(unit + 14, 4),
        hexOf(unit + 19, 4), hexOf(unit + 24, 4), hexOf(unit + 28, 8)};
    if (std::ranges::any_of(parts, [](std::uint64_t part) { return part == notHex; }))
        return std::nullopt;
    return Uuid(parts[0] << 32 | parts[1] << 16 | parts[2], parts[3] << 48 | parts[4] << 32 | parts[5]);
}

QString Uuid::toString() const
{
    if (isNull())
        return QStringLiteral("");
    static constexpr char16_t hex[] = u"0123456789abcdef";
    QString text(36, u'-');
    QChar *out = text.data();
    for (int digit = 0, place = 0; digit < 32; ++digit, ++place) {
        if (place == 8 || place == 13 || place == 18 || place == 23)
            ++place;
        const std::uint64_t half = digit < 16 ? m_high : m_low;
        out[place] = QChar(hex[half >> (60 - 4 * (digit % 16)) & 0xF]);
    }
    return text;
}

} // namespace tsuzuri
