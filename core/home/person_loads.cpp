#include "core/home/person_loads.h"

#include "core/people/work.h"

#include <map>

namespace tsuzuri {

namespace {

constexpr int soonDays = 7;

template <typename T>
Id<Project> projectOf(const Dataset &data, Uuid id)
{
    const T *record = data.find(Id<T>{id});
    return record ? record->project : Id<Project>();
}

/// Null: of no project, or of several.
Id<Project> projectOf(const Dataset &data, const AnyId &record)
{
    switch (record.kind) {
    case Kind::ControlInstance:
        return projectOf<ControlInstance>(data, record.uuid);
    case Kind::Request:
        return projectOf<Request>(data, record.uuid);
    case Kind::Finding:
        return projectOf<Finding>(data, record.uuid);
    case Kind::Action: {
        const Action *action = data.find(Id<Action>{record.uuid});
        return action ? projectOf<Finding>(data, action->finding.uuid) : Id<Project>();
    }
    default:
        return {};
    }
}

} // namespace

std::vector<PersonLoad> personLoads(const WorkspaceIndex &index, Id<Project> project)
{
    std::map<Id<Person>, PersonLoad> loads;
    for (const WorkItem &item : openWork(index, {})) {
        const Id<Project> own = projectOf(index.data, item.record);
        const bool isElsewhere = !project.isNull() && !own.isNull() && own != project;
        if (isElsewhere || !item.dueOn.isValid() || item.dueOn > index.today.addDays(soonDays))
            continue;
        PersonLoad &load = loads[item.person];
        load.person = item.person;
        ++(item.dueOn < index.today ? load.overdue : load.due);
    }
    std::vector<PersonLoad> sorted;
    for (const auto &[person, load] : loads)
        sorted.push_back(load);
    std::ranges::stable_sort(sorted, std::ranges::greater(), &PersonLoad::total);
    return sorted;
}

} // namespace tsuzuri
