#pragma once

#include "core/gaps/project_index.h"

namespace tsuzuri {

class StatementText;

/// A control of the project that answers a requirement.
struct ControlAnswer {
    const Control *control = nullptr;
    bool isPart = false;
};

/// In the natural order of their numbers.
std::vector<ControlAnswer> answersTo(const ProjectIndex &index, Id<Requirement> requirement);

/// Their numbers, those that answer in part with a mark.
QString controlsText(const StatementText &text, const std::vector<ControlAnswer> &answers);

} // namespace tsuzuri
