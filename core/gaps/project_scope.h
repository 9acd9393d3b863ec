#pragma once

#include "core/calendar/business_calendar.h"
#include "core/gaps/parameters.h"
#include "core/gaps/workspace_index.h"

namespace tsuzuri {

class ProjectScope;

/// Links of the workspace of which only the records of a project count.
template <typename Target, typename T>
class ScopeLinks {
public:
    ScopeLinks(const ProjectScope &scope, const Links<Target, T> &links)
        : m_scope(scope)
        , m_links(links)
    {
    }
    std::vector<const T *> of(const auto &target) const;

private:
    const ProjectScope &m_scope;
    const Links<Target, T> &m_links;
};

/// What belongs to one open project, and what rules look up in it. It is asked anew each time, so that it
/// stays true while records change; the project itself must stay as it is.
///
/// A record that names no project: a control or a change belongs to every open project; evidence goes with
/// its controls, without any to every open project; of other records nothing is known, so they belong to the
/// open project where there is only one.
class ProjectScope {
public:
    ProjectScope(const WorkspaceIndex &index, const Project &ownProject);
    ProjectScope(const ProjectScope &) = delete;
    ProjectScope &operator=(const ProjectScope &) = delete;

    const WorkspaceIndex &workspace;
    const Project &project;
    RuleParameters parameters;
    BusinessCalendar calendar;
    bool isOverPeriod = false; ///< an audit over a period whose ends are known and in order

    ScopeLinks<Requirement, ControlRequirement> controlsOfRequirement{*this, workspace.controlsOfRequirement};
    ScopeLinks<Control, ControlRequirement> requirementsOfControl{*this, workspace.requirementsOfControl};
    ScopeLinks<Requirement, Applicability> decisionOn{*this, workspace.decisionsOn};
    ScopeLinks<SourceSystem, Control> controlsOfSystem{*this, workspace.controlsOfSystem};
    ScopeLinks<Control, ControlInstance> instancesOfControl{
        *this, workspace.instancesOfControl}; ///< by window
    ScopeLinks<Control, Evidence> evidenceOfControl{*this, workspace.evidenceOfControl};
    ScopeLinks<Control, Population> populationsOfControl{*this, workspace.populationsOfControl};
    ScopeLinks<Control, Request> requestsOfControl{*this, workspace.requestsOfControl};
    ScopeLinks<Person, Request> requestsOfPerson{*this, workspace.requestsOfPerson}; ///< assigned to

    bool has(const Control &control) const { return isNamed(control.projects); }
    bool has(const ControlInstance &instance) const { return isLinked(instance.project); }
    bool has(const Applicability &decision) const { return isLinked(decision.project); }
    bool has(const Evidence &evidence) const;
    bool has(const Population &population) const { return isLinked(population.project); }
    bool has(const SampleSelection &selection) const { return hasWhole(selection.population); }
    bool has(const Sample &sample) const { return hasWhole(sample.selection); }
    bool has(const Request &request) const { return isLinked(request.project); }
    bool has(const Finding &finding) const { return isLinked(finding.project); }
    bool has(const Action &action) const { return hasWhole(action.finding); }
    bool has(const Meeting &meeting) const { return isNamed(meeting.projects); }
    bool has(const Decision &decision) const { return hasWhole(decision.meeting); }
    bool has(const NotifiableChange &change) const { return isNamed(change.projects); }
    /// Between a control of the project and a requirement of its frameworks; of any where the project names
    /// none.
    bool has(const ControlRequirement &link) const;

    /// All records that belong to it, in table order.
    template <typename T>
    std::vector<const T *> all() const
    {
        std::vector<const T *> records;
        for (const T &record : workspace.data.table<T>()) {
            if (has(record))
                records.push_back(&record);
        }
        return records;
    }

    /// Findings of the previous project about a control.
    std::vector<const Finding *> earlierFindings(Id<Control> control) const;
    /// How many first requests of a round carry a number of the auditor.
    int firstRequests(const QString &auditorRef) const;
    /// Whether there are earlier projects.
    bool looksBack() const { return !m_earlier.empty(); }
    /// Evidence of an earlier project, of the latest first, that holds a file; null where none does.
    const Evidence *earlierEvidence(const QString &sha256) const;

private:
    bool isNamed(const std::vector<Id<Project>> &projects) const
    {
        return projects.empty() || std::ranges::contains(projects, project.id);
    }
    bool isLinked(Id<Project> link) const
    {
        return link == project.id || (link.isNull() && workspace.openProjects.size() == 1);
    }
    template <typename T>
    bool hasWhole(Id<T> id) const
    {
        const T *whole = workspace.data.find(id);
        return whole && has(*whole);
    }

    std::vector<Id<Framework>> m_frameworks;
    std::vector<Id<Project>> m_earlier; // the latest first
};

template <typename Target, typename T>
std::vector<const T *> ScopeLinks<Target, T>::of(const auto &target) const
{
    std::vector<const T *> records;
    std::ranges::copy_if(m_links.of(target), std::back_inserter(records),
        [this](const T *record) { return m_scope.has(*record); });
    return records;
}

} // namespace tsuzuri
