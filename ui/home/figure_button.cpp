#include "ui/home/figure_button.h"

#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace tsuzuri {

FigureButton::FigureButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_numberFont(sized(font(), TextSize::Figure))
{
    setFont(sized(font(), TextSize::Secondary));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureButton::setFigure(const QString &number, const QString &words)
{
    m_number = number;
    m_words = words;
    setAccessibleName(number + u' ' + words);
    setToolTip(words);
    update();
}

QSize FigureButton::sizeHint() const
{
    return {characters(this, 24),
        QFontMetrics(m_numberFont).height() + linesOfWords * fontMetrics().height() - unit(this)};
}

QSize FigureButton::minimumSizeHint() const
{
    return {characters(this, 16), sizeHint().height()};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int tall = QFontMetrics(m_numberFont).height() - unit(this);
    painter.setFont(m_numberFont);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(2, 0, width() - 4, tall), Qt::AlignLeft | Qt::AlignVCenter, m_number);
    painter.setFont(font());
    painter.setPen(secondaryText(palette()));
    painter.drawText(QRect(2, tall, width() - 4, height() - tall),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words);
    if (hasFocus()) {
        painter.setPen(accentColour(palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void FigureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tsuzuri
