#pragma once

#include <QHash>
#include <QWidget>

class QSpinBox;

namespace tsuzuri {

class Ask;
class DaysOffNote;
class Session;

/// The numbers that the rules go by in the chosen project. Each is stored as soon as it is typed.
class RuleNumbers : public QWidget {
    Q_OBJECT

public:
    RuleNumbers(Session &session, Ask &ask, QWidget *parent = nullptr);

private:
    void fill();
    void store(const char *name, int value);

    Session &m_session;
    Ask &m_ask;
    DaysOffNote *m_daysOff;
    QHash<QString, QSpinBox *> m_boxes; // by name
};

} // namespace tsuzuri
