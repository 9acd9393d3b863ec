#pragma once

#include "core/model/records.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tsuzuri {

class Ask;
class FilterField;
class RowModel;
class RowTable;
class Session;
struct Rule;

/// The built-in rules: what each looks for, and whether the team has it checked. Off needs a reason.
class RuleList : public QWidget {
    Q_OBJECT

public:
    RuleList(Session &session, Ask &ask, QWidget *parent = nullptr);

private:
    void fill();
    void showRule();
    void switchOver();
    const Rule *current() const;
    /// The setting for the scope that the check box names; null where there is none.
    const RuleSetting *setting(const Rule &rule) const;
    Id<Project> scope() const;
    bool isOff(const Rule &rule) const;

    Session &m_session;
    Ask &m_ask;
    FilterField *m_filter;
    RowModel *m_rows;
    RowTable *m_table;
    QLabel *m_about;
    QLineEdit *m_reason;
    QCheckBox *m_onlyHere;
    QPushButton *m_switch;
    std::vector<const Rule *> m_shown;
};

} // namespace tsuzuri
