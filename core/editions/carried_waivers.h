#pragma once

#include "core/model/change_set.h"
#include "core/model/dataset.h"

#include <QHash>

namespace tsuzuri {

/// What a project lets pass about a decision also passes for the one that takes its place as it is.
class CarriedWaivers {
public:
    CarriedWaivers(const Dataset &data, Id<Project> project);

    /// Adds a copy of each waiver of a gap of `from` for the same gap of `to`.
    void carry(Id<Applicability> from, Id<Applicability> to, ChangeSet &changes) const;

private:
    /// A rule about decisions, and the project of its gaps.
    struct Asked {
        QString rule;
        Id<Project> project;
    };

    std::vector<Asked> m_rules;
    QHash<QString, const Waiver *> m_waivers; ///< by fingerprint
};

} // namespace tsuzuri
