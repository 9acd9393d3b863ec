#include "core/gaps/occurrence_state.h"

#include "core/gaps/expected_count.h"

#include <map>

namespace tsuzuri {

QDate dueDay(const ControlInstance &instance)
{
    return instance.windowEnd.isValid() ? std::max(instance.windowEnd, instance.dueOn) : QDate();
}

QDate lastDayInTime(const ControlInstance &instance, const Control &control, const ProjectScope &index)
{
    const Cadence *cadence =
        control.cadence.isEmpty() ? nullptr : index.workspace.data.table<Cadence>().findRef(control.cadence);
    const int tolerance = cadence && cadence->toleranceDays.value_or(-1) >= 0
        ? *cadence->toleranceDays
        : index.parameters.lateToleranceDays;
    return dueDay(instance).addDays(tolerance);
}

bool isMissing(const ControlInstance &instance, QDate lastDay, QDate today)
{
    return isOpen(instance) && lastDay.isValid() && lastDay < today;
}

bool isLate(const ControlInstance &instance, QDate lastDay)
{
    return instance.performedOn.isValid() && lastDay.isValid() && instance.performedOn > lastDay;
}

bool hasEvidence(const ControlInstance &instance, const WorkspaceIndex &workspace)
{
    return !instance.evidence.empty() || !workspace.evidenceNaming.of(instance).empty();
}

std::vector<std::vector<const ControlInstance *>> performedTogether(
    const Control &control, const ProjectScope &index)
{
    std::vector<std::vector<const ControlInstance *>> together;
    if (control.inScope == Flag::No || control.frequency == Frequency::AdHoc
        || control.frequency == Frequency::Continuous)
        return together;
    std::map<QDate, std::vector<const ControlInstance *>> byDay;
    for (const ControlInstance *instance : index.instancesOfControl.of(control)) {
        if (instance->performedOn.isValid() && instance->windowEnd.isValid())
            byDay[instance->performedOn].push_back(instance);
    }
    for (auto &[day, instances] : byDay) {
        const QDate end = instances.front()->windowEnd;
        if (std::ranges::any_of(
                instances, [&](const ControlInstance *other) { return other->windowEnd != end; }))
            together.push_back(std::move(instances));
    }
    return together;
}

OccurrenceCount occurrenceCount(const Control &control, const ProjectScope &index)
{
    if (control.inScope == Flag::No || control.cadence.isEmpty() || !index.isOverPeriod)
        return {};
    const Period period = index.project.period();
    const auto touches = [&](const ControlInstance *instance) {
        return Period{instance->windowStart, instance->windowEnd}.overlaps(period);
    };
    return {static_cast<int>(std::ranges::count_if(index.instancesOfControl.of(control), touches)),
        expectedCount(control, period, index.workspace.data)};
}

} // namespace tsuzuri
