#include "ui/people/week_bars.h"

#include "ui/support/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace tsuzuri {

using namespace Qt::StringLiterals;

WeekBars::WeekBars(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Due by week"));
}

void WeekBars::setWeeks(std::vector<WeekLoad> weeks, QDate today)
{
    m_weeks = std::move(weeks);
    m_today = today;
    const auto ofToday = std::ranges::find_if(
        m_weeks, [today](const WeekLoad &week) { return today < week.monday.addDays(7); });
    m_current = ofToday == m_weeks.end() ? 0 : static_cast<int>(ofToday - m_weeks.begin());
    QStringList spoken;
    for (const WeekLoad &week : m_weeks) {
        if (week.count > 0)
            spoken << wordsOf(week);
    }
    setAccessibleDescription(spoken.join(u'\n'));
    setVisible(!m_weeks.empty());
    update();
}

QSize WeekBars::sizeHint() const
{
    return {characters(this, 60), fontMetrics().height() * 5};
}

QString WeekBars::wordsOf(const WeekLoad &week) const
{
    //: %1: the Monday of a week, %n: number of items
    return tr("Week of %1: %n item(s)", nullptr, week.count).arg(week.monday.toString(Qt::ISODate));
}

QRectF WeekBars::barRoom(std::size_t week) const
{
    const double wide = static_cast<double>(width()) / static_cast<double>(m_weeks.size());
    const int axis = fontMetrics().height() + 2;
    return {wide * static_cast<double>(week), 0.0, wide, static_cast<double>(height() - axis)};
}

int WeekBars::weekAt(const QPoint &point) const
{
    for (std::size_t week = 0; week < m_weeks.size(); ++week) {
        const QRectF room = barRoom(week);
        if (point.x() >= room.left() && point.x() < room.right())
            return static_cast<int>(week);
    }
    return -1;
}

void WeekBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(sized(font(), TextSize::Hint));
    int most = 1;
    for (const WeekLoad &week : m_weeks)
        most = qMax(most, week.count);
    const int number = painter.fontMetrics().height();
    double labelled = -1;
    for (std::size_t place = 0; place < m_weeks.size(); ++place) {
        const WeekLoad &week = m_weeks[place];
        const QRectF room = barRoom(place);
        const bool isOver = week.monday.addDays(6) < m_today;
        const double height = (room.height() - number) * week.count / most;
        const QRectF bar(room.left() + 1, room.bottom() - height, qMax(2.0, room.width() - 2), height);
        painter.fillRect(bar, toneColour(isOver ? Tone::Major : Tone::Later, palette()));
        painter.setPen(palette().color(QPalette::Text));
        if (week.count > 0)
            painter.drawText(QRectF(bar.left() - 20, bar.top() - number, bar.width() + 40, number),
                Qt::AlignHCenter | Qt::AlignBottom, QString::number(week.count));
        // A month is named at its first week, where there is room.
        const bool isFirst = place == 0 || m_weeks[place - 1].monday.month() != week.monday.month();
        const QString month = week.monday.toString(u"yyyy-MM"_s);
        if (isFirst && room.left() > labelled) {
            painter.setPen(secondaryText(palette()));
            painter.drawText(QPointF(room.left() + 1, this->height() - 3), month);
            labelled = room.left() + painter.fontMetrics().horizontalAdvance(month + u' ');
        }
        if (!isOver && week.monday <= m_today) {
            painter.setPen(accentColour(palette()));
            painter.drawLine(room.topLeft(), room.bottomLeft());
        }
        if (hasFocus() && static_cast<int>(place) == m_current) {
            painter.setPen(accentColour(palette()));
            painter.drawRect(room.adjusted(0, 0, -1, -1));
        }
    }
    painter.setPen(lineColour(palette()));
    if (!m_weeks.empty())
        painter.drawLine(QPointF(0, barRoom(0).bottom()), QPointF(width(), barRoom(0).bottom()));
}

void WeekBars::choose(int week)
{
    m_current = week;
    update();
    Q_EMIT weekChosen(m_weeks[static_cast<std::size_t>(week)].monday);
}

void WeekBars::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_weeks.size()) - 1;
    if (event->key() == Qt::Key_Right && m_current < last)
        ++m_current;
    else if (event->key() == Qt::Key_Left && m_current > 0)
        --m_current;
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && last >= 0)
        choose(m_current);
    else
        QWidget::keyPressEvent(event);
    update();
}

void WeekBars::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int week = weekAt(event->position().toPoint()); week >= 0)
        choose(week);
}

bool WeekBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int week = weekAt(help->pos());
        QToolTip::showText(
            help->globalPos(), week < 0 ? QString() : wordsOf(m_weeks[static_cast<std::size_t>(week)]), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tsuzuri
