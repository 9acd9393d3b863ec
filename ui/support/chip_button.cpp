#include "ui/support/chip_button.h"

#include "ui/support/theme.h"

#include <QPainter>

namespace tsuzuri {

ChipButton::ChipButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(sized(font(), TextSize::Secondary));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChipButton::sizeHint() const
{
    const int step = unit(this);
    const int picture = icon().isNull() ? 0 : iconSize().width() + step;
    const int cross = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()) + picture + cross + 4 * step,
        fontMetrics().height() + 2 * step};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isMarked = isChecked() || hasFocus();
    painter.setPen(isMarked ? accentColour(palette()) : lineColour(palette()).darker(110));
    painter.setBrush(isChecked() ? currentRowColour(palette())
            : underMouse()       ? palette().color(QPalette::AlternateBase)
                                 : palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    const int step = unit(this);
    QRect room = rect().adjusted(3 * step, 0, -3 * step, 0);
    if (!icon().isNull()) {
        const QRect picture(room.left(), rect().center().y() - iconSize().height() / 2 + 1,
            iconSize().width(), iconSize().height());
        icon().paint(&painter, picture);
        room.setLeft(picture.right() + step);
    }
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    if (isChecked()) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text());
        const QPointF middle(room.right() - step / 2.0, rect().center().y() + 0.5);
        painter.setPen(QPen(secondaryText(palette()), 1.3));
        painter.drawLine(middle - QPointF(3, 3), middle + QPointF(3, 3));
        painter.drawLine(middle - QPointF(3, -3), middle + QPointF(3, -3));
    } else {
        painter.drawText(room, icon().isNull() ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeft, text());
    }
}

} // namespace tsuzuri
