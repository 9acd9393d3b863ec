#pragma once

class QDialog;
class QWidget;

namespace tsuzuri {

struct TwoPanes {
    QWidget *left;
    QWidget *right;
    QWidget *wide; ///< the one of them that takes the room which is left
    QWidget *foot; ///< below a line
};

void layOut(QDialog &dialog, const TwoPanes &panes);

} // namespace tsuzuri
