#include "core/gaps/workspace_index.h"

#include "core/gaps/links_impl.h"

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

} // namespace

WorkspaceIndex::WorkspaceIndex(const Dataset &dataset, QDate day)
    : KeptIndex(dataset)
    , today(day)
    , openProjects(openProjectsOf(dataset))
{
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

const Document *WorkspaceIndex::documentWithSameFile(const Location &location) const
{
    const Document *own = documentOf(location);
    if (!own || location.sha256.isEmpty())
        return nullptr;
    for (const Location *other : locationsByHash.of(location.sha256)) {
        const Document *document = other->retired == Flag::Yes ? nullptr : documentOf(*other);
        if (document && document != own)
            return document;
    }
    return nullptr;
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
    return std::ranges::any_of(holdings.of(person),
        [&](const RoleHolding *holding) { return holding->role == role && isValidOn(*holding, day); });
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
