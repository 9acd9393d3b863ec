#pragma once

#include "core/difference/answer_graph.h"
#include "core/difference/relation.h"

#include <functional>

namespace tsuzuri {

/// How something answers a requirement, link by link.
struct AnswerChain {
    struct Step {
        int node = 0;
        const AnswerLink *link = nullptr; ///< to the node before; null at the requirement itself
    };
    std::vector<Step> steps; ///< from the source to the requirement
    MappingRelation relation{}; ///< what the source is to the requirement

    int source() const { return steps.front().node; }
    /// The place in `steps` whose link to the next one is the weakest; -1 where the chain has no link.
    int weakest() const;
};

inline constexpr int longestChain = 4; ///< links

/// The shortest chain from each source that answers something of a requirement, the firmest of equally short
/// ones. Chains end at a source unless `goesOn` is there and says otherwise, and never pass through other
/// requirements of the target's framework. A requirement that is a source itself has a chain without links.
/// The best come first: those that answer the whole, then the firmest, then the shortest.
std::vector<AnswerChain> answerChains(const AnswerGraph &graph, int requirement,
    const std::function<bool(int node)> &isSource, const std::function<bool(int node)> &goesOn);

} // namespace tsuzuri
