#include "ui/import/preview_delegate.h"

#include "ui/import/import_signs.h"
#include "ui/import/preview_model.h"
#include "ui/registers/cell_delegate.h"
#include "ui/support/shapes.h"

#include <QPainter>

namespace tsuzuri {

namespace {

/// Draws a text at the left of a rectangle and takes its room away.
void drawNext(QPainter &painter, QRect &room, const QFont &font, const QColor &colour, const QString &text)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, room.width()));
    room.setLeft(room.left() + metrics.horizontalAdvance(text) + metrics.height() / 2);
}

void drawSign(QPainter &painter, QRect &room, const Sign &sign, const QStyleOptionViewItem &option)
{
    const int side = qRound(option.fontMetrics.height() * 0.72);
    paintSign(
        painter, QRect(room.left(), room.center().y() - side / 2 + 1, side, side), sign, option.palette);
    room.setLeft(room.left() + side + 6);
}

} // namespace

void PreviewDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect);
    const auto state = static_cast<RowOutcome::State>(index.data(PreviewModel::StateRole).toInt());
    const bool isChanged = index.data(PreviewModel::IsChangedRole).toBool();
    const bool isProblem = index.data(PreviewModel::ProblemRole).isValid();
    const bool isRefused = isProblem && index.data(PreviewModel::IsRefusedRole).toBool();
    if (isChanged)
        painter->fillRect(option.rect, selectedCellColour(option.palette));
    QRect room = paintCellGround(*painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isQuiet =
        state == RowOutcome::State::Unchanged || index.column() == PreviewModel::NumberColumn;
    QColor colour = isQuiet ? secondaryText(option.palette) : option.palette.color(QPalette::Text);
    if (isProblem) {
        const Sign sign = isRefused ? refusedSign : noteSign;
        drawSign(*painter, room, sign, option);
        colour = toneColour(sign.tone, option.palette);
    } else if (index.column() == PreviewModel::StateColumn) {
        drawSign(*painter, room, signOf(state), option);
    }
    if (index.column() == PreviewModel::NumberColumn) {
        painter->setPen(colour);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, option.text);
        painter->restore();
        return;
    }
    QFont font = option.font;
    font.setBold(isChanged);
    if (!option.text.isEmpty())
        drawNext(*painter, room, font, colour, option.text);
    const QString before = index.data(PreviewModel::BeforeRole).toString();
    if (!before.isEmpty() && room.width() > option.fontMetrics.height()) {
        font.setBold(false);
        font.setStrikeOut(true);
        drawNext(*painter, room, font, secondaryText(option.palette), before);
    }
    painter->restore();
}

} // namespace tsuzuri
