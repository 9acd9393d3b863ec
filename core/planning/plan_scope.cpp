#include "core/frameworks/requirements.h"
#include "core/planning/project_plan.h"

#include <map>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

WantedRequirement wantedOf(const Requirement &requirement)
{
    return {requirement.id, requirement.ref.section(u':', 0, 0), requirement.code, requirement.title};
}

} // namespace

Result<PlanScope> newScope(
    const Dataset &data, const NewProject &project, QDate today, const PackShelf &shelf)
{
    auto changes = projectChanges(data, project, today, shelf);
    if (!changes)
        return std::unexpected(changes.error());
    PlanScope scope;
    scope.project = changes->of<Project>().front().id;
    std::unordered_map<Uuid, const Requirement *> made;
    for (const Requirement &requirement : changes->of<Requirement>())
        made.emplace(requirement.id.uuid, &requirement);
    for (const Applicability &applicability : changes->of<Applicability>()) {
        const Requirement *requirement = data.find(applicability.requirement);
        if (const auto found = made.find(applicability.requirement.uuid); !requirement && found != made.end())
            requirement = found->second;
        if (requirement)
            scope.requirements.push_back(wantedOf(*requirement));
    }
    scope.begin = std::move(*changes);
    return scope;
}

PlanScope existingScope(const Dataset &data, Id<Project> project)
{
    PlanScope scope;
    scope.project = project;
    std::map<std::pair<QString, int>, const Requirement *> inOrder;
    for (const Applicability &applicability : data.table<Applicability>()) {
        const Requirement *requirement = data.find(applicability.requirement);
        if (requirement && applicability.project == project
            && applicability.applicability != ApplicabilityState::NotApplicable)
            inOrder.emplace(std::pair(requirement->ref.section(u':', 0, 0),
                                data.table<Requirement>().rowOf(requirement->id.uuid)),
                requirement);
    }
    for (const auto &[place, requirement] : inOrder)
        scope.requirements.push_back(wantedOf(*requirement));
    return scope;
}

} // namespace tsuzuri
