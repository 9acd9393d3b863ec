#include "ui/support/desk_style.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

void paintTick(QPainter &painter, const QRectF &frame)
{
    const double unit = frame.width() / 10;
    const QPointF corner = frame.topLeft();
    painter.drawPolyline(QPolygonF({corner + QPointF(2.3, 5.2) * unit, corner + QPointF(4.3, 7.2) * unit,
        corner + QPointF(7.8, 3.2) * unit}));
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const QPalette &colours = option->palette;
    const bool isOn = option->state & State_On;
    const bool isEnabled = option->state & State_Enabled;
    const bool isMarked = isEnabled && (isOn || option->state & State_HasFocus);
    const QColor line = isMarked ? accentColour(colours) : secondaryText(colours);
    const double side = qMin(option->rect.width(), option->rect.height()) - 1.0;
    const QRectF frame(option->rect.x() + 0.5, option->rect.y() + 0.5, side, side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(isEnabled ? 1.0 : 0.5);
    painter->setPen(QPen(line, 1.2));
    painter->setBrush(isOn && element == PE_IndicatorCheckBox ? line : colours.color(QPalette::Base));
    if (element == PE_IndicatorRadioButton) {
        painter->drawEllipse(frame);
        painter->setBrush(line);
        if (isOn)
            painter->drawEllipse(frame.center(), side * 0.24, side * 0.24);
    } else {
        painter->drawRoundedRect(frame, 2.5, 2.5);
        painter->setPen(QPen(colours.color(QPalette::Base), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (isOn)
            paintTick(*painter, frame);
    }
    painter->restore();
}

} // namespace tsuzuri
