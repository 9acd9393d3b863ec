#include "ui/coverage/heat_map_view.h"

#include "ui/coverage/coverage_words.h"
#include "ui/coverage/segment_paint.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

namespace tsuzuri {

namespace {

constexpr int cellWidth = 16;
constexpr int cellHeight = 12;
constexpr int headEvery = 8; // controls between two numbers above

} // namespace

HeatMapView::HeatMapView(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("All controls by month"));
    setFont(sized(font(), TextSize::Hint));
    setMouseTracking(true);
}

void HeatMapView::setMap(HeatMap map, QDate today)
{
    m_map = std::move(map);
    m_today = today;
    m_current = {};
    updateGeometry();
    resize(sizeHint());
    update();
}

int HeatMapView::labelWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("2026-00")) + 2 * unit(this);
}

int HeatMapView::headHeight() const
{
    return fontMetrics().height() + unit(this);
}

QSize HeatMapView::sizeHint() const
{
    return {labelWidth() + static_cast<int>(m_map.rows.size()) * cellWidth + unit(this),
        headHeight() + static_cast<int>(m_map.months.size()) * cellHeight + unit(this)};
}

QRect HeatMapView::cell(const Spot &spot) const
{
    return {
        labelWidth() + spot.column * cellWidth, headHeight() + spot.row * cellHeight, cellWidth, cellHeight};
}

std::optional<HeatMapView::Spot> HeatMapView::spotAt(const QPoint &point) const
{
    if (point.x() < labelWidth() || point.y() < headHeight())
        return {};
    const Spot spot{(point.x() - labelWidth()) / cellWidth, (point.y() - headHeight()) / cellHeight};
    const bool isThere =
        spot.column < static_cast<int>(m_map.rows.size()) && spot.row < static_cast<int>(m_map.months.size());
    return isThere ? std::optional(spot) : std::nullopt;
}

QString HeatMapView::textOf(const Spot &spot) const
{
    if (spot.column >= static_cast<int>(m_map.rows.size()))
        return {};
    const HeatMapRow &row = m_map.rows[static_cast<std::size_t>(spot.column)];
    const MonthCell &month = row.cells[static_cast<std::size_t>(spot.row)];
    QStringList lines{m_session.reader().label(Kind::Control, row.control.uuid),
        m_map.months[static_cast<std::size_t>(spot.row)].toString(QStringLiteral("yyyy-MM"))};
    if (month.count == 0) {
        lines << tr("Nothing is due.");
    } else {
        lines << CoverageWords::stateWord(month.worst);
        //: %1: occurrences that are done, %2: all that are due in the month
        lines << tr("%1 of %2 done").arg(month.done).arg(month.count);
    }
    return lines.join(u'\n');
}

void HeatMapView::paintHeads(QPainter &painter) const
{
    painter.setPen(secondaryText(palette()));
    for (int column = 0; column < static_cast<int>(m_map.rows.size()); column += headEvery) {
        const QString ref =
            m_session.data().refOf(Kind::Control, m_map.rows[static_cast<std::size_t>(column)].control.uuid);
        painter.drawText(QRect(cell({column, 0}).left(), 0, headEvery * cellWidth, headHeight()),
            Qt::AlignLeft | Qt::AlignVCenter, ref);
    }
    for (int row = 0; row < static_cast<int>(m_map.months.size()); ++row) {
        const QDate month = m_map.months[static_cast<std::size_t>(row)];
        const QRect rect(0, cell({0, row}).top(), labelWidth() - unit(this), cellHeight);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
            locale().monthName(month.month(), QLocale::ShortFormat));
    }
}

void HeatMapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    paintHeads(painter);
    QColor ground = lineColour(palette());
    ground.setAlphaF(0.35F);
    for (int column = 0; column < static_cast<int>(m_map.rows.size()); ++column) {
        if (!cell({column, 0})
                .united(cell({column, static_cast<int>(m_map.months.size())}))
                .intersects(event->rect()))
            continue;
        const HeatMapRow &control = m_map.rows[static_cast<std::size_t>(column)];
        for (int row = 0; row < static_cast<int>(m_map.months.size()); ++row) {
            const MonthCell &month = control.cells[static_cast<std::size_t>(row)];
            const QRectF rect = QRectF(cell({column, row})).adjusted(1, 1, -1, -1);
            if (month.count == 0)
                painter.fillRect(rect, ground);
            else
                paintSegment(painter, rect, month.worst, month.isBatched, palette());
        }
    }
    for (int row = 0; row < static_cast<int>(m_map.months.size()); ++row) {
        const QDate month = m_map.months[static_cast<std::size_t>(row)];
        if (month.year() != m_today.year() || month.month() != m_today.month())
            continue;
        const int y = cell({0, row}).top() + cellHeight * m_today.day() / month.daysInMonth();
        painter.setPen(QPen(accentColour(palette()), 1.5));
        painter.drawLine(labelWidth() - unit(this), y, width(), y);
    }
    if (hasFocus() && !m_map.rows.empty()) {
        painter.setPen(QPen(accentColour(palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell(m_current));
    }
}

void HeatMapView::moveTo(const Spot &spot)
{
    m_current = {qBound(0, spot.column, qMax(0, static_cast<int>(m_map.rows.size()) - 1)),
        qBound(0, spot.row, qMax(0, static_cast<int>(m_map.months.size()) - 1))};
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureVisible(cell(m_current).center().x(), cell(m_current).center().y());
    }
    setAccessibleDescription(textOf(m_current));
    update();
}

void HeatMapView::keyPressEvent(QKeyEvent *event)
{
    Spot spot = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        --spot.column;
        break;
    case Qt::Key_Right:
        ++spot.column;
        break;
    case Qt::Key_Up:
        --spot.row;
        break;
    case Qt::Key_Down:
        ++spot.row;
        break;
    case Qt::Key_Home:
        spot.column = 0;
        break;
    case Qt::Key_End:
        spot.column = static_cast<int>(m_map.rows.size());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_map.rows.empty())
            Q_EMIT controlChosen(m_map.rows[static_cast<std::size_t>(m_current.column)].control);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    moveTo(spot);
}

void HeatMapView::mousePressEvent(QMouseEvent *event)
{
    if (const auto spot = spotAt(event->position().toPoint())) {
        moveTo(*spot);
        Q_EMIT controlChosen(m_map.rows[static_cast<std::size_t>(spot->column)].control);
    }
}

void HeatMapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    moveTo(m_current);
}

bool HeatMapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto spot = spotAt(help->pos());
    QToolTip::showText(help->globalPos(), spot ? textOf(*spot) : QString(), this);
    return true;
}

} // namespace tsuzuri
