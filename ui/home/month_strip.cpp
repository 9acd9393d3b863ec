#include "ui/home/month_strip.h"

#include "ui/home/bar_list.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace tsuzuri {

using namespace Qt::StringLiterals;

MonthStrip::MonthStrip(std::function<QString(const CoverageMonth &)> wordsOf, QWidget *parent)
    : QWidget(parent)
    , m_wordsOf(std::move(wordsOf))
{
    setFont(sized(font(), TextSize::Hint));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthStrip::setMonths(std::vector<CoverageMonth> months, const QString &nothing, QDate today)
{
    m_months = std::move(months);
    m_nothing = nothing;
    m_today = today;
    m_current = m_months.empty() ? 0 : std::min(m_current, m_months.size() - 1);
    QStringList spoken;
    for (const CoverageMonth &month : m_months)
        spoken << toolTipOf(month);
    setAccessibleDescription(spoken.isEmpty() ? m_nothing : spoken.join(u'\n'));
    update();
}

QSize MonthStrip::sizeHint() const
{
    return {characters(this, 44), fontMetrics().height() * 4};
}

QSize MonthStrip::minimumSizeHint() const
{
    return {characters(this, 24), fontMetrics().height() * 3};
}

QString MonthStrip::toolTipOf(const CoverageMonth &month) const
{
    //: %1: a month, %2: what was done in it and what not
    return tr("%1: %2").arg(month.month.toString(u"yyyy-MM"_s), m_wordsOf(month));
}

QRectF MonthStrip::columnOf(std::size_t month) const
{
    const double wide = static_cast<double>(width()) / static_cast<double>(m_months.size());
    return {wide * static_cast<double>(month), 0, wide, static_cast<double>(height())};
}

int MonthStrip::monthAt(const QPoint &point) const
{
    for (std::size_t month = 0; month < m_months.size(); ++month) {
        if (columnOf(month).contains(point))
            return static_cast<int>(month);
    }
    return -1;
}

void MonthStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_months.empty()) {
        painter.setPen(secondaryText(palette()));
        painter.setFont(sized(parentWidget()->font(), TextSize::Secondary));
        painter.drawText(rect().adjusted(2, 0, -2, 0), Qt::AlignVCenter | Qt::TextWordWrap, m_nothing);
        return;
    }
    int most = 1;
    for (const CoverageMonth &month : m_months)
        most = std::max(most, month.total());
    for (std::size_t month = 0; month < m_months.size(); ++month)
        paintMonth(painter, month, most);
}

void MonthStrip::paintMonth(QPainter &painter, std::size_t index, int most) const
{
    const CoverageMonth &month = m_months[index];
    const QRectF column = columnOf(index);
    const double line = fontMetrics().height();
    const double tall = column.height() - line - 2;
    const double wide = std::min(column.width() - 3, 3 * line);
    double bottom = tall;
    for (const BarPart &part : {BarPart{month.done, Tone::Good, BarPart::Fill::Full},
             BarPart{month.late + month.unproved, Tone::Major, BarPart::Fill::Hatched},
             BarPart{month.missing, Tone::Blocker, BarPart::Fill::Full},
             BarPart{month.ahead, Tone::Draft, BarPart::Fill::Framed}}) {
        const double height = tall * part.count / most;
        if (part.count > 0)
            paintPart(painter,
                QRectF(column.center().x() - wide / 2, bottom - height, wide, std::max(2.0, height - 1)),
                part, palette());
        bottom -= height;
    }
    const bool isNow = month.month.year() == m_today.year() && month.month.month() == m_today.month();
    painter.setPen(isNow ? palette().color(QPalette::Text) : secondaryText(palette()));
    QFont labelFont = font();
    labelFont.setBold(isNow);
    painter.setFont(labelFont);
    painter.drawText(QRectF(column.left(), tall + 1, column.width(), line), Qt::AlignCenter,
        QString::number(month.month.month()));
    if (hasFocus() && index == m_current) {
        painter.setPen(accentColour(palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(column.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void MonthStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right && m_current + 1 < m_months.size())
        ++m_current;
    else if (event->key() == Qt::Key_Left && m_current > 0)
        --m_current;
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_months.empty())
        Q_EMIT monthChosen(m_months[m_current]);
    else
        QWidget::keyPressEvent(event);
    update();
}

void MonthStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int month = monthAt(event->position().toPoint()); month >= 0)
        Q_EMIT monthChosen(m_months[static_cast<std::size_t>(month)]);
}

bool MonthStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int month = monthAt(help->pos());
    QToolTip::showText(help->globalPos(),
        month < 0 ? QString() : toolTipOf(m_months[static_cast<std::size_t>(month)]), this);
    return true;
}

} // namespace tsuzuri
