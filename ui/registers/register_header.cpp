#include "ui/registers/register_header.h"

#include "ui/support/theme.h"

#include <QPainter>

namespace tsuzuri {

namespace {

constexpr int padding = 8;
constexpr int arrowWidth = 12;

void paintArrow(QPainter &painter, const QRect &rect, Qt::SortOrder order)
{
    const int up = order == Qt::AscendingOrder ? 1 : -1;
    const QPoint middle = rect.center();
    painter.drawPolyline(QPolygon({middle + QPoint(-4, 2 * up), middle + QPoint(0, -2 * up), middle + QPoint(4, 2 * up)}));
}

} // namespace

RegisterHeader::RegisterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setFont(sized(font(), TextSize::Secondary));
}

QSize RegisterHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 3 * unit(this)};
}

QSize RegisterHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return {fontMetrics().horizontalAdvance(text) + 2 * padding + 4, sizeHint().height()};
}

void RegisterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QPalette &colours = palette();
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->save();
    painter->fillRect(rect, colours.color(QPalette::AlternateBase));
    painter->setPen(lineColour(colours));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    QRect room = rect.adjusted(padding, 0, -padding, -1);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const auto alignment = static_cast<Qt::Alignment>(
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    painter->setPen(isSorted ? colours.color(QPalette::Text) : secondaryText(colours));
    if (isSorted) {
        painter->setRenderHint(QPainter::Antialiasing);
        const int width = fontMetrics().horizontalAdvance(text);
        const bool isRight = alignment & Qt::AlignRight;
        const int left = isRight ? room.right() - arrowWidth : qMin(room.left() + width + 4, room.right() - arrowWidth);
        paintArrow(*painter, QRect(left, room.top(), arrowWidth, room.height()), sortIndicatorOrder());
        if (isRight || width + arrowWidth + 4 > room.width())
            room.setRight(room.right() - arrowWidth - 2);
    }
    painter->drawText(room, static_cast<int>((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter),
        fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace tsuzuri
