#include "ui/home/trend_view.h"

#include "core/words/words.h"
#include "ui/gaps/gap_text.h"
#include "ui/support/shapes.h"
#include "ui/support/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array severities{Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice};
constexpr int linesOfChart = 5;

int countOf(const std::array<int, 5> &counts, Severity severity)
{
    return counts[static_cast<std::size_t>(severity)];
}

} // namespace

TrendView::TrendView(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
{
    setFont(sized(font(), TextSize::Hint));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TrendView::setTrend(std::vector<GapTally> weeks, const std::array<int, 5> &now, const QString &nothing)
{
    m_weeks = std::move(weeks);
    m_now = now;
    m_nothing = nothing;
    QStringList spoken{m_nothing};
    for (const GapTally &week : m_weeks)
        spoken << wordsOf(week);
    for (std::size_t entry = 0; entry < severities.size(); ++entry)
        spoken << keyText(entry);
    spoken.removeAll(QString());
    setAccessibleDescription(spoken.join(u'\n'));
    update();
}

QSize TrendView::sizeHint() const
{
    return {characters(this, 44), fontMetrics().height() * (linesOfChart + 4)};
}

QSize TrendView::minimumSizeHint() const
{
    return {characters(this, 30), fontMetrics().height() * (linesOfChart + 2)};
}

QString TrendView::wordsOf(const GapTally &week) const
{
    QStringList parts;
    for (const Severity severity : severities) {
        if (const int count = countOf(week.counts, severity); count > 0)
            //: %1: a severity, %2: number of gaps
            parts << tr("%1 %2").arg(severityWord(m_words, severity)).arg(count);
    }
    //: %1: a day, %2: numbers of gaps by severity, %n: all of them
    return tr("%1: %n gap(s) (%2)", nullptr, week.total())
        .arg(week.day.toString(Qt::ISODate), m_words.list(parts));
}

QString TrendView::keyText(std::size_t entry) const
{
    return tr("%1 %2").arg(severityWord(m_words, severities[entry])).arg(countOf(m_now, severities[entry]));
}

QRectF TrendView::chartRoom() const
{
    const double line = fontMetrics().height();
    return {0, line, static_cast<double>(width()), height() - 3.6 * line};
}

QRectF TrendView::columnOf(std::size_t week) const
{
    const QRectF room = chartRoom();
    const double wide = room.width() / static_cast<double>(m_weeks.size());
    return {room.left() + wide * static_cast<double>(week), room.top(), wide, room.height()};
}

/// One beside the other where there is room, else two in a row.
QRect TrendView::keyRect(std::size_t entry) const
{
    const int line = fontMetrics().height() + 2;
    const int wide = width() / static_cast<int>(severities.size());
    return {wide * static_cast<int>(entry), height() - line - 1, wide, line};
}

void TrendView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_weeks.empty()) {
        painter.setPen(secondaryText(palette()));
        painter.setFont(sized(parentWidget()->font(), TextSize::Secondary));
        painter.drawText(rect().adjusted(2, 0, -2, -fontMetrics().height() * 2),
            Qt::AlignVCenter | Qt::TextWordWrap, m_nothing);
    } else {
        paintColumns(painter);
    }
    paintKey(painter);
}

void TrendView::paintColumns(QPainter &painter) const
{
    painter.setFont(font());
    const int line = fontMetrics().height();
    int most = 1;
    for (const GapTally &week : m_weeks)
        most = qMax(most, week.total());
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        const GapTally &week = m_weeks[i];
        const QRectF column = columnOf(i);
        const double wide = qMin(column.width() * 0.72, 4.0 * line);
        double bottom = column.bottom();
        for (const Severity severity : severities) {
            const double tall = column.height() * countOf(week.counts, severity) / most;
            if (tall > 0)
                painter.fillRect(
                    QRectF(column.center().x() - wide / 2, bottom - tall, wide, qMax(1.0, tall - 1)),
                    toneColour(signOf(severity).tone, palette()));
            bottom -= tall;
        }
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(column.left(), bottom - line - 1, column.width(), line), Qt::AlignCenter,
            QString::number(week.total()));
        painter.setPen(secondaryText(palette()));
        painter.drawText(QRectF(column.left(), column.bottom() + 1, column.width(), line), Qt::AlignCenter,
            week.day.toString(u"M/d"_s));
    }
    painter.setPen(lineColour(palette()));
    painter.drawLine(chartRoom().bottomLeft(), chartRoom().bottomRight());
}

void TrendView::paintKey(QPainter &painter) const
{
    painter.setFont(font());
    for (std::size_t entry = 0; entry < severities.size(); ++entry) {
        const QRect room = keyRect(entry);
        if (hasFocus() && entry == m_current) {
            painter.setPen(accentColour(palette()));
            painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
        const int side = fontMetrics().height() * 3 / 4;
        paintSign(painter, QRect(room.left() + 2, room.center().y() - side / 2, side, side),
            signOf(severities[entry]), palette());
        painter.setPen(palette().color(QPalette::Text));
        const QRect text = room.adjusted(side + 6, 0, 0, 0);
        painter.drawText(
            text, Qt::AlignVCenter, fontMetrics().elidedText(keyText(entry), Qt::ElideRight, text.width()));
    }
}

void TrendView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right && m_current + 1 < severities.size())
        ++m_current;
    else if (event->key() == Qt::Key_Left && m_current > 0)
        --m_current;
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT severityChosen(severities[m_current]);
    else
        QWidget::keyPressEvent(event);
    update();
}

void TrendView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    for (std::size_t entry = 0; entry < severities.size(); ++entry) {
        if (keyRect(entry).contains(point))
            return Q_EMIT severityChosen(severities[entry]);
    }
    if (chartRoom().contains(point))
        Q_EMIT severityChosen(Severity::Unset);
}

bool TrendView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (std::size_t week = 0; week < m_weeks.size(); ++week) {
        if (columnOf(week).contains(help->pos()))
            QToolTip::showText(help->globalPos(), wordsOf(m_weeks[week]), this);
    }
    return true;
}

} // namespace tsuzuri
