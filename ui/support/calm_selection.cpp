#include "ui/support/calm_selection.h"

#include "ui/support/theme.h"

#include <QWidget>

namespace tsuzuri {

void calmSelection(QWidget *view)
{
    QPalette colours = view->palette();
    colours.setColor(QPalette::Highlight, selectedCellColour(colours));
    colours.setColor(QPalette::HighlightedText, colours.color(QPalette::Text));
    view->setPalette(colours);
}

} // namespace tsuzuri
