#include "core/base/id.h"

#include "core/base/sha256.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace tsuzuri {

namespace {

constexpr std::uint64_t variant = 0x8000000000000000ULL;

int hexValue(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    const char16_t lower = unit | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

} // namespace

Uuid Uuid::create()
{
    // 48 bits of milliseconds, then a 12-bit counter so that identities made in one millisecond keep their order.
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
    std::array<std::uint64_t, 2> halves = {};
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (text[i] != u'-')
                return std::nullopt;
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0)
            return std::nullopt;
        auto &half = halves[static_cast<std::size_t>(digits++ / 16)];
        half = half << 4 | static_cast<std::uint64_t>(value);
    }
    return Uuid(halves[0], halves[1]);
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
