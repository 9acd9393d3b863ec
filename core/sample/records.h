#pragma once

#include "core/base/error.h"
#include "core/model/change_set.h"

namespace tsuzuri {

/// A file that belongs to an evidence item of the sample company; another part makes it.
struct SampleFile {
    QString evidence; ///< ref
    QString fileKind; ///< pdf, png, csv, …; "none" where there is no file
    QString fileName;
    QString sameFileAs; ///< ref of the evidence whose bytes it shares, or ""
};

/// The id of a record of the sample company: always the same.
Uuid sampleId(Kind kind, const QString &ref);

/// All records of the sample company (resources/sample, README.md there) with the requirements of its
/// frameworks: one change set with the reason "sample", without EvidenceFile records. Errors, all of them
/// mistakes in the data: UnknownField, UnknownRecord, BadValue, BadDate, BadNumber,
/// BadChoice, and those of packs and of TableReader.
Result<ChangeSet> sampleRecords();

/// In the order of the evidence.
Result<std::vector<SampleFile>> sampleFiles();

} // namespace tsuzuri
