#pragma once

#include "core/pdf/content.h"

namespace tsuzuri::pdf {

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};

constexpr Colour colour(unsigned rgb)
{
    return {((rgb >> 16) & 0xFF) / 255.0, ((rgb >> 8) & 0xFF) / 255.0, (rgb & 0xFF) / 255.0};
}

constexpr double mm(double millimetres)
{
    return millimetres * 72 / 25.4;
}

/// Measures and colours of all pages, in points. Every text colour has a contrast of at least 4.5 on white
/// and on the tinted grounds.
namespace look {

inline constexpr double margin = mm(20);
inline constexpr double headerLine = mm(18);
inline constexpr double bodyTop = mm(23);
inline constexpr double footerLine = mm(16); ///< from the bottom edge
inline constexpr double bodyBottom = mm(20); ///< from the bottom edge
inline constexpr double lineHeight = 1.45; ///< of the size
inline constexpr double strongRule = mm(0.35);
inline constexpr double thinRule = mm(0.2);

inline constexpr double bodySize = 9.5;
inline constexpr double leadSize = 10.5;
inline constexpr double smallSize = 8;
inline constexpr double tableSize = 8.75;
inline constexpr double tableSmallSize = 7;
inline constexpr double columnHeadSize = 8;
inline constexpr double quietSize = 8;
inline constexpr double headingSizes[] = {16.5, 12.5, 10.5};

inline constexpr Colour text = colour(0x1A1D21);
inline constexpr Colour secondary = colour(0x59626D);
inline constexpr Colour accent = colour(0x1F4E79);
inline constexpr Colour red = colour(0xB3201B);
inline constexpr Colour amber = colour(0x8F5600);
inline constexpr Colour grey = colour(0xCDD2D8);
inline constexpr Colour headGround = colour(0xF2F3F5);
inline constexpr Colour warningGround = colour(0xFBF6EC);
inline constexpr Colour accentGround = colour(0xEEF3F8);

constexpr Colour of(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Secondary:
        return secondary;
    case Tone::Accent:
        return accent;
    case Tone::Blocker:
        return red;
    case Tone::Major:
        return amber;
    case Tone::Minor:
        return colour(0x6A3FA0);
    case Tone::Advice:
        return colour(0x56606B);
    case Tone::Done:
        return colour(0x17703D);
    case Tone::DueLater:
        return colour(0x1F5FA6);
    }
    return text;
}

} // namespace look

} // namespace tsuzuri::pdf
