#pragma once

#include <QPushButton>

namespace tsuzuri {

/// Words in the accent colour that lead somewhere.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tsuzuri
