#pragma once

#include <QAbstractButton>

namespace tsuzuri {

/// A round button that stays pressed while it narrows a list.
class ChipButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChipButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tsuzuri
