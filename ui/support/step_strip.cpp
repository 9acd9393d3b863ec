#include "ui/support/step_strip.h"

#include "ui/support/shapes.h"

#include <QAccessible>
#include <QPainter>

namespace tsuzuri {

StepStrip::StepStrip(QStringList steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(std::move(steps))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStep(0);
}

void StepStrip::setStep(int step)
{
    m_step = step;
    //: %1: number of a step, %2: number of steps, %3: name of the step
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

QSize StepStrip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_steps.join(u' ')) + 40 * unit(this),
        fontMetrics().height() + 3 * unit(this)};
}

void StepStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int step = unit(this);
    const double side = fontMetrics().height() * 0.7;
    const double middle = height() / 2.0;
    double left = 0.5;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF sign(left, middle - side / 2, side, side);
        QFont shown = font();
        shown.setBold(i == m_step);
        if (i == m_step) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(accentColour(palette()));
            painter.drawEllipse(sign);
        } else {
            paintShape(painter, sign, i < m_step ? Shape::Tick : Shape::EmptyRing,
                i < m_step ? toneColour(Tone::Good, palette()) : secondaryText(palette()));
        }
        painter.setFont(shown);
        painter.setPen(i > m_step ? secondaryText(palette()) : palette().color(QPalette::WindowText));
        const int width = painter.fontMetrics().horizontalAdvance(m_steps[i]);
        painter.drawText(QRectF(sign.right() + step, 0, width + 1, height()), Qt::AlignVCenter, m_steps[i]);
        left = sign.right() + width + 3 * step;
        if (i + 1 == m_steps.size())
            return;
        painter.setPen(QPen(lineColour(palette()).darker(115), 1));
        painter.drawLine(QPointF(left, middle), QPointF(left + 6 * step, middle));
        left += 8 * step;
    }
}

} // namespace tsuzuri
