#pragma once

#include "core/people/handover.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QTableWidget;

namespace tsuzuri {

class PersonBox;
class Session;

/// 引継ぎ: everything that a person is still needed for, and who takes it over from which day on.
class HandoverDialog : public QDialog {
    Q_OBJECT

public:
    HandoverDialog(Session &session, Id<Person> leaver, QWidget *parent = nullptr);

    /// Gives the selected rows to a person; a null person leaves them where they are.
    void giveSelected(Id<Person> successor);

Q_SIGNALS:
    /// A sentence about what was done.
    void handedOver(const QString &sentence);

private:
    enum Column { Record, Part, Successor, ColumnCount };

    QWidget *makeHead();
    QWidget *makeChoice();
    void load();
    void fill();
    void showCount();
    void apply();
    std::vector<Transfer> wanted() const;
    QString recordText(const AnyId &record) const;
    QString partText(const Duty &duty) const;

    Session &m_session;
    Id<Person> m_leaver;
    std::vector<Transfer> m_transfers; ///< by row
    QDateEdit *m_day = nullptr;
    QTableWidget *m_table;
    PersonBox *m_successor = nullptr;
    QLabel *m_problem;
    QPushButton *m_apply = nullptr;
};

} // namespace tsuzuri
