#include "ui/shell/search_field.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QPainter>

namespace tsuzuri {

using namespace Qt::StringLiterals;

SearchField::SearchField(QAction *find, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(find->shortcut().toString(QKeySequence::NativeText))
{
    setText(tr("Find documents, evidence, controls, people"));
    setAccessibleName(text());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, find, &QAction::trigger);
}

QSize SearchField::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text() + m_keys);
    return {words + fontMetrics().height() + 8 * unit(this), fontMetrics().height() + 3 * unit(this)};
}

QSize SearchField::minimumSizeHint() const
{
    return {characters(this, 20), sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int step = unit(this);
    painter.setPen(hasFocus() ? accentColour(palette()) : lineColour(palette()).darker(110));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int side = fontMetrics().height() * 4 / 5;
    themedIcon(u"edit-find"_s).paint(&painter, QRect(2 * step, (height() - side) / 2, side, side));

    painter.setFont(sized(font(), TextSize::Hint));
    const int keysWidth = painter.fontMetrics().horizontalAdvance(m_keys) + 2 * step;
    const QRectF keys(width() - keysWidth - 2 * step + 0.5, step + 0.5, keysWidth, height() - 2 * step - 1);
    painter.setPen(lineColour(palette()).darker(110));
    painter.drawRoundedRect(keys, 3, 3);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(keys, Qt::AlignCenter, m_keys);

    painter.setFont(font());
    painter.setPen(secondaryText(palette()));
    const int left = side + 4 * step;
    const int room = static_cast<int>(keys.left()) - left - step;
    painter.drawText(QRect(left, 0, room, height()), Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

} // namespace tsuzuri
