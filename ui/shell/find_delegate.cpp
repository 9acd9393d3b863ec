#include "ui/shell/find_delegate.h"

#include "core/search/folded_text.h"
#include "ui/shell/find_model.h"
#include "ui/support/icons.h"
#include "ui/support/shapes.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace tsuzuri {

namespace {

constexpr int numberWidth = 11; // characters

QColor markColour(const QPalette &palette)
{
    const QColor colour = isDark(palette) ? QColor(0x6B, 0x57, 0x17) : QColor(0xFF, 0xE7, 0xA0);
    const bool isReadable = contrast(palette.color(QPalette::Text), colour) >= 4.5;
    return isReadable ? colour : palette.color(QPalette::Base);
}

/// One line of text in the middle of a rectangle, with marks behind it; what does not fit ends in "…".
void drawMarked(QPainter &painter, const QRect &rect, const QString &text, const QVariant &marks,
    const QFont &font, const QColor &mark)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : marks.value<std::vector<TextRange>>()) {
        QTextLayout::FormatRange format;
        format.start = static_cast<int>(range.start);
        format.length = static_cast<int>(qMin(range.size, shown.size() - range.start));
        format.format.setBackground(mark);
        if (format.length > 0)
            formats << format;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width() + 1);
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

} // namespace

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int step = unit(option.widget);
    const int line = QFontMetrics(option.font).height();
    if (index.data(FindModel::HeadingRole).toBool())
        return {0, line + 3 * step};
    const bool hasRemark = !index.data(FindModel::RemarkRole).toString().isEmpty();
    return {0, hasRemark ? 2 * line + 3 * step : line + 4 * step};
}

void FindDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &colours = option.palette;
    const int step = unit(option.widget);
    const QFont quiet = sized(option.font, TextSize::Secondary);
    const QRect inner = option.rect.adjusted(4 * step, step, -4 * step, -step);
    const auto text = [&](int role) { return index.data(role).toString(); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(FindModel::HeadingRole).toBool()) {
        painter->setFont(quiet);
        painter->setPen(secondaryText(colours));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignBottom, text(Qt::DisplayRole));
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, currentRowColour(colours));
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), accentColour(colours));
    }
    const QString remark = text(FindModel::RemarkRole);
    const int line = QFontMetrics(option.font).height();
    const int top = remark.isEmpty() ? inner.top() + (inner.height() - line) / 2 : inner.top();
    themedIcon(text(FindModel::IconRole)).paint(painter, QRect(inner.left(), top + 1, line - 2, line - 2));

    painter->setFont(quiet);
    painter->setPen(secondaryText(colours));
    const int numberLeft = inner.left() + line + 2 * step;
    const int nameLeft = numberLeft + characters(option.widget, numberWidth);
    painter->drawText(QRect(numberLeft, top, nameLeft - numberLeft - step, line),
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(quiet).elidedText(
            text(FindModel::NumberRole), Qt::ElideRight, nameLeft - numberLeft - step));
    const QString state = text(FindModel::StateRole);
    const int stateWidth = QFontMetrics(quiet).horizontalAdvance(state);
    painter->drawText(QRect(inner.right() - stateWidth, top, stateWidth + 1, line),
        Qt::AlignRight | Qt::AlignVCenter, state);

    painter->setPen(colours.color(QPalette::Text));
    const QRect name(nameLeft, top, inner.right() - stateWidth - 3 * step - nameLeft, line);
    drawMarked(*painter, name, text(Qt::DisplayRole), index.data(FindModel::MarksRole), option.font,
        markColour(colours));

    if (!remark.isEmpty()) {
        QRect below(nameLeft, top + line + step / 2, inner.right() - nameLeft, line);
        if (const QString hint = text(FindModel::HintRole);
            option.state & QStyle::State_Selected && !hint.isEmpty()) {
            painter->setPen(accentColour(colours));
            painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, hint);
            below.setRight(below.right() - QFontMetrics(quiet).horizontalAdvance(hint) - 3 * step);
        }
        const QVariant sign = index.data(FindModel::SignRole);
        painter->setPen(secondaryText(colours));
        if (sign.isValid()) {
            const auto shown = sign.value<Sign>();
            const int side = line * 2 / 3;
            paintSign(
                *painter, QRect(below.left(), below.top() + (line - side) / 2, side, side), shown, colours);
            below.setLeft(below.left() + side + 2 * step);
            if (shown.tone == Tone::Blocker || shown.tone == Tone::Major)
                painter->setPen(toneColour(shown.tone, colours));
        }
        drawMarked(
            *painter, below, remark, index.data(FindModel::RemarkMarksRole), quiet, markColour(colours));
    }
    painter->restore();
}

} // namespace tsuzuri
