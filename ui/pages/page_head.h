#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tsuzuri {

/// What stands above every page: its title, how much there is, and at the right what concerns all of it.
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    void setCount(const QString &text);
    /// Between the title and the count.
    void addToTitle(QWidget *widget);
    /// At the right, behind what came before.
    void add(QWidget *widget);
    QPushButton *addButton(const QString &icon, const QString &word);
    /// The same for what is done most: it stands out.
    QPushButton *addMainButton(const QString &icon, const QString &word);

private:
    QLabel *m_count;
    QHBoxLayout *m_layout;
};

} // namespace tsuzuri
