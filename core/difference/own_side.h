#pragma once

#include "core/difference/difference.h"

namespace tsuzuri {

/// What a workspace adds to a difference: who carries the answers, what can be reused, what is left to do.
class OwnSide {
public:
    /// All must outlive it.
    OwnSide(const WorkspaceIndex &index, const AnswerGraph &graph, const Catalogue *catalogue,
        const Period &period);

    void complete(const QString &framework, SchemeDifferenceRow &row) const;
    std::vector<DifferenceEffort> effort(const std::vector<SchemeDifferenceRow> &rows) const;

private:
    const WorkspaceIndex &m_index;
    const AnswerGraph &m_graph;
    ReuseIndex m_reuse;
};

} // namespace tsuzuri
