#pragma once

#include "core/base/localized_text.h"

namespace tsuzuri {

/// An invented person; the same number is always the same one. There are `inventedPeople` of them.
inline constexpr int inventedPeople = 720;
LocalizedText inventedName(int number);
/// The login of that person: m.kazami.
QString inventedAccount(int number);
/// A department of the sample company.
LocalizedText inventedDepartment(int number);

} // namespace tsuzuri
