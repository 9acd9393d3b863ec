#pragma once

#include <QWidget>

namespace tsuzuri {

/// What the shapes of the coverage mean.
class CoverageKey : public QWidget {
    Q_OBJECT

public:
    explicit CoverageKey(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tsuzuri
