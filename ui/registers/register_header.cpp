#include "ui/registers/register_header.h"

#include "ui/registers/register_model.h"
#include "ui/support/theme.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tsuzuri {

namespace {

constexpr int padding = 8;
constexpr int arrowWidth = 12;

void paintArrow(QPainter &painter, const QRect &rect, Qt::SortOrder order)
{
    const int up = order == Qt::AscendingOrder ? 1 : -1;
    const QPoint middle = rect.center();
    painter.drawPolyline(
        QPolygon({middle + QPoint(-4, 2 * up), middle + QPoint(0, -2 * up), middle + QPoint(4, 2 * up)}));
}

} // namespace

RegisterHeader::RegisterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setFont(sized(font(), TextSize::Secondary));
    connect(this, &QHeaderView::sectionClicked, this,
        [this](int section) { Q_EMIT chosen(section, m_modifiers); });
}

void RegisterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
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

void RegisterHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int section = logicalIndexAt(event->pos()); section >= 0)
        Q_EMIT menuRequested(section, event->globalPos());
}

/// 1 for the column that counts most, below zero downwards.
int RegisterHeader::sortPlace(int section) const
{
    return model()->headerData(section, Qt::Horizontal, RegisterModel::SortRole).toInt();
}

/// A number beside the arrow says which column counts more, where several are sorted.
int RegisterHeader::sortMarkWidth(int section) const
{
    const auto *registers = qobject_cast<const RegisterModel *>(model());
    const bool hasNumber = registers && registers->sortKeys().size() > 1;
    return arrowWidth
        + (hasNumber ? fontMetrics().horizontalAdvance(QString::number(qAbs(sortPlace(section)))) : 0);
}

void RegisterHeader::paintSortMark(QPainter &painter, const QRect &rect, int section) const
{
    const int place = sortPlace(section);
    paintArrow(painter, QRect(rect.left(), rect.top(), arrowWidth, rect.height()),
        place > 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (rect.width() > arrowWidth)
        painter.drawText(rect.adjusted(arrowWidth, 0, 0, 0), Qt::AlignVCenter, QString::number(qAbs(place)));
}

void RegisterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QPalette &colours = palette();
    const bool isSorted = sortPlace(section) != 0;
    painter->save();
    painter->fillRect(rect, colours.color(QPalette::AlternateBase));
    painter->setPen(lineColour(colours));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    QRect room = rect.adjusted(padding, 0, -padding, -1);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const auto alignment = static_cast<Qt::Alignment>(
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    painter->setFont(font());
    painter->setPen(isSorted ? colours.color(QPalette::Text) : secondaryText(colours));
    if (isSorted) {
        painter->setRenderHint(QPainter::Antialiasing);
        const int width = fontMetrics().horizontalAdvance(text);
        const int mark = sortMarkWidth(section);
        const bool isRight = alignment & Qt::AlignRight;
        const int end = room.right() + padding; // the arrow may stand where nothing else does
        const int left = isRight ? end - mark : qMin(room.left() + width + 4, end - mark);
        paintSortMark(*painter, QRect(left, room.top(), mark, room.height()), section);
        room.setRight(qMin(room.right(), isRight ? left - 2 : qMax(left, room.left() + width)));
    }
    painter->drawText(room, static_cast<int>((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter),
        fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace tsuzuri
