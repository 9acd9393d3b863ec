#pragma once

#include <QWidget>

namespace tsuzuri {

/// One way to look at a file.
class FilePanel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void startFind() { }
};

} // namespace tsuzuri
