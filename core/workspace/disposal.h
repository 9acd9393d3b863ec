#pragma once

#include "core/model/change_set.h"
#include "core/model/dataset.h"
#include "core/store/log_store.h"
#include "core/store/vault.h"

namespace tsuzuri {

/// What of a change set is disposed of: files of evidence and versions.
std::vector<AnyId> disposedRecords(const ChangeSet &changes);

/// Removes the bytes of what was disposed of, also of copies that a version had before. What a living record
/// still holds stays. The bytes that the record names go last, so that `finishDisposal` sees where a program
/// was killed.
void removeDisposedFiles(
    const Dataset &data, LogStore &log, const Vault &vault, std::span<const AnyId> disposed);

/// Removes bytes that are still there although a killed program had stored that they are disposed of.
void finishDisposal(const Dataset &data, LogStore &log, const Vault &vault);

/// Conflict (kind, ref, "disposed") where changes would bring back a record whose file was disposed of.
Result<void> checkFilesAreThere(const Dataset &data, const Vault &vault, const ChangeSet &changes);

} // namespace tsuzuri
