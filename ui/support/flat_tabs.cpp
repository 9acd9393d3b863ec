#include "ui/support/flat_tabs.h"

#include "ui/support/theme.h"

#include <QPainter>

namespace tsuzuri {

FlatTabs::FlatTabs(Spacing spacing, QWidget *parent)
    : QTabBar(parent)
    , m_spacing(spacing)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
}

QSize FlatTabs::tabSizeHint(int index) const
{
    QFont bold = font();
    bold.setBold(true); // as wide as when it is chosen, so that nothing jumps
    const int step = unit(this);
    const int padding = m_spacing == Spacing::Wide ? 4 * step : 2 * step + 2;
    return {
        QFontMetrics(bold).horizontalAdvance(tabText(index)) + padding, fontMetrics().height() + 3 * step};
}

QSize FlatTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void FlatTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColour(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    for (int index = 0; index < count(); ++index) {
        const QRect rect = tabRect(index);
        const bool isChosen = index == currentIndex();
        QFont shown = font();
        shown.setBold(isChosen);
        painter.setFont(shown);
        painter.setPen(isChosen ? palette().color(QPalette::Text) : secondaryText(palette()));
        painter.drawText(rect, Qt::AlignCenter, tabText(index));
        if (!isChosen)
            continue;
        painter.fillRect(QRect(rect.left() + unit(this), rect.bottom() - 1, rect.width() - 2 * unit(this), 2),
            accentColour(palette()));
        if (hasFocus()) {
            painter.setPen(accentColour(palette()));
            painter.drawRoundedRect(rect.adjusted(2, 2, -3, -4), 3, 3);
        }
    }
}

} // namespace tsuzuri
