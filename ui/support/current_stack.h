#pragma once

#include <QStackedWidget>

namespace tsuzuri {

/// Needs only the room of the page that it shows, not that of the largest one.
class CurrentStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit CurrentStack(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace tsuzuri
