#pragma once

#include "core/base/error.h"

namespace tsuzuri {

class Dataset;

/// Reads all registers of a database file into an empty dataset, with as many threads as its size is worth:
/// all records as they were at one moment, also while others write. Errors as those of Database::openFile.
Result<void> loadRecords(const QString &path, Dataset &data);

} // namespace tsuzuri
