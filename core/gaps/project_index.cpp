#include "core/gaps/project_index.h"

#include <QSet>

namespace tsuzuri {

namespace {

template <typename T>
std::vector<const T *> select(const Table<T> &table, const auto &belongs)
{
    std::vector<const T *> records;
    for (const T &record : table) {
        if (belongs(record))
            records.push_back(&record);
    }
    return records;
}

/// Membership by a list of projects: an empty one means every project.
struct NamesProject {
    Id<Project> project;

    template <typename T>
    bool operator()(const T &record) const
    {
        return record.projects.empty() || std::ranges::contains(record.projects, project);
    }
};

/// Membership by a single link: an empty one means the only open project.
struct LinksProject {
    Id<Project> project;
    bool isOnlyOne;

    template <typename T>
    bool operator()(const T &record) const
    {
        return record.project == project || (record.project.isNull() && isOnlyOne);
    }
};

struct EvidenceBelongs {
    const Dataset &data;
    NamesProject named;

    bool operator()(const Evidence &evidence) const
    {
        if (!evidence.projects.empty())
            return named(evidence);
        return evidence.controls.empty() || std::ranges::any_of(evidence.controls, [&](Id<Control> id) {
            const Control *control = data.find(id);
            return !control || named(*control);
        });
    }
};

template <typename T, typename Owner>
std::vector<const T *> selectOf(
    const Table<T> &table, Id<Owner> T::*link, const std::vector<const Owner *> &owners)
{
    std::unordered_map<Uuid, bool> wanted;
    for (const Owner *owner : owners)
        wanted.emplace(owner->id.uuid, true);
    return select(table, [&](const T &record) { return wanted.contains((record.*link).uuid); });
}

/// Links to requirements of the frameworks that the project names ("id" or "id:LEVEL"); all where it names
/// none.
std::vector<const ControlRequirement *> linksOf(const WorkspaceIndex &workspace, const Project &project)
{
    const NamesProject named{project.id};
    std::unordered_map<Uuid, bool> frameworks;
    for (const QString &text : project.frameworks) {
        if (const Framework *framework = workspace.data.table<Framework>().findRef(text.section(u':', 0, 0)))
            frameworks.emplace(framework->id.uuid, true);
    }
    return select(workspace.data.table<ControlRequirement>(), [&](const ControlRequirement &link) {
        const Control *control = workspace.data.find(link.control);
        const Requirement *requirement = workspace.data.find(link.requirement);
        return control && requirement && named(*control)
            && (project.frameworks.isEmpty() || frameworks.contains(requirement->framework.uuid));
    });
}

QHash<QString, const Evidence *> filesBefore(const WorkspaceIndex &workspace, const Project &project)
{
    QHash<QString, const Evidence *> files;
    QSet<QString> seen{project.id.toString()};
    const Project *earlier = workspace.data.find(project.previousProject);
    for (; earlier && !seen.contains(earlier->id.toString());
        earlier = workspace.data.find(earlier->previousProject)) {
        seen.insert(earlier->id.toString());
        for (const EvidenceFile &file : workspace.data.table<EvidenceFile>()) {
            const Evidence *evidence = workspace.data.find(file.evidence);
            if (evidence && !file.sha256.isEmpty() && std::ranges::contains(evidence->projects, earlier->id)
                && !std::ranges::contains(evidence->projects, project.id) && !files.contains(file.sha256))
                files.insert(file.sha256, evidence);
        }
    }
    return files;
}

std::vector<const Finding *> findingsBefore(const Dataset &data, const Project &project)
{
    return select(data.table<Finding>(), [&](const Finding &finding) {
        return !project.previousProject.isNull() && finding.project == project.previousProject;
    });
}

template <typename T>
std::vector<const void *> untyped(const std::vector<const T *> &records)
{
    return {records.begin(), records.end()};
}

} // namespace

ProjectIndex::ProjectIndex(const WorkspaceIndex &index, const Project &ownProject)
    : workspace(index)
    , project(ownProject)
    , parameters(readParameters(project.parameters))
    , calendar(businessCalendarOf(project))
    , isOverPeriod(project.periodKind == PeriodKind::Period && project.period().isValid())
{
    const Dataset &data = workspace.data;
    const NamesProject named{project.id};
    const LinksProject linked{project.id, workspace.openProjects.size() == 1};
    controls = select(data.table<Control>(), named);
    instances = select(data.table<ControlInstance>(), linked);
    applicability = select(data.table<Applicability>(), linked);
    evidence = select(data.table<Evidence>(), EvidenceBelongs{data, named});
    populations = select(data.table<Population>(), linked);
    selections = selectOf(data.table<SampleSelection>(), &SampleSelection::population, populations);
    samples = selectOf(data.table<Sample>(), &Sample::selection, selections);
    requests = select(data.table<Request>(), linked);
    findings = select(data.table<Finding>(), linked);
    actions = selectOf(data.table<Action>(), &Action::finding, findings);
    meetings = select(data.table<Meeting>(), named);
    decisions = selectOf(data.table<Decision>(), &Decision::meeting, meetings);
    changes = select(data.table<NotifiableChange>(), named);

    const std::vector<const ControlRequirement *> links = linksOf(workspace, project);
    controlsOfRequirement = {data.table<Requirement>(), links, &ControlRequirement::requirement};
    requirementsOfControl = {data.table<Control>(), links, &ControlRequirement::control};
    decisionOn = {data.table<Requirement>(), applicability, &Applicability::requirement};
    children = {data.table<Requirement>(), data.table<Requirement>(), &Requirement::parent};
    controlsOfSystem = {data.table<SourceSystem>(), controls, &Control::sourceSystems};
    instancesOfControl = {data.table<Control>(), instances, &ControlInstance::control};
    instancesOfControl.sortBy(&ControlInstance::windowStart);
    evidenceOfControl = {data.table<Control>(), evidence, &Evidence::controls};
    populationsOfControl = {data.table<Control>(), populations, &Population::control};
    requestsOfControl = {data.table<Control>(), requests, &Request::controls};
    earlierFindings = {data.table<Control>(), findingsBefore(data, project), &Finding::control};
    requestsOfPerson = {data.table<Person>(), requests, &Request::assignedTo};
    for (const Request *request : requests) {
        if (request->parent.isNull()) // a follow-up may keep the number
            ++auditorRefs[request->auditorRef];
    }
    earlierFiles = filesBefore(workspace, project);
}

std::vector<const void *> ProjectIndex::subjects(Kind kind) const
{
    switch (kind) {
    case Kind::Project:
        return {&project};
    case Kind::Control:
        return untyped(controls);
    case Kind::ControlInstance:
        return untyped(instances);
    case Kind::Applicability:
        return untyped(applicability);
    case Kind::Evidence:
        return untyped(evidence);
    case Kind::Population:
        return untyped(populations);
    case Kind::SampleSelection:
        return untyped(selections);
    case Kind::Sample:
        return untyped(samples);
    case Kind::Request:
        return untyped(requests);
    case Kind::Finding:
        return untyped(findings);
    case Kind::Action:
        return untyped(actions);
    case Kind::Decision:
        return untyped(decisions);
    case Kind::NotifiableChange:
        return untyped(changes);
    default:
        return allSubjects(workspace.data, kind);
    }
}

} // namespace tsuzuri
