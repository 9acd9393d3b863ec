#include "ui/meetings/agenda_delegate.h"

#include "ui/meetings/agenda_model.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace tsuzuri {

void AgendaDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.palette.setCurrentColorGroup(QPalette::Active); // headings can't be chosen, but they can be read
    const QPalette &colours = option.palette;
    const int step = option.fontMetrics.height() / 4;
    const bool isHeading = index.data(AgendaModel::HeadingRole).toBool();
    QRect rect = option.rect.adjusted(2 * step, 0, -2 * step, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selectedCellColour(colours));
        painter->drawRoundedRect(option.rect.adjusted(step, 1, -step, -1), 4, 4);
        painter->fillRect(
            QRect(option.rect.left() + step, option.rect.top() + step, 3, option.rect.height() - 2 * step),
            accentColour(colours));
    }
    QFont font = option.font;
    if (isHeading) {
        font.setBold(true);
        painter->setFont(sized(option.font, TextSize::Secondary));
        painter->setPen(secondaryText(colours));
        const QString progress = index.data(AgendaModel::ProgressRole).toString();
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, progress);
        rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(progress) - step);
        painter->setPen(colours.color(QPalette::WindowText));
    } else {
        const int side = option.fontMetrics.height() * 4 / 5;
        const QRect sign(rect.left() + step, rect.center().y() - side / 2, side, side);
        if (const QVariant value = index.data(AgendaModel::SignRole); value.isValid())
            paintSign(*painter, sign, value.value<Sign>(), colours);
        rect.setLeft(sign.right() + 2 * step);
        painter->setPen(index.data(AgendaModel::DoneRole).toBool() ? secondaryText(colours)
                                                                   : colours.color(QPalette::WindowText));
    }
    painter->setFont(font);
    const QString text =
        QFontMetrics(font).elidedText(option.text.simplified(), Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const bool isHeading = index.data(AgendaModel::HeadingRole).toBool();
    return {0, line + line * (isHeading ? 4 : 3) / 4};
}

} // namespace tsuzuri
