#pragma once

#include "core/model/records.h"
#include "ui/support/shapes.h"

#include <optional>

namespace tsuzuri {

class Session;

/// "堂本 啓太(退職)": who cannot act today is marked in words wherever a name stands.
QString personText(const Session &session, Id<Person> person);
/// The sign beside such a name; none for who can act.
std::optional<Sign> personSign(const Session &session, Id<Person> person);
/// "Accountable (A)"
QString raciWord(Raci raci);

} // namespace tsuzuri
