#pragma once

#include "core/base/error.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// What stands against disposing of a file.
enum class DisposalBar : std::uint8_t {
    None,
    RetentionUnknown, ///< nobody has recorded how long it has to be kept
    RetentionRuns, ///< these two can be overruled
    LegalHold,
    NoFile, ///< never captured, or disposed of before
};

/// A file of evidence, or the captured copy of a version, on one day.
struct Disposable {
    AnyId record; ///< EvidenceFile or DocumentVersion
    QDate keptUntil; ///< the last day of its retention; invalid where that can't be said
    DisposalBar bar{};
};
Disposable disposableOn(const Dataset &data, const AnyId &record, QDate day);

/// All files whose retention is over on a day and that nothing else holds back, the oldest first.
std::vector<Disposable> dueForDisposal(const Dataset &data, QDate day);

struct Disposal {
    QDate day;
    Id<Person> by;
    LocalizedText reason;
};
enum class RunningRetention : std::uint8_t { Keeps, IsOverruled };

/// The act for any number of files, all or none. The bytes go when it is committed. Errors: BadValue without
/// a reason; Conflict (kind, ref, "no-file", "legal-hold", "retention" and the day, or "retention-unknown").
Result<ChangeSet> disposeOf(const Dataset &data, std::span<const AnyId> records, const Disposal &disposal,
    RunningRetention retention = RunningRetention::Keeps);

} // namespace tsuzuri
