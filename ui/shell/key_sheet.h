#pragma once

#include <QDialog>

namespace tsuzuri {

/// Every key of the program on one sheet, made of the actions that have them.
class KeySheet : public QDialog {
    Q_OBJECT

public:
    /// `window` has the menus.
    explicit KeySheet(QWidget *window);
};

} // namespace tsuzuri
