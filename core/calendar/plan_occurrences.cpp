#include "core/calendar/plan_occurrences.h"

#include "core/calendar/occurrence_window.h"

#include <unordered_set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using Instances = std::vector<const ControlInstance *>;

/// Nothing but what planning itself writes.
bool isBare(const ControlInstance &instance)
{
    ControlInstance planned;
    planned.id = instance.id;
    planned.ref = instance.ref;
    planned.revision = instance.revision;
    planned.control = instance.control;
    planned.project = instance.project;
    planned.label = instance.label;
    planned.windowStart = instance.windowStart;
    planned.windowEnd = instance.windowEnd;
    planned.dueOn = instance.dueOn;
    planned.status = InstanceStatus::Scheduled;
    return planned == instance;
}

bool fits(const ControlInstance &instance, const OccurrenceWindow &window)
{
    return instance.windowEnd == window.days.to
        && (instance.windowStart == window.days.from || instance.label == window.label);
}

qint64 length(const Period &days)
{
    return days.from.daysTo(days.to) + 1;
}

/// What kept occurrences leave of a window: all of it, its end where that is more than half, or nothing.
std::optional<Period> leftOf(const Period &window, const Instances &kept)
{
    Period left = window;
    for (const ControlInstance *instance : kept) {
        const Period taken{instance->windowStart, instance->windowEnd};
        if (taken.isValid() && taken.overlaps(left))
            left.from = taken.to.addDays(1);
        if (left.to < left.from)
            return {};
    }
    return 2 * length(left) > length(window) ? std::optional(left) : std::nullopt;
}

class Planner {
public:
    Planner(const Dataset &data, const PlanOptions &options)
        : m_data(data)
        , m_options(options)
        , m_numbers(data, Kind::ControlInstance)
        , m_changesOf(indexBy(data.table<ControlChange>(), &ControlChange::control))
        , m_instancesOf(indexBy(data.table<ControlInstance>(), &ControlInstance::control))
    {
        for (const Evidence &evidence : data.table<Evidence>()) {
            for (const Id<ControlInstance> instance : evidence.instances)
                m_shown.insert(instance.uuid);
        }
        for (const Project &project : data.table<Project>())
            m_openProjects += project.status == ProjectStatus::Open;
    }

    ChangeSet plan()
    {
        for (const Project &project : m_data.table<Project>()) {
            const bool isAsked = m_options.project.isNull() || m_options.project == project.id;
            if (isAsked && project.status == ProjectStatus::Open && project.periodKind == PeriodKind::Period
                && project.period().isValid())
                plan(project);
        }
        return std::move(m_changes);
    }

private:
    void plan(const Project &project)
    {
        m_project = &project;
        m_window = {project.period(), firstMonthOf(project),
            m_options.calendar ? *m_options.calendar : businessCalendarOf(project)};
        for (const Control &control : m_data.table<Control>())
            plan(control);
    }

    void plan(const Control &control)
    {
        const Instances instances = instancesOf(control);
        const std::vector<CadenceStage> stages = stagesOf(control);
        const std::vector<OccurrenceWindow> windows = windowsOf(control, stages);
        Instances kept;
        for (const ControlInstance *instance : instances) {
            if (mayGo(*instance, stages) && isUntouched(*instance)
                && std::ranges::none_of(windows, [&](const auto &window) { return fits(*instance, window); }))
                m_changes.remove(*instance, m_options.today);
            else
                kept.push_back(instance);
        }
        for (const OccurrenceWindow &window : windows) {
            const auto left = leftOf(window.days, kept);
            const bool isThere = std::ranges::any_of(
                kept, [&](const ControlInstance *instance) { return fits(*instance, window); });
            if (left && !isThere)
                add(control, window, *left);
        }
    }

    /// In the order of their windows.
    Instances instancesOf(const Control &control) const
    {
        Instances instances;
        if (const auto found = m_instancesOf.find(control.id); found != m_instancesOf.end()) {
            std::ranges::copy_if(found->second, std::back_inserter(instances), [this](const auto *instance) {
                return instance->project == m_project->id
                    || (instance->project.isNull() && m_openProjects == 1);
            });
        }
        std::ranges::stable_sort(instances, {}, &ControlInstance::windowStart);
        return instances;
    }

    /// None where the control is not performed for this audit.
    std::vector<CadenceStage> stagesOf(const Control &control) const
    {
        const bool belongs =
            control.projects.empty() || std::ranges::contains(control.projects, m_project->id);
        if (!belongs || control.inScope == Flag::No)
            return {};
        const auto changes = m_changesOf.find(control.id);
        return cadenceStages(control,
            changes == m_changesOf.end() ? std::span<const ControlChange *const>{} : changes->second, m_data);
    }

    /// From today on. What is performed once is not planned again.
    std::vector<OccurrenceWindow> windowsOf(
        const Control &control, const std::vector<CadenceStage> &stages) const
    {
        const bool isOnce = !stages.empty() && stages.back().frequency == Frequency::OneTime;
        if (isOnce && m_instancesOf.contains(control.id))
            return {};
        std::vector<OccurrenceWindow> windows = occurrenceWindows(stages, m_window);
        std::erase_if(
            windows, [this](const OccurrenceWindow &window) { return window.days.to < m_options.today; });
        return windows;
    }

    /// Planned by a cadence that is known: what people plan by hand for an ad hoc control is theirs.
    bool mayGo(const ControlInstance &instance, const std::vector<CadenceStage> &stages) const
    {
        return instance.windowStart > m_options.today
            && (stages.empty() || stages.size() > 1 || isPeriodic(stages.back().frequency));
    }

    bool isUntouched(const ControlInstance &instance) const
    {
        return isBare(instance) && !m_shown.contains(instance.id.uuid);
    }

    void add(const Control &control, const OccurrenceWindow &window, const Period &days)
    {
        ControlInstance instance;
        instance.ref = m_numbers.next();
        instance.control = control.id;
        instance.project = m_project->id;
        instance.label = window.label;
        instance.windowStart = days.from;
        instance.windowEnd = days.to;
        instance.dueOn = window.dueOn;
        instance.status = InstanceStatus::Scheduled;
        m_changes.add(std::move(instance));
    }

    const Dataset &m_data;
    const PlanOptions &m_options;
    RefNumbers m_numbers;
    std::unordered_map<Id<Control>, std::vector<const ControlChange *>> m_changesOf;
    std::unordered_map<Id<Control>, Instances> m_instancesOf;
    std::unordered_set<Uuid> m_shown; ///< occurrences that evidence names
    int m_openProjects = 0;
    const Project *m_project = nullptr;
    WindowOptions m_window; ///< of the project
    ChangeSet m_changes{u"plan"_s};
};

} // namespace

ChangeSet planOccurrences(const Dataset &dataset, const PlanOptions &options)
{
    return Planner(dataset, options).plan();
}

} // namespace tsuzuri
