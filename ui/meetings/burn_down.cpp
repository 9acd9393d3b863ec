#include "ui/meetings/burn_down.h"

#include "ui/support/shapes.h"
#include "ui/support/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tsuzuri {

using namespace Qt::StringLiterals;

BurnDown::BurnDown(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("burnDown");
    setAccessibleName(tr("Gaps week by week"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void BurnDown::setTallies(std::vector<GapTally> tallies)
{
    m_tallies = std::move(tallies);
    QStringList spoken;
    for (const GapTally &tally : m_tallies)
        spoken << wordsOf(tally);
    setAccessibleDescription(spoken.join(u'\n'));
    setVisible(m_tallies.size() > 1
        && std::ranges::any_of(m_tallies, [](const GapTally &tally) { return tally.total() > 0; }));
    update();
}

QSize BurnDown::sizeHint() const
{
    return {characters(this, 44), fontMetrics().height() * 9 / 2};
}

QString BurnDown::wordsOf(const GapTally &tally) const
{
    //: %1: a day, %n: number of gaps on it
    return tr("%1: %n gap(s)", nullptr, tally.total()).arg(tally.day.toString(Qt::ISODate));
}

QRectF BurnDown::columnOf(std::size_t week) const
{
    const double wide = static_cast<double>(width()) / static_cast<double>(m_tallies.size());
    return {wide * static_cast<double>(week), 0.0, wide, static_cast<double>(height())};
}

void BurnDown::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(sized(font(), TextSize::Hint));
    const int line = painter.fontMetrics().height();
    int most = 1;
    for (const GapTally &tally : m_tallies)
        most = qMax(most, tally.total());
    const double room = height() - 2.0 * line - 2;
    double numbered = -1;
    for (std::size_t week = 0; week < m_tallies.size(); ++week) {
        const GapTally &tally = m_tallies[week];
        const QRectF column = columnOf(week);
        double bottom = height() - line - 1.0;
        for (const Severity severity :
            {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice}) {
            const double tall = room * tally.counts[static_cast<std::size_t>(severity)] / most;
            painter.fillRect(QRectF(column.left() + 1.5, bottom - tall, qMax(2.0, column.width() - 3), tall),
                toneColour(signOf(severity).tone, palette()));
            bottom -= tall;
        }
        const QString count = QString::number(tally.total());
        const double wide = painter.fontMetrics().horizontalAdvance(count);
        const bool isLast = week + 1 == m_tallies.size();
        const double left = qBound(0.0, column.center().x() - wide / 2, width() - wide);
        if (left > numbered || isLast) {
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(
                QRectF(left, bottom - line, wide + 2, line), Qt::AlignLeft | Qt::AlignBottom, count);
            numbered = left + wide + 4;
        }
    }
    painter.setPen(secondaryText(palette()));
    const QRectF axis(0, height() - line, width(), line);
    painter.drawText(axis, Qt::AlignLeft | Qt::AlignVCenter, m_tallies.front().day.toString(Qt::ISODate));
    painter.drawText(axis, Qt::AlignRight | Qt::AlignVCenter, m_tallies.back().day.toString(Qt::ISODate));
}

bool BurnDown::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (std::size_t week = 0; week < m_tallies.size(); ++week) {
        if (columnOf(week).contains(help->pos()))
            QToolTip::showText(help->globalPos(), wordsOf(m_tallies[week]), this);
    }
    return true;
}

} // namespace tsuzuri
