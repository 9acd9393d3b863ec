#pragma once

#include "core/frameworks/pack.h"

namespace tsuzuri {

/// A pack as the JSON text of resources/frameworks/pack.schema.json, one requirement a line: `readPack` gives
/// the same pack again.
QByteArray packJson(const Pack &pack);

} // namespace tsuzuri
