#pragma once

#include "core/model/change_set.h"
#include "core/model/dataset.h"
#include "core/store/log_store.h"

namespace tsuzuri {

/// The change set that takes logged changes back: fields get their earlier values, a new record is deleted
/// (on `day`), a deleted one revived. Error Conflict where a field does not hold any more what the change
/// gave it.
Result<ChangeSet> inverseOf(const Dataset &data, const std::vector<LogChange> &changes, QDate day);

} // namespace tsuzuri
