#include "ui/support/paragraph_view.h"

#include "ui/support/shapes.h"

#include <QPainter>
#include <QTextLayout>

namespace tsuzuri {

namespace {

/// Breaks a text into lines of a width; gives its height.
int layOut(QTextLayout &text, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    text.beginLayout();
    double height = 0;
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    text.endLayout();
    return qCeil(height);
}

/// Line breaks as a layout knows them.
QString lines(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

} // namespace

struct ParagraphDelegate::Paragraph {
    QRect sign;
    QRect side;
    QRect text;
    QRect remark;
    QFont remarkFont;
    QSize size;
    bool isHeading = false;
};

ParagraphDelegate::ParagraphDelegate(const ParagraphRoles &roles, QListView &view)
    : QStyledItemDelegate(&view)
    , m_roles(roles)
    , m_view(view)
{
}

ParagraphDelegate::Paragraph ParagraphDelegate::arrange(
    const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
{
    const int step = unit(&m_view);
    Paragraph made;
    made.isHeading = m_roles.heading >= 0 && index.data(m_roles.heading).toBool();
    made.remarkFont = sized(option.font, TextSize::Secondary);
    int left = 3 * step;
    int right = width - 3 * step;
    const int line = option.fontMetrics.height();
    const int top = made.isHeading ? 3 * step : 2 * step;
    if (m_roles.sign >= 0 && index.data(m_roles.sign).isValid()) {
        made.sign = QRect(left, top + line / 8, line * 3 / 4, line * 3 / 4);
        left = made.sign.right() + 2 * step;
    }
    const QString side = m_roles.side < 0 ? QString() : index.data(m_roles.side).toString();
    if (!side.isEmpty()) {
        const int sideWidth = QFontMetrics(made.remarkFont).horizontalAdvance(side) + 2;
        made.side = QRect(right - sideWidth, top, sideWidth, line);
        right = made.side.left() - 2 * step;
    }
    QTextLayout text(
        lines(index.data(m_roles.text).toString()), made.isHeading ? made.remarkFont : option.font);
    made.text = QRect(left, top, right - left, layOut(text, right - left));
    int bottom = made.text.bottom();
    const QString remark = m_roles.remark < 0 ? QString() : index.data(m_roles.remark).toString();
    if (!remark.isEmpty() && !made.isHeading) {
        QTextLayout quiet(remark, made.remarkFont);
        const int remarkWidth = width - 3 * step - left;
        made.remark = QRect(left, bottom + 2, remarkWidth, layOut(quiet, remarkWidth));
        bottom = made.remark.bottom();
    }
    made.size = QSize(width, bottom + (made.isHeading ? step : 2 * step));
    return made;
}

void ParagraphDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Paragraph made = arrange(option, index, option.rect.width());
    const QPalette &colours = option.palette;
    painter->save();
    if (!made.isHeading && option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, currentRowColour(colours));
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), accentColour(colours));
    }
    painter->setPen(lineColour(colours));
    if (!made.isHeading)
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->translate(option.rect.topLeft());
    if (!made.sign.isNull())
        paintSign(*painter, made.sign, index.data(m_roles.sign).value<Sign>(), colours);
    const auto draw = [&](const QString &words, const QFont &font, const QRect &rect, const QColor &colour) {
        QTextLayout text(lines(words), font);
        layOut(text, rect.width());
        painter->setPen(colour);
        text.draw(painter, rect.topLeft());
    };
    const QColor quiet = secondaryText(colours);
    draw(index.data(m_roles.text).toString(), made.isHeading ? made.remarkFont : option.font, made.text,
        made.isHeading ? quiet : colours.color(QPalette::Text));
    if (!made.remark.isNull())
        draw(index.data(m_roles.remark).toString(), made.remarkFont, made.remark, quiet);
    if (!made.side.isNull())
        draw(index.data(m_roles.side).toString(), made.remarkFont, made.side.adjusted(0, 1, 0, 0), quiet);
    painter->restore();
}

QSize ParagraphDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    return arrange(styled, index, m_view.viewport()->width()).size;
}

ParagraphView::ParagraphView(const ParagraphRoles &roles, QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setItemDelegate(new ParagraphDelegate(roles, *this));
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
}

void ParagraphView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // lines break elsewhere now
}

} // namespace tsuzuri
