#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace tsuzuri {

class SignLabel;

/// One sentence inside the window, where other programs open a box. Hidden while there is nothing to say.
class MessageLine : public QFrame {
    Q_OBJECT

public:
    enum class Manner : std::uint8_t { Done, Notice, Problem };

    explicit MessageLine(QWidget *parent = nullptr);

    /// `action` is the word of a button that calls `act`; none where it is empty.
    void tell(
        Manner manner, const QString &sentence, const QString &action = {}, std::function<void()> act = {});
    void clear();
    QString sentence() const;

private:
    void runAction();

    SignLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_act;
};

} // namespace tsuzuri
