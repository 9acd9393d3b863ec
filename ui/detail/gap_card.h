#pragma once

#include <QWidget>

class QLabel;

namespace tsuzuri {

class Session;
class SignLabel;
struct Gap;

/// What is wrong, why it matters and what mends it, in front of the record that has to be mended.
class GapCard : public QWidget {
    Q_OBJECT

public:
    explicit GapCard(Session &session, QWidget *parent = nullptr);

    /// Shows the card.
    void setGap(const Gap &gap);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Session &m_session;
    SignLabel *m_sign;
    QLabel *m_severity;
    QLabel *m_sentence;
    QLabel *m_reason;
    QLabel *m_remedy;
};

} // namespace tsuzuri
