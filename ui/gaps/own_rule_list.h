#pragma once

#include "core/model/records.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tsuzuri {

class Ask;
class RowModel;
class RowTable;
class Session;

/// The rules that the team has written, with what they find now or why they can't be asked.
class OwnRuleList : public QWidget {
    Q_OBJECT

public:
    OwnRuleList(Session &session, Ask &ask, QWidget *parent = nullptr);

private:
    void fill();
    void showRule();
    void edit(const OwnRule &rule);
    void remove();
    const OwnRule *current() const;

    Session &m_session;
    Ask &m_ask;
    RowModel *m_rows;
    RowTable *m_table;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace tsuzuri
