#include "core/model/assignee.h"
#include "core/registers/computed_columns.h"
#include "core/registers/reader_index.h"
#include "core/words/register_words.h"
#include "core/words/words.h"

namespace tsuzuri {

namespace {

/// What role holdings of the reader's day lead to, each once.
template <typename Target>
Value heldOn(const RegisterReader &reader, const std::vector<const RoleHolding *> &holdings,
    Id<Target> RoleHolding::*link)
{
    std::vector<Uuid> held;
    for (const RoleHolding *holding : holdings) {
        const Uuid target = (holding->*link).uuid;
        if (isValidOn(*holding, reader.asOf())
            && !std::ranges::contains(held, target))
            held.push_back(target);
    }
    return held;
}

Value personRoles(const RegisterReader &reader, int row)
{
    const Uuid person = reader.dataset().idAt(Kind::Person, row);
    return heldOn(reader, reader.index().holdingsOfPerson.of(person), &RoleHolding::role);
}

Value roleHolders(const RegisterReader &reader, int row)
{
    const Uuid role = reader.dataset().idAt(Kind::Role, row);
    return heldOn(reader, reader.index().holdingsOfRole.of(role), &RoleHolding::person);
}

Value personAssignments(const RegisterReader &reader, int row)
{
    const auto &all = reader.index().assignmentsOfPerson.of(reader.dataset().idAt(Kind::Person, row));
    return static_cast<qint64>(std::ranges::count_if(all, [&](const Assignment *assignment) {
        return isValidOn(*assignment, reader.asOf());
    }));
}

Value projectPeriod(const RegisterReader &reader, int row)
{
    const Project &project = reader.dataset().table<Project>().rows()[static_cast<std::size_t>(row)];
    const bool isDay = project.periodKind == PeriodKind::PointInTime;
    return reader.words().period(isDay ? Period{project.asOfDate, project.asOfDate} : project.period());
}

Value meetingDecisions(const RegisterReader &reader, int row)
{
    return static_cast<qint64>(reader.index().decisions.of(reader.dataset().idAt(Kind::Meeting, row)).size());
}

Value findingActions(const RegisterReader &reader, int row)
{
    std::vector<Uuid> actions;
    for (const Action *action : reader.index().actions.of(reader.dataset().idAt(Kind::Finding, row)))
        actions.push_back(action->id.uuid);
    return actions;
}

constexpr ComputedColumn columnTable[] = {
    {Kind::Person, "roles", columns::roles, FieldType::Links, personRoles, 24, Kind::Role},
    {Kind::Person, "assignments", columns::assignments, FieldType::Integer, personAssignments, 10},
    {Kind::Role, "holders", columns::holders, FieldType::Links, roleHolders, 24, Kind::Person},
    {Kind::Project, "period", columns::period, FieldType::Text, projectPeriod, 24},
    {Kind::Meeting, "decisions", columns::decisions, FieldType::Integer, meetingDecisions, 8},
    {Kind::Finding, "actions", columns::actions, FieldType::Links, findingActions, 16, Kind::Action},
};

} // namespace

std::span<const ComputedColumn> engagementColumns()
{
    return columnTable;
}

} // namespace tsuzuri
