#include "ui/session/own_person.h"

#include "core/base/fold.h"
#include "ui/session/session.h"
#include "ui/support/preferences.h"

namespace tsuzuri {

Id<Person> ownPerson(const Session &session, const Preferences &preferences)
{
    const auto &people = session.data().table<Person>();
    const Id<Person> chosen{Uuid::fromString(preferences.self()).value_or(Uuid())};
    if (people.find(chosen))
        return chosen;
    const QString user = fold(qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")));
    for (const Person &person : people) {
        if (!user.isEmpty() && fold(person.email).section(u'@', 0, 0) == user)
            return person.id;
    }
    return {};
}

} // namespace tsuzuri
