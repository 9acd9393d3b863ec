#pragma once

#include "core/gaps/workspace_index.h"

namespace tsuzuri {

/// From what was found to the proof that it can't come back, in this order.
enum class FindingStep : std::uint8_t { Cause, Response, Correction, Corrective, Effectiveness };

enum class StepState : std::uint8_t {
    NotNeeded, ///< not asked of a finding of this class
    Missing,
    UnderWay, ///< actions are open
    Done,
};

struct ChainStep {
    FindingStep step{};
    StepState state{};
    LocalizedText text; ///< of cause and response
    std::vector<const Action *> actions; ///< of the other steps, by ref

    bool operator==(const ChainStep &) const = default;
};

/// The five steps of a finding. Observations and recommendations need a correction only; what is no gap needs
/// nothing.
std::vector<ChainStep> chainOf(const WorkspaceIndex &index, const Finding &finding);

} // namespace tsuzuri
