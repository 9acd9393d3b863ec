#pragma once

#include <QIcon>

namespace tsuzuri {

/// A Breeze icon, drawn in the palette's text colour whatever that is. A word stands beside it. Null when
/// there is no icon of that name.
QIcon themedIcon(const QString &name);

} // namespace tsuzuri
