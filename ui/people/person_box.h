#pragma once

#include "core/model/organisation.h"
#include "ui/registers/link_box.h"

namespace tsuzuri {

/// One person: chosen from the list, or typed by name, number or kana.
class PersonBox : public LinkBox {
    Q_OBJECT

public:
    explicit PersonBox(Session &session, QWidget *parent = nullptr);

    /// What the list offers, in this order; others can be typed.
    void setPeople(const std::vector<Id<Person>> &people);
    /// Null where what is typed names nobody.
    Id<Person> person() const { return {record()}; }
    /// Tells nobody.
    void setPerson(Id<Person> person) { setRecord(person.uuid); }

Q_SIGNALS:
    void chosen(tsuzuri::Id<tsuzuri::Person> person);

protected:
    QString textOf(Uuid person) const override;
};

} // namespace tsuzuri
