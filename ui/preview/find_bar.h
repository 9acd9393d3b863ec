#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace tsuzuri {

/// Where people type what they look for in a file: Enter goes on, Shift+Enter back, Escape away.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    QString words() const;
    void setWords(const QString &words);
    /// `current` counts from 0; -1: none yet. What follows the number stands for "and more".
    void showCount(int current, int count, bool isMore);
    void showSentence(const QString &sentence);

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void stepped(int by);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveUp();

    QLineEdit *m_field;
    QLabel *m_count;
    QTimer *m_timer; // until the person stops typing
};

} // namespace tsuzuri
