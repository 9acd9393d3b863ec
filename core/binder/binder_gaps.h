#pragma once

#include "core/binder/plan.h"
#include "core/gaps/file_facts.h"

#include <unordered_set>

namespace tsuzuri {

/// The gap checklist of a binder: what the rules find in the records and, where something is known of files,
/// in them; and what only a planned binder can answer. `files` null: rules that look into files say nothing.
GapReport binderGaps(const BinderPlan &plan, std::shared_ptr<const FileFacts> files = {});

/// BND-12: an earlier build of the same kind, and the records that have changed since. Only a preview says
/// so: the binder that is being built mends it.
void addOutdatedBuild(GapReport &report, const BinderPlan &plan, const BinderBuild &build,
    const std::unordered_set<Uuid> &changed);

/// The rule that a team can't switch off: a binder holds everything or is refused.
inline constexpr QLatin1StringView missingFileRule{"BND-07"};

/// Fingerprints of the gaps that stop a build, ascending; a build in spite of them records them.
QStringList refusedFingerprints(const BinderPlan &plan);

} // namespace tsuzuri
