#include "ui/shell/phase_strip.h"

#include "ui/support/shapes.h"

#include <QPainter>

namespace tsuzuri {

namespace {

constexpr int lastPhase = static_cast<int>(Phase::Maintained);

} // namespace

void PhaseStrip::setPhase(Phase phase, const QString &word)
{
    m_phase = phase;
    m_word = word;
    setVisible(phase != Phase::Unset);
    setAccessibleName(word);
    setToolTip(word);
    updateGeometry();
    update();
}

int PhaseStrip::spacing() const
{
    return fontMetrics().height() + unit(this) / 2;
}

QSize PhaseStrip::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int word = QFontMetrics(bold).horizontalAdvance(m_word) + 3 * unit(this);
    return {lastPhase * spacing() + word, fontMetrics().height() + 2 * unit(this)};
}

void PhaseStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = fontMetrics().height() * 0.62;
    const double middle = height() / 2.0;
    double left = 0;
    for (int phase = 1; phase <= lastPhase; ++phase) {
        const QRectF sign(left, middle - side / 2, side, side);
        const int present = static_cast<int>(m_phase);
        if (phase < present) {
            paintShape(painter, sign, Shape::Tick, toneColour(Tone::Good, palette()));
        } else if (phase == present) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(accentColour(palette()));
            painter.drawEllipse(sign);
        } else {
            paintShape(painter, sign, Shape::EmptyRing, secondaryText(palette()));
        }
        left = sign.right();
        if (phase == present) {
            QFont bold = font();
            bold.setBold(true);
            painter.setFont(bold);
            painter.setPen(palette().color(QPalette::WindowText));
            const int width = painter.fontMetrics().horizontalAdvance(m_word);
            painter.drawText(QRectF(left + unit(this), 0, width + 1, height()), Qt::AlignVCenter, m_word);
            left += width + 2 * unit(this);
        }
        painter.setPen(QPen(lineColour(palette()).darker(115), 1));
        if (phase < lastPhase)
            painter.drawLine(QPointF(left + 2, middle), QPointF(left + spacing() - side - 2, middle));
        left += spacing() - side;
    }
}

} // namespace tsuzuri
