#pragma once

#include <QtTypes>

namespace tsuzuri {

/// No file of an audit is larger (bytes): what is, was chosen by mistake, or fills the disk on purpose.
inline constexpr qint64 largestFile = qint64(4) * 1024 * 1024 * 1024;

} // namespace tsuzuri
