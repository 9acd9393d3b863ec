#include "ui/documents/difference_view.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace tsuzuri {

namespace {

enum class Side : std::uint8_t { Left, Right };

QColor tint(Tone tone, const QPalette &palette, double strength)
{
    const QColor colour = toneColour(tone, palette);
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [&](int from, int to) { return qRound(from + (to - from) * strength); };
    return {
        mix(base.red(), colour.red()), mix(base.green(), colour.green()), mix(base.blue(), colour.blue())};
}

class DifferenceDelegate : public QStyledItemDelegate {
public:
    explicit DifferenceDelegate(DifferenceView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
        , m_step(unit(&view))
        , m_numberWidth(characters(&view, 6))
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const DifferenceRow &row = m_view.model().row(index.row());
        const int width = m_view.viewport()->width();
        const int height = std::max(layOut(row.left, Side::Left, option, nullptr, {}, width),
            layOut(row.right, Side::Right, option, nullptr, {}, width));
        return {width, std::max(height, option.fontMetrics.height()) + m_step + headHeight(index, option)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const DifferenceRow &row = m_view.model().row(index.row());
        painter->save();
        const int head = headHeight(index, option);
        if (head > 0)
            paintHead(*painter, option, index, head);
        const QRect body = option.rect.adjusted(0, head, 0, 0);
        const bool isCurrent = m_view.currentIndex() == index;
        paintSide(*painter, option, row.left, Side::Left, row.change, body);
        paintSide(*painter, option, row.right, Side::Right, row.change, body);
        painter->setPen(lineColour(option.palette));
        const int middle = body.left() + body.width() / 2;
        painter->drawLine(middle, body.top(), middle, body.bottom());
        if (isCurrent)
            painter->fillRect(QRect(body.left(), body.top(), 3, body.height()), accentColour(option.palette));
        painter->restore();
    }

private:
    int headHeight(const QModelIndex &index, const QStyleOptionViewItem &option) const
    {
        return m_view.model().partAt(index.row()).isEmpty() ? 0 : option.fontMetrics.height() + 2 * m_step;
    }

    void paintHead(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int height) const
    {
        const QRect rect(option.rect.left(), option.rect.top(), option.rect.width(), height);
        painter.fillRect(rect, option.palette.color(QPalette::AlternateBase));
        QFont bold = option.font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(option.palette.color(QPalette::Text));
        painter.drawText(rect.adjusted(2 * m_step, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            m_view.model().partAt(index.row()));
    }

    void paintSide(QPainter &painter, const QStyleOptionViewItem &option, const DifferenceRow::Side &side,
        Side where, DifferenceRow::Change change, const QRect &body) const
    {
        using Change = DifferenceRow::Change;
        const int half = body.width() / 2;
        const QRect rect(body.left() + (where == Side::Right ? half : 0), body.top(), half, body.height());
        if (side.line == 0) {
            if (change != Change::Same)
                painter.fillRect(rect, option.palette.color(QPalette::AlternateBase));
            return;
        }
        const Tone tone = where == Side::Left ? Tone::Blocker : Tone::Good;
        if (change != Change::Same)
            painter.fillRect(rect, tint(tone, option.palette, 0.08));
        painter.setPen(secondaryText(option.palette));
        painter.setFont(sized(option.font, TextSize::Hint));
        painter.drawText(QRect(rect.left() + m_step, rect.top() + m_step / 2, m_numberWidth - 3 * m_step,
                             option.fontMetrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(side.line));
        painter.setFont(option.font);
        painter.setPen(option.palette.color(QPalette::Text));
        QTextCharFormat mark;
        mark.setBackground(tint(tone, option.palette, 0.28));
        mark.setForeground(option.palette.color(QPalette::Text));
        mark.setFontStrikeOut(where == Side::Left);
        mark.setFontUnderline(where == Side::Right);
        layOut(side, where, option, &painter, mark, body.width(), rect.topLeft());
    }

    /// Breaks a side into lines and draws them where there is a painter; gives the height.
    int layOut(const DifferenceRow::Side &side, Side, const QStyleOptionViewItem &option, QPainter *painter,
        const QTextCharFormat &mark, int width, QPoint corner = {}) const
    {
        if (side.text.isEmpty())
            return 0;
        QTextLayout layout(side.text, option.font);
        QTextOption wrapping;
        wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrapping);
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange &range : side.marks)
            formats << QTextLayout::FormatRange{
                static_cast<int>(range.start), static_cast<int>(range.size), mark};
        layout.setFormats(formats);
        layout.beginLayout();
        double height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width / 2 - m_numberWidth - m_step);
            line.setPosition(QPointF(0, height));
            height += line.height();
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, QPointF(corner.x() + m_numberWidth, corner.y() + m_step / 2));
        return qCeil(height);
    }

