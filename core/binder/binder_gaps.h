#pragma once

#include "core/binder/plan.h"
#include "core/gaps/engine.h"

namespace tsuzuri {

/// The gap checklist of a binder: what the rules find in the records, and what only a planned binder can answer (items
/// without a file that should be there, without a title in its language, too confidential for its readers, of a type
/// that mail systems block, with names in decomposed form).
GapReport binderGaps(const BinderPlan &plan);

/// Fingerprints of the gaps that stop a build, ascending; a build in spite of them records them.
QStringList refusedFingerprints(const BinderPlan &plan);

} // namespace tsuzuri
