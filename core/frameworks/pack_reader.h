#pragma once

#include "core/frameworks/pack.h"
#include "core/frameworks/pack_fault.h"

namespace tsuzuri {

/// Reads one pack and checks it whole; nothing half-read comes back. `source` names the file in errors.
/// Errors: PackDamaged (source, place, one of packfault).
Result<Pack> readPack(const QByteArray &json, const QString &source);

} // namespace tsuzuri
