#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tsuzuri {

/// A titled sheet on the home page, with a way to the rows behind it.
class Box : public QWidget {
    Q_OBJECT

public:
    /// Without a title there is no place for links either.
    explicit Box(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QPushButton *addLink(const QString &word);
    void setContent(QWidget *content);
    /// Below the content, as tall as it needs.
    void addFoot(QWidget *foot);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QHBoxLayout *m_head = nullptr; // none without a title
    QLabel *m_title = nullptr;
};

} // namespace tsuzuri
