#pragma once

#include "core/binder/plan.h"
#include "core/gaps/engine.h"

#include <span>

namespace tsuzuri {

/// The gap checklist of a binder: what the rules find in the records, and what only a planned binder can
/// answer (items without a file that should be there, without a title in its language, too confidential for
/// its readers, of a type that mail systems block, with names in decomposed form).
GapReport binderGaps(const BinderPlan &plan);

/// Ids of the rules that only a planned binder can answer and that are asked there, ascending.
std::span<const QLatin1StringView> binderRules();
/// Of these, the one that a team can't switch off: a binder holds everything or is refused.
inline constexpr QLatin1StringView missingFileRule{"BND-07"};

/// Fingerprints of the gaps that stop a build, ascending; a build in spite of them records them.
QStringList refusedFingerprints(const BinderPlan &plan);

} // namespace tsuzuri
