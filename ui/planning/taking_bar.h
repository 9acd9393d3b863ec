#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace tsuzuri {

class LinkBox;
class Session;
struct Column;

/// What becomes of the chosen rows: made anew, there already, or left.
class TakingBar : public QWidget {
    Q_OBJECT

public:
    enum class Taking : std::uint8_t { Make, Have, Leave };
    struct Words {
        QString make;
        QString have;
        QString leave;
        QString reason; ///< what stands in the empty field beside `leave`; "" where no reason is asked for
    };
    /// `column` links to what one may have.
    TakingBar(Session &session, const Column &column, const Words &words, QWidget *parent);

    struct State {
        Taking taking{};
        bool canMake = false;
        bool canHave = false;
        std::vector<Uuid> proposals; ///< of what one may have, likeliest first
        Uuid record; ///< of Taking::Have
        QString reason; ///< of Taking::Leave
    };
    /// Tells nobody.
    void setState(const State &state);

Q_SIGNALS:
    void makeChosen();
    void haveChosen(const tsuzuri::Uuid &record);
    void leaveChosen(const QString &reason);

private:
    QRadioButton *addChoice(const QString &word, const QString &name);
    void chooseHave();
    void chooseLeave();

    QRadioButton *m_make;
    QRadioButton *m_have;
    QRadioButton *m_leave;
    LinkBox *m_box;
    QLineEdit *m_reason;
};

} // namespace tsuzuri
