#include "ui/home/bar_list.h"

#include <QPainter>

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
    : LineList(nothing, 40, 24, parent)
    , m_scale(scale)
{
}

void BarList::setRows(std::vector<BarRow> rows)
{
    m_rows = std::move(rows);
    QStringList spoken;
    for (const BarRow &row : m_rows)
        spoken << row.label + u' ' + row.value;
    setLines(spoken);
}

void BarList::paintLines(QPainter &painter)
{
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
    for (std::size_t i = 0; i < static_cast<std::size_t>(shownLines()); ++i) {
        const BarRow &row = m_rows[i];
        const QRect content = lineRect(static_cast<int>(i)).adjusted(2, 0, -2, 0);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(content.left(), content.top(), labelWidth, content.height()), Qt::AlignVCenter,
            fontMetrics().elidedText(row.label, Qt::ElideRight, labelWidth));
        painter.setPen(secondaryText(palette()));
        painter.drawText(content, Qt::AlignRight | Qt::AlignVCenter, row.value);
        const QRectF room(content.left() + labelWidth + gap, content.top() + content.height() * 0.22,
            content.width() - labelWidth - valueWidth - 2 * gap, content.height() * 0.56);
        paintBar(painter, room, row, m_scale == Scale::Shares ? totalOf(row) : most);
    }
}

QString BarList::toolTipOf(int line) const
{
    return m_rows[static_cast<std::size_t>(line)].toolTip;
}

void BarList::paintBar(QPainter &painter, const QRectF &room, const BarRow &row, int most) const
{
    if (most == 0)
        return;
    double left = room.left();
    for (const BarPart &part : row.parts) {
        const double length = room.width() * part.count / most;
        if (part.count > 0)
            paintPart(
                painter, QRectF(left, room.top(), std::max(2.0, length - 1), room.height()), part, palette());
        left += length;
    }
}

} // namespace tsuzuri
