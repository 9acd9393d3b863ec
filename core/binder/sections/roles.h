#pragma once

#include "core/binder/book.h"

namespace tsuzuri {

/// Who holds which role on the day of the binder.
pdf::Table rolesTable(const BinderBook &book);
/// Who is responsible, accountable, consulted and informed.
pdf::Table controlRaciTable(const BinderBook &book);
pdf::Table documentRaciTable(const BinderBook &book);

/// A person by name; who no longer works has a mark and, where it is recorded, the day.
pdf::Cell personCell(const BinderBook &book, Id<Person> id);
/// Who has a part in a control on the day of the binder, in person or by role. Says so where nobody is
/// accountable.
pdf::Cell peopleCell(const BinderBook &book, std::span<const Assignment *const> assignments, Raci raci);

} // namespace tsuzuri
