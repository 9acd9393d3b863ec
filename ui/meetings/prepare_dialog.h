#pragma once

#include "core/meetings/agenda.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace tsuzuri {

class Session;

/// Prepares a meeting: when, with whom, what goes in; and shows the agenda that comes of it.
class PrepareDialog : public QDialog {
    Q_OBJECT

public:
    PrepareDialog(Session &session, const Meeting &meeting, QWidget *parent = nullptr);

    Id<Meeting> meeting() const { return m_meeting.id; }

Q_SIGNALS:
    void prepared(const QString &sentence);

private:
    QWidget *makeForm();
    QWidget *makeChoice();
    QWidget *makePreview();
    void fillPeople();
    Meeting wanted() const;
    AgendaChoice choice() const;
    void preview();
    void store();

    Session &m_session;
    Meeting m_meeting;
    QSpinBox *m_number = nullptr;
    QDateEdit *m_day = nullptr;
    QDateEdit *m_next = nullptr;
    QListWidget *m_people = nullptr;
    QPlainTextEdit *m_topics = nullptr;
    QComboBox *m_least = nullptr;
    std::map<AgendaSection, QCheckBox *> m_sections;
    QTableWidget *m_table = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_store = nullptr;
};

} // namespace tsuzuri
