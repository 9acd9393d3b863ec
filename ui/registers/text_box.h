#pragma once

#include <QPlainTextEdit>

namespace tsuzuri {

/// Several lines that are as high as their text, within reason. Tab goes on to the next field.
class TextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextBox(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace tsuzuri
