#pragma once

#include "ui/registers/row_filter.h"

namespace tsuzuri {

/// A question about a register that people ask often; a button above the table narrows it to the rows that
/// fit.
struct Chip {
    QString key;
    QString title;
    RowTest test;
};

/// In the order of the buttons, in the language of the screen.
std::vector<Chip> chipsOf(Kind kind);

} // namespace tsuzuri
