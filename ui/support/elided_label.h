#pragma once

#include <QLabel>

namespace tsuzuri {

/// One line of plain text in whatever room there is; it ends in an ellipsis where that is too little.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tsuzuri
