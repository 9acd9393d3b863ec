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

/// Whether the project adopts the requirement, at least in part.
bool isAdopted(const Applicability &decision);

/// Their numbers, those that answer in part with a mark; that there is none where the requirement is adopted.
QString controlsText(
    const StatementText &text, const std::vector<ControlAnswer> &answers, const Applicability &decision);

} // namespace tsuzuri
