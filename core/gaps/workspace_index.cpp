#include "core/gaps/workspace_index.h"

#include <ranges>

namespace tsuzuri {

namespace {

std::vector<const Project *> openProjectsOf(const Dataset &data)
{
    std::vector<const Project *> projects;
    for (const Project &project : data.table<Project>()) {
        if (project.status != ProjectStatus::Closed)
            projects.push_back(&project);
    }
    return projects;
}

QHash<QString, WorkspaceIndex::Holders> documentsBy(const WorkspaceIndex &index)
{
    QHash<QString, WorkspaceIndex::Holders> holders;
    for (const Location &location : index.data.table<Location>()) {
        const Document *document = index.documentOf(location);
        if (!document || location.sha256.isEmpty() || location.retired == Flag::Yes)
            continue;
        WorkspaceIndex::Holders &known = holders[location.sha256];
        if (known.first == document || known.second == document)
            continue;
        if (!known.first || document->ref < known.first->ref)
            std::swap(known.first, document);
        if (document && (!known.second || document->ref < known.second->ref))
            known.second = document;
    }
    return holders;
}

} // namespace

WorkspaceIndex::WorkspaceIndex(const Dataset &dataset, QDate day)
    : data(dataset)
    , today(day)
    , openProjects(openProjectsOf(dataset))
    , versions(data.table<Document>(), data.table<DocumentVersion>(), &DocumentVersion::document)
    , reviews(data.table<Document>(), data.table<DocumentReview>(), &DocumentReview::document)
    , documentLocations(data.table<Document>(), data.table<Location>(), &Location::subject)
    , versionLocations(data.table<DocumentVersion>(), data.table<Location>(), &Location::subject)
    , evidenceLocations(data.table<Evidence>(), data.table<Location>(), &Location::subject)
    , documentsByHash(documentsBy(*this))
    , holdings(data.table<Person>(), data.table<RoleHolding>(), &RoleHolding::person)
    , holders(data.table<Role>(), data.table<RoleHolding>(), &RoleHolding::role)
    , controlAssignments(data.table<Control>(), data.table<Assignment>(), &Assignment::subject)
    , documentAssignments(data.table<Document>(), data.table<Assignment>(), &Assignment::subject)
    , controlChanges(data.table<Control>(), data.table<ControlChange>(), &ControlChange::control)
    , selections(data.table<Population>(), data.table<SampleSelection>(), &SampleSelection::population)
    , samplesWith(data.table<Evidence>(), data.table<Sample>(), &Sample::evidence)
    , instancesWith(data.table<Evidence>(), data.table<ControlInstance>(), &ControlInstance::evidence)
    , evidenceNaming(data.table<ControlInstance>(), data.table<Evidence>(), &Evidence::instances)
    , requestsWith(data.table<Evidence>(), data.table<Request>(), &Request::evidence)
    , successors(data.table<Evidence>(), data.table<Evidence>(), &Evidence::supersedes)
    , files(data.table<Evidence>(), data.table<EvidenceFile>(), &EvidenceFile::evidence)
    , actions(data.table<Finding>(), data.table<Action>(), &Action::finding)
    , actionsOfDecision(data.table<Decision>(), data.table<Action>(), &Action::decision)
{
    versions.sortBy(&DocumentVersion::sequence);
    for (const Project *project : openProjects)
        furthestPhase = std::max(furthestPhase, project->phase);
}

const DocumentVersion *WorkspaceIndex::current(const Document &document) const
{
    for (const DocumentVersion *version : std::views::reverse(versions.of(document))) {
        if (version->status == Lifecycle::Effective)
            return version;
    }
    return nullptr;
}

const DocumentVersion *WorkspaceIndex::inForceOn(const Document &document, QDate day) const
{
    for (const DocumentVersion *version : std::views::reverse(versions.of(document))) {
        if (isInForceOn(*version, day))
            return version;
    }
    return nullptr;
}

const Person *WorkspaceIndex::owner(const Document &document) const
{
    if (const Person *named = data.find(document.owner))
        return named;
    for (const Assignment *assignment : documentAssignments.of(document)) {
        if (assignment->raci != Raci::Accountable)
            continue;
        const std::vector<Id<Person>> people = assignees(*assignment, holders.of(assignment->role), today);
        if (!people.empty())
            return data.find(people.front());
    }
    return nullptr;
}

const Document *WorkspaceIndex::documentOf(const Location &location) const
{
    if (location.subject.kind == Kind::Document)
        return data.find(Id<Document>{location.subject.uuid});
    if (location.subject.kind != Kind::DocumentVersion)
        return nullptr;
    const DocumentVersion *version = data.find(Id<DocumentVersion>{location.subject.uuid});
    return version ? data.find(version->document) : nullptr;
}

std::optional<int> WorkspaceIndex::rankOn(Id<Person> person, QDate day) const
{
    std::optional<int> highest;
    for (const RoleHolding *holding : holdings.of(person)) {
        const Role *role = data.find(holding->role);
        if (role && isValidOn(*holding, day))
            highest = std::max(highest, role->rank);
    }
    return highest;
}

bool WorkspaceIndex::holds(Id<Person> person, Id<Role> role, QDate day) const
{
    return std::ranges::any_of(holdings.of(person), [&](const RoleHolding *holding) {
        return holding->role == role && isValidOn(*holding, day);
    });
}

std::vector<const void *> allSubjects(const Dataset &data, Kind kind)
{
    return withKind(kind, [&]<typename T>() {
        std::vector<const void *> subjects;
        for (const T &record : data.table<T>())
            subjects.push_back(&record);
        return subjects;
    });
}

bool isActive(const Person &person, QDate day)
{
    if (person.leftOn.isValid())
        return person.leftOn > day;
    if (person.employment == Employment::OnLeave)
        return person.leaveFrom.isValid() && person.leaveFrom > day;
    return person.employment != Employment::Left;
}

QDate inactiveSince(const Person &person)
{
    return person.leftOn.isValid() ? person.leftOn : person.leaveFrom;
}

} // namespace tsuzuri
