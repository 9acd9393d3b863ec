#include "ui/intake/tray_delegate.h"

#include "core/intake/proposal.h"
#include "ui/intake/tray_model.h"
#include "ui/support/shapes.h"

#include <QPainter>

namespace tsuzuri {

using namespace Qt::StringLiterals;

void TrayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QPalette &colours = option.palette;
    const int step = unit(option.widget);
    const int line = option.fontMetrics.height();
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, currentRowColour(colours));
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), accentColour(colours));
    }
    painter->setPen(lineColour(colours));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect rect = option.rect.adjusted(3 * step, 2 * step, -3 * step, -2 * step);
    if (const QVariant sign = index.data(TrayModel::SignRole); sign.isValid()) {
        paintSign(*painter, QRect(rect.left(), rect.top() + line / 8, line * 3 / 4, line * 3 / 4),
            sign.value<Sign>(), colours);
        rect.setLeft(rect.left() + line * 3 / 4 + 2 * step);
    }
    const QFont quiet = sized(option.font, TextSize::Secondary);
    QRect first(rect.left(), rect.top(), rect.width(), line);
    if (const QVariant confidence = index.data(TrayModel::ConfidenceRole); confidence.isValid()) {
        //: how sure a proposal is
        const QString words = tr("%1 %").arg(confidence.toInt());
        painter->setFont(quiet);
        painter->setPen(secondaryText(colours));
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, words);
        first.setRight(
            first.right() - painter->fontMetrics().horizontalAdvance(tr("%1 %").arg(100)) - 2 * step);
    }
    painter->setFont(option.font);
    painter->setPen(colours.color(QPalette::Text));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, first.width()));
    painter->setFont(quiet);
    painter->setPen(secondaryText(colours));
    const QRect second(rect.left(), rect.top() + line + 1, rect.width(), line);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(
            index.data(TrayModel::RemarkRole).toString(), Qt::ElideRight, second.width()));
    painter->restore();
}

QSize TrayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), option.fontMetrics.height() * 2 + 4 * unit(option.widget) + 2};
}

} // namespace tsuzuri
