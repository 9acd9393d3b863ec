#include "ui/gaps/gap_delegate.h"

#include "ui/gaps/gap_model.h"
#include "ui/registers/cell_delegate.h"
#include "ui/support/shapes.h"

#include <QPainter>

namespace tsuzuri {

namespace {

QRect signRect(const QRect &rect, const QFontMetrics &metrics)
{
    const int side = qRound(metrics.height() * 0.8);
    return {rect.left() + 4, rect.center().y() - side / 2 + 1, side, side};
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const Sign &sign)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    painter.setPen(lineColour(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect picture = signRect(option.rect.adjusted(12, 0, 0, 0), option.fontMetrics);
    paintSign(painter, picture, sign, option.palette);
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(option.rect.adjusted(picture.right() - option.rect.left() + 8, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter, option.text);
}

} // namespace

void GapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Sign sign = signOf(static_cast<Severity>(index.data(GapModel::SeverityRole).toInt()));
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(GapModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, sign);
        painter->restore();
        return;
    }
    QRect rect = paintCellGround(*painter, option, index);
    const QFontMetrics &metrics = option.fontMetrics;
    if (index.column() == GapModel::Sentence) {
        const QRect picture = signRect(rect, metrics);
        paintSign(*painter, picture, sign, option.palette);
        rect.setLeft(picture.right() + 10);
        const QString remark = index.data(GapModel::RemarkRole).toString();
        const QFont quiet = sized(option.font, TextSize::Hint);
        const int height = metrics.height() + QFontMetrics(quiet).height();
        const int top = rect.center().y() - height / 2;
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(QRect(rect.left(), top, rect.width(), metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(option.text, Qt::ElideRight, rect.width()));
        painter->setFont(quiet);
        painter->setPen(secondaryText(option.palette));
        painter->drawText(QRect(rect.left(), top + metrics.height(), rect.width(), height - metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, remark);
    } else {
        const bool isOwnerless = index.column() == GapModel::Owner && option.text.isEmpty();
        painter->setPen(
            isOwnerless ? toneColour(Tone::Major, option.palette) : option.palette.color(QPalette::Text));
        const QString text = isOwnerless ? GapModel::tr("Nobody") : option.text;
        painter->drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

} // namespace tsuzuri
