#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace tsuzuri {

/// A titled sheet on the home page, with a way to the rows behind it.
class Box : public QWidget {
    Q_OBJECT

public:
    explicit Box(const QString &title, QWidget *parent = nullptr);

    QPushButton *addLink(const QString &word);
    void setContent(QWidget *content);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QHBoxLayout *m_head;
};

} // namespace tsuzuri
