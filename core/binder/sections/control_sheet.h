#pragma once

#include "core/binder/book.h"

namespace tsuzuri {

/// One page or more on a control: what it is, who does it, how it was operated, what shows it, what is open.
void addControlSheet(const BinderBook &book, const Control &control, std::vector<pdf::Block> &blocks);

} // namespace tsuzuri
