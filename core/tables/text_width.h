#pragma once

#include <QStringView>

namespace tsuzuri {

/// The width of the widest line of a text in half-width columns: an East Asian wide character (UAX #11)
/// counts two, a mark that goes on top of another counts none.
int textWidth(QStringView text);

} // namespace tsuzuri
