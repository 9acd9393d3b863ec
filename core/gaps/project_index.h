#pragma once

#include "core/gaps/project_scope.h"

namespace tsuzuri {

/// A project with lists of all that belongs to it, as of the making.
class ProjectIndex : public ProjectScope {
public:
    using ProjectScope::ProjectScope;

    const std::vector<const Control *> controls = all<Control>();
    const std::vector<const ControlInstance *> instances = all<ControlInstance>();
    const std::vector<const Applicability *> applicability = all<Applicability>();
    const std::vector<const Evidence *> evidence = all<Evidence>();
    const std::vector<const Population *> populations = all<Population>();
    const std::vector<const SampleSelection *> selections = all<SampleSelection>();
    const std::vector<const Sample *> samples = all<Sample>();
    const std::vector<const Request *> requests = all<Request>();
    const std::vector<const Finding *> findings = all<Finding>();
    const std::vector<const Action *> actions = all<Action>(); ///< of these findings
};

} // namespace tsuzuri
