#pragma once

#include "core/model/organisation.h"

namespace tsuzuri {

class Preferences;
class Session;

/// Who sits at this computer: the person who has said "I am …" here, else the one whose e-mail begins with
/// the name of the signed-in user. Null where neither is known in this workspace.
Id<Person> ownPerson(const Session &session, const Preferences &preferences);

} // namespace tsuzuri
