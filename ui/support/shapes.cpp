#include "ui/support/shapes.h"

#include <QPainter>
#include <QPainterPath>

#include <numbers>

namespace tsuzuri {

namespace {

/// Everything is drawn in a square from -1 to 1.
QPolygonF octagon()
{
    QPolygonF points;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * std::numbers::pi / 4;
        points << QPointF(std::cos(angle), std::sin(angle));
    }
    return points;
}

QPen stroke(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// Parts are cut out of the filled shape, so that the ground shows through on every background.
void fillWithout(QPainter &painter, QPainterPath shape, const QPainterPath &hole, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(shape.subtracted(hole));
}

void paintOctagon(QPainter &painter, const QColor &colour)
{
    QPainterPath shape, bar;
    shape.addPolygon(octagon());
    shape.closeSubpath();
    bar.addRoundedRect(QRectF(-0.55, -0.17, 1.1, 0.34), 0.1, 0.1);
    fillWithout(painter, shape, bar, colour);
}

void paintTriangle(QPainter &painter, const QColor &colour)
{
    QPainterPath shape, mark;
    shape.addPolygon(QPolygonF({{0, -0.92}, {1, 0.85}, {-1, 0.85}}));
    shape.closeSubpath();
    mark.addRoundedRect(QRectF(-0.13, -0.35, 0.26, 0.62), 0.1, 0.1);
    mark.addEllipse(QPointF(0, 0.53), 0.15, 0.15);
    fillWithout(painter, shape, mark, colour);
}

void paintQuestion(QPainter &painter, const QColor &colour)
{
    QPainterPath hook;
    hook.moveTo(-0.45, -0.45);
    hook.cubicTo(-0.4, -1.15, 0.6, -1.1, 0.5, -0.4);
    hook.cubicTo(0.45, -0.05, 0, 0, 0, 0.35);
    painter.setPen(stroke(colour, 0.32));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hook);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(0, 0.82), 0.2, 0.2);
}

void paintRing(QPainter &painter, const QColor &colour)
{
    painter.setPen(stroke(colour, 0.26));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(0, 0), 0.8, 0.8);
}

void paintClock(QPainter &painter, const QColor &colour)
{
    paintRing(painter, colour);
    painter.setPen(stroke(colour, 0.24));
    painter.drawPolyline(QPolygonF({{0, -0.42}, {0, 0.08}, {0.36, 0.08}}));
}

} // namespace

Sign signOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return {Shape::OctagonBar, Tone::Blocker};
    case Severity::Major:
        return {Shape::TriangleMark, Tone::Major};
    case Severity::Minor:
        return {Shape::Diamond, Tone::Minor};
    case Severity::Advice:
    case Severity::Unset:
        break;
    }
    return {Shape::RingDot, Tone::Advice};
}

void paintShape(QPainter &painter, const QRectF &bounds, Shape shape, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = qMin(bounds.width(), bounds.height()) / 2;
    painter.translate(bounds.center());
    painter.scale(half, half);
    switch (shape) {
    case Shape::OctagonBar:
        paintOctagon(painter, colour);
        break;
    case Shape::TriangleMark:
        paintTriangle(painter, colour);
        break;
    case Shape::Diamond:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({{0, -1}, {1, 0}, {0, 1}, {-1, 0}}));
        break;
    case Shape::RingDot:
        paintRing(painter, colour);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(0, 0), 0.3, 0.3);
        break;
    case Shape::Tick:
        painter.setPen(stroke(colour, 0.32));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({{-0.8, 0.1}, {-0.3, 0.6}, {0.8, -0.6}}));
        break;
    case Shape::EmptyRing:
        paintRing(painter, colour);
        break;
    case Shape::HalfRing:
        paintRing(painter, colour);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(QRectF(-0.8, -0.8, 1.6, 1.6), 90 * 16, 180 * 16);
        break;
    case Shape::Clock:
        paintClock(painter, colour);
        break;
    case Shape::Question:
        paintQuestion(painter, colour);
        break;
    case Shape::Cross:
        painter.setPen(stroke(colour, 0.3));
        painter.drawLine(QPointF(-0.65, -0.65), QPointF(0.65, 0.65));
        painter.drawLine(QPointF(-0.65, 0.65), QPointF(0.65, -0.65));
        break;
    }
    painter.restore();
}

void paintSign(QPainter &painter, const QRectF &bounds, const Sign &sign, const QPalette &palette)
{
    paintShape(painter, bounds, sign.shape, toneColour(sign.tone, palette));
}

} // namespace tsuzuri