    DifferenceView &m_view;
    int m_step;
    int m_numberWidth;
};

} // namespace

void DifferenceModel::setDifference(TextDifference difference)
{
    beginResetModel();
    m_difference = std::move(difference);
    arrange();
    endResetModel();
}

void DifferenceModel::setOnlyChanges(bool isOnly)
{
    beginResetModel();
    m_isOnlyChanges = isOnly;
    arrange();
    endResetModel();
}

void DifferenceModel::arrange()
{
    m_visible.clear();
    m_changes.clear();
    const std::vector<int> firsts = m_difference.changes();
    for (std::size_t i = 0; i < m_difference.rows.size(); ++i) {
        const int place = static_cast<int>(m_visible.size());
        if (std::ranges::binary_search(firsts, static_cast<int>(i)))
            m_changes.push_back(place);
        if (!m_isOnlyChanges || m_difference.rows[i].change != DifferenceRow::Change::Same)
            m_visible.push_back(static_cast<int>(i));
    }
}

const DifferenceRow &DifferenceModel::row(int place) const
{
    return m_difference.rows[static_cast<std::size_t>(m_visible[static_cast<std::size_t>(place)])];
}

QString DifferenceModel::partAt(int place) const
{
    const DifferenceRow &shown = row(place);
    if (place > 0 && row(place - 1).part == shown.part)
        return {};
    const TextDifference::Part &part = m_difference.parts[static_cast<std::size_t>(shown.part)];
    return part.right.isEmpty() ? part.left : part.right;
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

/// What a screen reader says of a row.
QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const DifferenceRow &shown = row(index.row());
    switch (shown.change) {
    case DifferenceRow::Change::Same:
        return shown.right.text;
    case DifferenceRow::Change::Changed:
        //: %1: a line of text before, %2: after a change
        return tr("Changed from “%1” to “%2”").arg(shown.left.text, shown.right.text);
    case DifferenceRow::Change::Removed:
        return tr("Removed: “%1”").arg(shown.left.text);
    case DifferenceRow::Change::Added:
        return tr("Added: “%1”").arg(shown.right.text);
    }
    return {};
}

DifferenceView::DifferenceView(QWidget *parent)
    : QListView(parent)
    , m_model(new DifferenceModel(this))
{
    setItemDelegate(new DifferenceDelegate(*this));
    QListView::setModel(m_model);
    setObjectName("difference");
    setAccessibleName(tr("Both versions side by side"));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setLayoutMode(Batched);
    setBatchSize(200);
}

void DifferenceView::step(int changes)
{
    const std::vector<int> &firsts = m_model->changes();
    const int row = currentIndex().row();
    int target = -1;
    if (changes > 0) {
        const auto next = std::ranges::upper_bound(firsts, row);
        target = next == firsts.end() ? -1 : *next;
    } else {
        const auto here = std::ranges::lower_bound(firsts, row);
        target = here == firsts.begin() ? -1 : *std::prev(here);
    }
    if (target < 0)
        return;
    setCurrentIndex(m_model->index(target));
    scrollTo(currentIndex(), PositionAtCenter);
}

int DifferenceView::currentChange() const
{
    const std::vector<int> &firsts = m_model->changes();
    return static_cast<int>(std::ranges::upper_bound(firsts, currentIndex().row()) - firsts.begin()) - 1;
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
}

} // namespace tsuzuri
