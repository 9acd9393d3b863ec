#include "ui/intake/proposal_button.h"

#include "ui/support/theme.h"

#include <QPainter>

namespace tsuzuri {

ProposalButton::ProposalButton(const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ProposalButton::setProposal(const QString &text, const QString &reason)
{
    setText(text);
    m_reason = reason;
    setToolTip(text);
    setAccessibleDescription(reason);
    update();
}

QSize ProposalButton::sizeHint() const
{
    return {characters(this, 30), fontMetrics().height() * 2 + 2 * unit(this)};
}

QSize ProposalButton::minimumSizeHint() const
{
    return {characters(this, 12), sizeHint().height()};
}

void ProposalButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int step = unit(this);
    const QPalette &colours = palette();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isChecked() || hasFocus() ? accentColour(colours) : lineColour(colours));
    painter.setBrush(isChecked() ? currentRowColour(colours) : colours.color(QPalette::Base));
    painter.drawRoundedRect(box, step, step);

    const int line = fontMetrics().height();
    const QRect key(2 * step, (height() - line) / 2, line, line);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(lineColour(colours));
    painter.drawRoundedRect(key, 3, 3);
    const QFont quiet = sized(font(), TextSize::Secondary);
    painter.setFont(quiet);
    painter.setPen(secondaryText(colours));
    painter.drawText(key, Qt::AlignCenter, m_key);

    const QRect words = rect().adjusted(key.right() + 2 * step, step, -2 * step, -step);
    const QRect below(words.left(), words.top() + line, words.width(), line);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_reason, Qt::ElideRight, below.width()));
    painter.setFont(font());
    painter.setPen(colours.color(QPalette::Text));
    painter.drawText(QRect(words.left(), words.top(), words.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace tsuzuri
