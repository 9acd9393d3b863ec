#pragma once

#include "ui/support/shapes.h"

#include <QIcon>
#include <QWidget>

namespace tsuzuri {

/// A sign beside a word, always in the colours of the present palette.
class SignLabel : public QWidget {
    Q_OBJECT

public:
    explicit SignLabel(QWidget *parent = nullptr);

    void setSign(const Sign &sign);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
};

/// The same for buttons and boxes.
QIcon signIcon(const Sign &sign);
/// As large as a sign stands beside the text of a widget.
QSize signSize(const QWidget *widget);

} // namespace tsuzuri
