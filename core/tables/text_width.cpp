#include "core/tables/text_width.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace tsuzuri {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// East_Asian_Width W and F, neighbouring blocks joined.
constexpr std::array wide{
    Range{0x1100, 0x115F},
    Range{0x2E80, 0x303E},
    Range{0x3041, 0xA4CF},
    Range{0xA960, 0xA97F},
    Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},
    Range{0xFE30, 0xFE6F},
    Range{0xFF01, 0xFF60},
    Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1FAFF},
    Range{0x20000, 0x3FFFD},
};

// Ambiguous ones that Japanese fonts draw wide: ① to ⓿, ■ to ◯, ※, ※-like marks and Roman numbers.
constexpr std::array wideInJapanese{
    Range{0x203B, 0x203B},
    Range{0x2160, 0x217F},
    Range{0x2190, 0x2193},
    Range{0x2460, 0x24FF},
    Range{0x25A0, 0x25EF},
    Range{0x2605, 0x2606},
};

bool isWide(char32_t character)
{
    const auto holds = [character](
                           Range range) { return character >= range.first && character <= range.last; };
    return character >= 0x1100
        && (std::ranges::any_of(wide, holds) || std::ranges::any_of(wideInJapanese, holds));
}

} // namespace

int textWidth(QStringView text)
{
    int widest = 0;
    int width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (character == U'\n') {
            widest = std::max(widest, width);
            width = 0;
        } else if (character < 0x300) {
            ++width;
        } else if (QChar::category(character) != QChar::Mark_NonSpacing) {
            width += isWide(character) ? 2 : 1;
        }
    }
    return std::max(widest, width);
}

} // namespace tsuzuri
