#pragma once

#include "core/model/action.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace tsuzuri {

class PersonBox;
class Session;

/// What somebody writes down in a meeting.
enum class Entry : std::uint8_t { Decision, Action, Owner, Due, Comment, Gap, Request, Notice };

/// The line below an item in which it is written down. It keeps what was typed until it is stored.
class EntryBar : public QFrame {
    Q_OBJECT

public:
    explicit EntryBar(Session &session, QWidget *parent = nullptr);

    struct Proposal {
        QString text;
        std::vector<Id<Person>> people; ///< the likeliest first
        QDate day;
        QString remark; ///< who or what it is about
    };
    void open(Entry entry, const Proposal &proposal);
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    Entry entry() const { return m_entry; }

    QString text() const;
    Id<Person> person() const;
    QDate day() const; ///< invalid where nothing is typed
    /// Says what is wrong; what was typed stays.
    void tell(const QString &problem);

Q_SIGNALS:
    void entered();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString title() const;
    void enter();

    Session &m_session;
    Entry m_entry{};
    QLabel *m_title;
    QLabel *m_remark;
    QLineEdit *m_text;
    PersonBox *m_person;
    QLineEdit *m_day;
    QLabel *m_problem;
};

} // namespace tsuzuri
