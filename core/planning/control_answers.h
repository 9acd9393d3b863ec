#pragma once

#include "core/difference/answer_graph.h"
#include "core/planning/project_plan.h"

#include <map>

namespace tsuzuri {

/// Which requirements of a scope each common control answers: as the catalogue says, and for requirements
/// that it does not know through one mapping to one that it knows. Ids in order; without those that answer
/// nothing.
std::map<QString, std::vector<PlannedControl::Answer>> answersOfCommonControls(
    const AnswerGraph::Sources &sources, const std::vector<WantedRequirement> &requirements);

} // namespace tsuzuri
