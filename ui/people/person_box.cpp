#include "ui/people/person_box.h"

#include "core/registers/register.h"
#include "ui/people/person_text.h"
#include "ui/session/session.h"

#include <QLineEdit>

namespace tsuzuri {

PersonBox::PersonBox(Session &session, QWidget *parent)
    : LinkBox(session, *registerOf(Kind::Person).find(u"deputy"), parent) // a link to a person
{
    lineEdit()->setPlaceholderText(tr("Name, number or kana"));
    connect(this, &LinkBox::recordChosen, this, [this](const Uuid &person) { Q_EMIT chosen({person}); });
}

void PersonBox::setPeople(const std::vector<Id<Person>> &people)
{
    std::vector<Uuid> records;
    std::ranges::transform(people, std::back_inserter(records), &Id<Person>::uuid);
    setRecords(records);
}

QString PersonBox::textOf(Uuid person) const
{
    return personText(m_session, {person});
}

} // namespace tsuzuri
