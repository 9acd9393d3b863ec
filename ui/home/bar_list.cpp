#include "ui/home/bar_list.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tsuzuri {

namespace {

int totalOf(const BarRow &row)
{
    int total = 0;
    for (const BarPart &part : row.parts)
        total += part.count;
    return total;
}

} // namespace

void paintPart(QPainter &painter, const QRectF &rect, const BarPart &part, const QPalette &palette)
{
    const QColor colour = toneColour(part.tone, palette);
    painter.setPen(Qt::NoPen);
    switch (part.fill) {
    case BarPart::Fill::Full:
        painter.fillRect(rect, colour);
        break;
    case BarPart::Fill::Hatched:
        painter.fillRect(rect, QBrush(colour, Qt::BDiagPattern));
        break;
    case BarPart::Fill::Faint:
        painter.fillRect(rect, lineColour(palette));
        break;
    case BarPart::Fill::Framed:
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
        break;
    }
}

BarList::BarList(Scale scale, const QString &nothing, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_nothing(nothing)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void BarList::setRows(std::vector<BarRow> rows)
{
    m_rows = std::move(rows);
    m_current = std::min(m_current, std::max(0, static_cast<int>(m_rows.size()) - 1));
    QStringList spoken;
    for (const BarRow &row : m_rows)
        spoken << row.label + u' ' + row.value;
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

int BarList::rowHeight() const
{
    return fontMetrics().height() + unit(this) + 2;
}

QSize BarList::sizeHint() const
{
    return {characters(this, 40), rowHeight() * std::max(1, static_cast<int>(m_rows.size()))};
}

QSize BarList::minimumSizeHint() const
{
    return {characters(this, 24), sizeHint().height()};
}

int BarList::rowAt(const QPoint &point) const
{
    const int row = point.y() / rowHeight();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? row : -1;
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_rows.empty()) {
        painter.setPen(secondaryText(palette()));
        painter.drawText(QRect(2, 0, width() - 4, rowHeight()), Qt::AlignVCenter, m_nothing);
    }
    int labelWidth = 0;
    int valueWidth = 0;
    int most = 1;
    for (const BarRow &row : m_rows) {
        labelWidth = std::max(labelWidth, fontMetrics().horizontalAdvance(row.label));
        valueWidth = std::max(valueWidth, fontMetrics().horizontalAdvance(row.value));
        most = std::max(most, totalOf(row));
    }
    labelWidth = std::min(labelWidth, width() / 2);
    const int gap = 3 * unit(this);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const BarRow &row = m_rows[i];
        const QRect line(0, static_cast<int>(i) * rowHeight(), width(), rowHeight());
        if (hasFocus() && static_cast<int>(i) == m_current) {
            painter.setPen(accentColour(palette()));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(line).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
        const QRect content = line.adjusted(2, 0, -2, 0);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(content.left(), line.top(), labelWidth, line.height()), Qt::AlignVCenter,
            fontMetrics().elidedText(row.label, Qt::ElideRight, labelWidth));
        painter.setPen(secondaryText(palette()));
        painter.drawText(content, Qt::AlignRight | Qt::AlignVCenter, row.value);
        const QRectF room(content.left() + labelWidth + gap, line.top() + line.height() * 0.22,
            content.width() - labelWidth - valueWidth - 2 * gap, line.height() * 0.56);
        paintBar(painter, room, row, m_scale == Scale::Shares ? totalOf(row) : most);
    }
}

void BarList::paintBar(QPainter &painter, const QRectF &room, const BarRow &row, int most) const
{
    if (most == 0)
        return;
    double left = room.left();
    for (const BarPart &part : row.parts) {
        const double length = room.width() * part.count / most;
        if (part.count > 0)
            paintPart(painter, QRectF(left, room.top(), std::max(2.0, length - 1), room.height()), part, palette());
        left += length;
    }
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_rows.size()) - 1;
    if (event->key() == Qt::Key_Down && m_current < last)
        ++m_current;
    else if (event->key() == Qt::Key_Up && m_current > 0)
        --m_current;
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && last >= 0)
        Q_EMIT activated(m_current);
    else
        QWidget::keyPressEvent(event);
    update();
}

void BarList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0)
        Q_EMIT activated(row);
}

bool BarList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), row < 0 ? QString() : m_rows[static_cast<std::size_t>(row)].toolTip, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tsuzuri
