#pragma once

#include "core/gaps/own_rules.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tsuzuri {

class Session;

/// One condition of an own rule: the field, how it is compared, and with what.
class ConditionRow : public QWidget {
    Q_OBJECT

public:
    ConditionRow(const Session &session, Kind kind, QWidget *parent = nullptr);

    void setCondition(const Condition &condition);
    /// As a rule keeps it: "next_review_on before 2026-04-01".
    QString text() const;

Q_SIGNALS:
    void changed();
    void removed();

private:
    void fillFields();
    void fillComparisons();
    void fillValues();
    Condition condition() const;

    const Session &m_session;
    Kind m_kind;
    QComboBox *m_field;
    QComboBox *m_comparison;
    QComboBox *m_choice; // of choices and flags
    QLineEdit *m_value; // of everything else
};

} // namespace tsuzuri
