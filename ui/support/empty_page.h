#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tsuzuri {

/// Stands where there is nothing yet: what belongs here, and the steps that bring it.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    EmptyPage(const QString &icon, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// The first step is the main one.
    QPushButton *addStep(const QString &word);

private:
    QLabel *m_sentence;
    QWidget *m_steps;
};

} // namespace tsuzuri
