#pragma once

#include "core/model/finding.h"
#include "ui/support/theme.h"

class QPainter;
class QRectF;

namespace tsuzuri {

/// Signs that can be told apart without colour.
enum class Shape : std::uint8_t {
    OctagonBar,
    TriangleMark,
    Diamond,
    RingDot,
    Tick,
    EmptyRing,
    HalfRing,
    Clock,
    Question,
    Cross
};

/// A sign and its colour: always drawn beside a word.
struct Sign {
    Shape shape{};
    Tone tone{};

    bool operator==(const Sign &) const = default;
};

Sign signOf(Severity severity);

/// Fills the largest square in the middle of `bounds`.
void paintShape(QPainter &painter, const QRectF &bounds, Shape shape, const QColor &colour);
/// The same in the colour that belongs to the palette.
void paintSign(QPainter &painter, const QRectF &bounds, const Sign &sign, const QPalette &palette);

} // namespace tsuzuri
