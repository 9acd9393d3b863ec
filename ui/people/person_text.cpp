#include "ui/people/person_text.h"

#include "core/gaps/workspace_index.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace tsuzuri {

namespace {

struct PersonText {
    Q_DECLARE_TR_FUNCTIONS(PersonText)
};

bool isOnLeave(const Person &person)
{
    return person.employment == Employment::OnLeave && !person.leftOn.isValid();
}

} // namespace

QString personText(const Session &session, Id<Person> id)
{
    const QString name = session.reader().label(Kind::Person, id.uuid);
    const Person *person = session.data().find(id);
    if (!person || isActive(*person, session.today()))
        return name;
    //: %1: name of a person
    return (isOnLeave(*person) ? PersonText::tr("%1 (on leave)") : PersonText::tr("%1 (left)")).arg(name);
}

std::optional<Sign> personSign(const Session &session, Id<Person> id)
{
    const Person *person = session.data().find(id);
    if (!person || isActive(*person, session.today()))
        return {};
    return isOnLeave(*person) ? Sign{Shape::Clock, Tone::Major} : Sign{Shape::TriangleMark, Tone::Major};
}

QString raciWord(Raci raci)
{
    switch (raci) {
    case Raci::Responsible:
        return PersonText::tr("Responsible (R)");
    case Raci::Accountable:
        return PersonText::tr("Accountable (A)");
    case Raci::Consulted:
        return PersonText::tr("Consulted (C)");
    case Raci::Informed:
        return PersonText::tr("Informed (I)");
    case Raci::Unset:
        break;
    }
    return {};
}

} // namespace tsuzuri
