#include "ui/home/fact_list.h"

#include "ui/support/theme.h"

#include <QPainter>

#include <algorithm>

namespace tsuzuri {

FactList::FactList(const QString &nothing, QWidget *parent)
    : LineList(nothing, 36, 20, parent)
{
}

void FactList::setFacts(std::vector<Fact> facts)
{
    m_facts = std::move(facts);
    QStringList spoken;
    for (const Fact &fact : m_facts)
        spoken << QStringList{fact.left, fact.text, fact.right}.join(u' ');
    setLines(spoken);
}

void FactList::paintLines(QPainter &painter)
{
    int leftWidth = 0;
    for (const Fact &fact : m_facts)
        leftWidth = std::max(leftWidth, fontMetrics().horizontalAdvance(fact.left));
    const bool hasSigns =
        std::ranges::any_of(m_facts, [](const Fact &fact) { return fact.sign.has_value(); });
    for (std::size_t i = 0; i < static_cast<std::size_t>(shownLines()); ++i)
        paintFact(
            painter, lineRect(static_cast<int>(i)).adjusted(2, 0, -2, 0), m_facts[i], leftWidth, hasSigns);
}

QString FactList::toolTipOf(int line) const
{
    return m_facts[static_cast<std::size_t>(line)].text;
}

void FactList::paintFact(
    QPainter &painter, const QRect &line, const Fact &fact, int leftWidth, bool hasSigns) const
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

} // namespace tsuzuri
