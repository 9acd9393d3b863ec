#pragma once

#include "core/base/error.h"
#include "core/model/records.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tsuzuri {

class Ask;
class ConditionRow;
class Session;

/// Writes a rule of the team's own and shows meanwhile what it would find.
class OwnRuleDialog : public QDialog {
    Q_OBJECT

public:
    /// A rule without an id is a new one.
    OwnRuleDialog(Session &session, Ask &ask, const OwnRule &rule, QWidget *parent);

private:
    struct Texts {
        QLineEdit *ja;
        QLineEdit *en;
    };
    QWidget *makeConditions();
    Texts addTexts(QFormLayout &form, const char *key, const QString &word, const LocalizedText &text);
    void fillKinds();
    void addCondition(const QString &text);
    void clearConditions();
    Kind kind() const;
    OwnRule rule() const;
    void check();
    void store();

    Session &m_session;
    Ask &m_ask;
    OwnRule m_rule;
    QComboBox *m_kind;
    QComboBox *m_severity;
    QComboBox *m_project;
    QVBoxLayout *m_conditions = nullptr;
    QList<ConditionRow *> m_rows;
    Texts m_name;
    Texts m_message;
    Texts m_remedy;
    QLabel *m_summary;
    QPushButton *m_store = nullptr;
};

} // namespace tsuzuri
