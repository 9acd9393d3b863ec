#pragma once

#include "core/calendar/business_calendar.h"
#include "core/gaps/parameters.h"
#include "core/gaps/workspace_index.h"

namespace tsuzuri {

/// What rules look up within one open project.
///
/// A record that names no project: a control or a change belongs to every open project; evidence goes with
/// its controls, without any to every open project; of other records nothing is known, so they belong to the
/// open project where there is only one.
class ProjectIndex {
public:
    ProjectIndex(const WorkspaceIndex &index, const Project &ownProject);

    const WorkspaceIndex &workspace;
    const Project &project;
    RuleParameters parameters;
    BusinessCalendar calendar;
    bool isOverPeriod = false; ///< an audit over a period whose ends are known and in order

    std::vector<const Control *> controls;
    std::vector<const ControlInstance *> instances;
    std::vector<const Applicability *> applicability;
    std::vector<const Evidence *> evidence;
    std::vector<const Population *> populations;
    std::vector<const SampleSelection *> selections;
    std::vector<const Sample *> samples;
    std::vector<const Request *> requests;
    std::vector<const Finding *> findings;
    std::vector<const Action *> actions; ///< of these findings
    std::vector<const Meeting *> meetings;
    std::vector<const Decision *> decisions; ///< of these meetings
    std::vector<const NotifiableChange *> changes;

    Links<Requirement, ControlRequirement> controlsOfRequirement; ///< by controls of the project
    Links<Control, ControlRequirement> requirementsOfControl; ///< of frameworks of the project
    Links<Requirement, Applicability> decisionOn;
    Links<Requirement, Requirement> children;
    Links<SourceSystem, Control> controlsOfSystem;
    Links<Control, ControlInstance> instancesOfControl; ///< by window
    Links<Control, Evidence> evidenceOfControl;
    Links<Control, Population> populationsOfControl;
    Links<Control, Request> requestsOfControl;
    Links<Control, Finding> earlierFindings; ///< of the previous project
    Links<Person, Request> requestsOfPerson; ///< assigned to
    QHash<QString, int> auditorRefs; ///< how many first requests of a round carry a number of the auditor
    QHash<QString, const Evidence *> earlierFiles; ///< SHA-256 of files in earlier projects → evidence

    /// The subjects of a kind that belong to this project; kinds without a project give all records.
    std::vector<const void *> subjects(Kind kind) const;
};

} // namespace tsuzuri
