#pragma once

#include "core/frameworks/pack.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

namespace tsuzuri {

/// The ref of a requirement: "aicpa_tsc_2017:CC6.1".
QString requirementRef(const QString &framework, const QString &code);

// Ids are made of the names, so that the same requirement is the same record in every workspace and copy.
Id<Framework> frameworkId(const QString &framework);
Id<Requirement> requirementId(const QString &ref);

/// Adds a pack as one Framework and its Requirements, with parents, levels, tags and positions from 1 in
/// reading order. Groups and withdrawn requirements are kept as such. A requirement of several levels has
/// them joined by a blank.
void addRequirements(const Pack &pack, ChangeSet &changes);
/// The same for what the workspace does not hold yet; what was deleted (by undo) comes back.
void addMissingRequirements(const Pack &pack, const Dataset &data, ChangeSet &changes);

} // namespace tsuzuri
