#pragma once

#include "core/intake/status_life.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tsuzuri {

class Session;

/// The next step in the life of evidence, of one item or of several at once: only those that all can take,
/// and only what each asks.
class StatusDialog : public QDialog {
    Q_OBJECT

public:
    StatusDialog(Session &session, std::vector<Id<Evidence>> items, QWidget *parent);

    void add(Id<Evidence> item);
    /// The step to this status is shown first, where there is one.
    void choose(EvidenceStatus status);

Q_SIGNALS:
    void stored(const QString &sentence);

private:
    void readSteps();
    void arrange();
    QString word(EvidenceStatus status) const;
    QString presentSentence() const;
    StatusStep stepOf(const Evidence &evidence) const;
    EvidenceStatus chosen() const;
    StatusAnswer answer() const;
    void store();

    Session &m_session;
    std::vector<Id<Evidence>> m_items;
    std::vector<StatusStep> m_steps; // by what they lead to
    EvidenceStatus m_wanted{};
    QLabel *m_now;
    QFormLayout *m_form;
    QComboBox *m_status;
    QLineEdit *m_day;
    QComboBox *m_person;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QPushButton *m_store;
};

} // namespace tsuzuri
