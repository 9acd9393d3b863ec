#pragma once

#include <QAbstractButton>

namespace tsuzuri {

/// A large number and what it counts. Leads to its rows.
class FigureButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureButton(QWidget *parent = nullptr);

    void setFigure(const QString &number, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int linesOfWords = 2;

    QFont m_numberFont;
    QString m_number;
    QString m_words;
};

} // namespace tsuzuri
