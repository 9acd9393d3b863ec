#include "ui/home/line_list.h"

#include "ui/support/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tsuzuri {

LineList::LineList(const QString &nothing, int usualWidth, int leastWidth, QWidget *parent)
    : QWidget(parent)
    , m_nothing(nothing)
    , m_usualWidth(usualWidth)
    , m_leastWidth(leastWidth)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void LineList::setLines(const QStringList &spoken)
{
    m_count = static_cast<int>(spoken.size());
    m_current = std::clamp(m_current, 0, std::max(0, m_count - 1));
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

int LineList::lineHeight() const
{
    return fontMetrics().height() + unit(this) + 2;
}

QRect LineList::lineRect(int line) const
{
    return {0, line * lineHeight(), width(), lineHeight()};
}

QSize LineList::sizeHint() const
{
    return {characters(this, m_usualWidth), lineHeight() * std::max(1, m_count)};
}

QSize LineList::minimumSizeHint() const
{
    return {characters(this, m_leastWidth), lineHeight() * std::clamp(m_count, 1, m_fewestLines)};
}

void LineList::setFewestLines(int lines)
{
    m_fewestLines = lines;
    updateGeometry();
}

int LineList::shownLines() const
{
    const int room = std::max(1, height() / lineHeight());
    return m_count <= room ? m_count : room - 1;
}

int LineList::rowCount() const
{
    return shownLines() + (shownLines() < m_count ? 1 : 0);
}

void LineList::choose(int line)
{
    if (line < shownLines())
        Q_EMIT activated(line);
    else
        Q_EMIT moreRequested();
}

int LineList::lineAt(const QPoint &point) const
{
    const int line = point.y() / lineHeight();
    return line >= 0 && line < rowCount() ? line : -1;
}

void LineList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_count == 0) {
        painter.setPen(secondaryText(palette()));
        painter.drawText(rect().adjusted(2, 0, -2, 0), Qt::AlignTop | Qt::TextWordWrap, m_nothing);
        return;
    }
    if (hasFocus()) {
        const int current = std::min(m_current, rowCount() - 1);
        painter.setPen(accentColour(palette()));
        painter.drawRoundedRect(QRectF(lineRect(current)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    paintLines(painter);
    if (shownLines() < m_count) {
        painter.setPen(secondaryText(palette()));
        painter.drawText(lineRect(shownLines()).adjusted(2, 0, -2, 0), Qt::AlignVCenter,
            tr("and %n other(s)…", nullptr, m_count - shownLines()));
    }
}

void LineList::keyPressEvent(QKeyEvent *event)
{
    m_current = std::clamp(m_current, 0, std::max(0, rowCount() - 1));
    if (event->key() == Qt::Key_Down && m_current < rowCount() - 1)
        ++m_current;
    else if (event->key() == Qt::Key_Up && m_current > 0)
        --m_current;
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_count > 0)
        choose(m_current);
    else
        QWidget::keyPressEvent(event);
    update();
}

void LineList::mouseReleaseEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().toPoint());
    if (line >= 0)
        choose(line);
}

bool LineList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = lineAt(help->pos());
        QToolTip::showText(
            help->globalPos(), line < 0 || line >= shownLines() ? QString() : toolTipOf(line), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tsuzuri
