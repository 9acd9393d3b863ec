#include "ui/home/fact_list.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tsuzuri {

FactList::FactList(const QString &nothing, QWidget *parent)
    : QWidget(parent)
    , m_nothing(nothing)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void FactList::setFacts(std::vector<Fact> facts)
{
    m_facts = std::move(facts);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_facts.size()) - 1));
    QStringList spoken;
    for (const Fact &fact : m_facts)
        spoken << QStringList {fact.left, fact.text, fact.right}.join(u' ');
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

int FactList::rowHeight() const
{
    return fontMetrics().height() + unit(this) + 2;
}

QSize FactList::sizeHint() const
{
    return {characters(this, 36), rowHeight() * std::max(1, static_cast<int>(m_facts.size()))};
}

QSize FactList::minimumSizeHint() const
{
    return {characters(this, 20), sizeHint().height()};
}

int FactList::rowAt(const QPoint &point) const
{
    const int row = point.y() / rowHeight();
    return row >= 0 && row < static_cast<int>(m_facts.size()) ? row : -1;
}

void FactList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_facts.empty()) {
        painter.setPen(secondaryText(palette()));
        painter.drawText(QRect(2, 0, width(), rowHeight()), Qt::AlignVCenter, m_nothing);
        return;
    }
    int leftWidth = 0;
    for (const Fact &fact : m_facts)
        leftWidth = std::max(leftWidth, fontMetrics().horizontalAdvance(fact.left));
    const bool hasSigns = std::ranges::any_of(m_facts, [](const Fact &fact) { return fact.sign.has_value(); });
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const QRect line(0, static_cast<int>(i) * rowHeight(), width(), rowHeight());
        if (hasFocus() && static_cast<int>(i) == m_current) {
            painter.setPen(accentColour(palette()));
            painter.drawRoundedRect(QRectF(line).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
        paintFact(painter, line.adjusted(2, 0, -2, 0), m_facts[i], leftWidth, hasSigns);
    }
}

void FactList::paintFact(QPainter &painter, const QRect &line, const Fact &fact, int leftWidth, bool hasSigns) const
{
    const int gap = 2 * unit(this);
    int left = line.left();
    painter.setPen(secondaryText(palette()));
    painter.drawText(QRect(left, line.top(), leftWidth, line.height()), Qt::AlignVCenter, fact.left);
    left += leftWidth > 0 ? leftWidth + gap : 0;
    const int rightWidth = fontMetrics().horizontalAdvance(fact.right);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, fact.right);
    const int side = fontMetrics().height() * 3 / 4;
    if (fact.sign)
        paintSign(painter, QRect(left, line.center().y() - side / 2, side, side), *fact.sign, palette());
    left += hasSigns ? side + gap : 0;
    const int room = line.right() - left - (rightWidth > 0 ? rightWidth + gap : 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(left, line.top(), room, line.height()), Qt::AlignVCenter,
        fontMetrics().elidedText(fact.text, Qt::ElideRight, room));
}

void FactList::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_facts.size()) - 1;
    if (event->key() == Qt::Key_Down && m_current < last)
        ++m_current;
    else if (event->key() == Qt::Key_Up && m_current > 0)
        --m_current;
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && last >= 0)
        Q_EMIT activated(m_current);
    else
        QWidget::keyPressEvent(event);
    update();
}

void FactList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0)
        Q_EMIT activated(row);
}

bool FactList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), row < 0 ? QString() : m_facts[static_cast<std::size_t>(row)].text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tsuzuri
