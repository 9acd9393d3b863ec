#pragma once

#include "core/intake/status_life.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace tsuzuri {

class Ask;
class Session;

/// The next step in the life of an evidence item: only those there are, and only what each asks.
class StatusDialog : public QDialog {
    Q_OBJECT

public:
    StatusDialog(Session &session, Ask &ask, Id<Evidence> evidence, QWidget *parent);

Q_SIGNALS:
    void stored(const QString &sentence);

private:
    void arrange();
    StatusStep step() const;
    StatusAnswer answer() const;
    void store();

    Session &m_session;
    Ask &m_ask;
    Id<Evidence> m_evidence;
    std::vector<StatusStep> m_steps;
    QFormLayout *m_form;
    QComboBox *m_status;
    QLineEdit *m_day;
    QComboBox *m_person;
    QLineEdit *m_reason;
    QPushButton *m_store;
};

} // namespace tsuzuri
