#include "core/gaps/project_scope.h"

namespace tsuzuri {

namespace {

std::vector<Id<Framework>> frameworksOf(const Dataset &data, const Project &project)
{
    std::vector<Id<Framework>> frameworks;
    for (const QString &text : project.frameworks) { // "id" or "id:LEVEL"
        if (const Framework *framework = data.table<Framework>().findRef(text.section(u':', 0, 0)))
            frameworks.push_back(framework->id);
    }
    return frameworks;
}

std::vector<Id<Project>> projectsBefore(const Dataset &data, const Project &project)
{
    std::vector<Id<Project>> projects;
    for (const Project *earlier = data.find(project.previousProject);
        earlier && earlier->id != project.id && !std::ranges::contains(projects, earlier->id);
        earlier = data.find(earlier->previousProject))
        projects.push_back(earlier->id);
    return projects;
}

} // namespace

ProjectScope::ProjectScope(const WorkspaceIndex &index, const Project &ownProject)
    : workspace(index)
    , project(ownProject)
    , parameters(readParameters(project.parameters))
    , calendar(businessCalendarOf(project))
    , isOverPeriod(project.periodKind == PeriodKind::Period && project.period().isValid())
    , m_frameworks(frameworksOf(index.data, project))
    , m_earlier(projectsBefore(index.data, project))
{
}

bool ProjectScope::has(const Evidence &evidence) const
{
    if (!evidence.projects.empty())
        return isNamed(evidence.projects);
    return evidence.controls.empty() || std::ranges::any_of(evidence.controls, [&](Id<Control> id) {
        const Control *control = workspace.data.find(id);
        return !control || has(*control);
    });
}

bool ProjectScope::has(const ControlRequirement &link) const
{
    const Control *control = workspace.data.find(link.control);
    const Requirement *requirement = workspace.data.find(link.requirement);
    return control && requirement && has(*control)
        && (project.frameworks.isEmpty() || std::ranges::contains(m_frameworks, requirement->framework));
}

std::vector<const Finding *> ProjectScope::earlierFindings(Id<Control> control) const
{
    std::vector<const Finding *> earlier;
    std::ranges::copy_if(
        workspace.findingsOfControl.of(control), std::back_inserter(earlier), [this](const Finding *finding) {
            return !project.previousProject.isNull() && finding->project == project.previousProject;
        });
    return earlier;
}

int ProjectScope::firstRequests(const QString &auditorRef) const
{
    return static_cast<int>(
        std::ranges::count_if(workspace.requestsByNumber.of(auditorRef), [this](const Request *request) {
            return request->parent.isNull() && has(*request); // a follow-up may keep the number
        }));
}

const Evidence *ProjectScope::earlierEvidence(const QString &sha256) const
{
    const std::vector<const EvidenceFile *> files =
        looksBack() ? workspace.filesByHash.of(sha256) : std::vector<const EvidenceFile *>();
    for (const Id<Project> earlier : m_earlier) {
        for (const EvidenceFile *file : files) {
            const Evidence *evidence = workspace.data.find(file->evidence);
            if (evidence && std::ranges::contains(evidence->projects, earlier)
                && !std::ranges::contains(evidence->projects, project.id))
                return evidence;
        }
    }
    return nullptr;
}

} // namespace tsuzuri
