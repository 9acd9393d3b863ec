#pragma once

#include "core/base/error.h"
#include "core/model/change_set.h"

namespace tsuzuri {

/// The id of a record of the sample company: always the same.
Uuid sampleId(Kind kind, const QString &ref);

/// All records of the sample company (resources/sample, README.md there) with the requirements of its
/// frameworks: one change set with the reason "sample", without EvidenceFile records, which come with the
/// files. Errors, all of them mistakes in the data: UnknownField, UnknownRecord, BadValue, BadDate,
/// BadNumber, BadChoice, and those of packs and of TableReader.
Result<ChangeSet> sampleRecords();

} // namespace tsuzuri
