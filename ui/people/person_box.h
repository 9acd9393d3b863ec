#pragma once

#include "core/model/organisation.h"

#include <QComboBox>

namespace tsuzuri {

class LinkTargets;
class Session;
struct Column;

/// One person: chosen from the list, or typed by name, number or kana.
class PersonBox : public QComboBox {
    Q_OBJECT

public:
    explicit PersonBox(Session &session, QWidget *parent = nullptr);

    /// What the list offers, in this order; others can be typed.
    void setPeople(const std::vector<Id<Person>> &people);
    /// Null where what is typed names nobody.
    Id<Person> person() const;
    /// Tells nobody.
    void setPerson(Id<Person> person);

Q_SIGNALS:
    void chosen(tsuzuri::Id<tsuzuri::Person> person);

private:
    void propose(const QString &words);
    void take(Id<Person> person);

    Session &m_session;
    const Column &m_column; ///< a link to a person: what is typed is read as there
    LinkTargets *m_targets;
};

} // namespace tsuzuri
