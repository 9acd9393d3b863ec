#include "core/home/standing.h"

#include "core/gaps/evidence_state.h"

#include <map>
#include <numeric>
#include <unordered_set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fewestChapters = 5; // with fewer groups on top, those below them are the chapters

bool isOpen(const Project &project)
{
    return project.status != ProjectStatus::Closed;
}

/// What decides how ready a requirement is.
struct Grounds {
    std::unordered_set<Uuid> covered; // requirements with a control
    std::unordered_set<Uuid> shown; // requirements with a control that has design evidence
    std::unordered_set<Uuid> blocked; // applicability records with a gap that blocks
};

Grounds groundsOf(const Dataset &data, const GapReport &report)
{
    std::unordered_set<Uuid> shownControls;
    Grounds grounds;
    for (const Evidence &evidence : data.table<Evidence>()) {
        if (!isInHand(evidence) || !showsDesign(evidence))
            continue;
        for (const Id<Control> control : evidence.controls)
            shownControls.insert(control.uuid);
        for (const Id<Requirement> requirement : evidence.requirements)
            grounds.shown.insert(requirement.uuid);
    }
    for (const ControlRequirement &link : data.table<ControlRequirement>()) {
        grounds.covered.insert(link.requirement.uuid);
        if (shownControls.contains(link.control.uuid))
            grounds.shown.insert(link.requirement.uuid);
    }
    for (const Gap &gap : report.gaps) {
        if (gap.severity == Severity::Blocker && !gap.isWaived())
            grounds.blocked.insert(gap.subject.uuid);
    }
    return grounds;
}

void count(Readiness &readiness, const Applicability &applicability, const Grounds &grounds)
{
    const Uuid requirement = applicability.requirement.uuid;
    if (grounds.shown.contains(requirement))
        ++readiness.shown;
    else if (grounds.covered.contains(requirement))
        ++readiness.partly;
    else
        ++readiness.open;
    if (grounds.blocked.contains(applicability.id.uuid) || grounds.blocked.contains(requirement))
        ++readiness.blocked;
}

/// From the top group down to the requirement itself. Broken data may hold circles: the path ends there.
std::vector<const Requirement *> pathTo(const Dataset &data, const Requirement *requirement)
{
    std::vector<const Requirement *> path;
    while (requirement && !std::ranges::contains(path, requirement)) {
        path.insert(path.begin(), requirement);
        requirement = data.find(requirement->parent);
    }
    return path;
}

struct ByPosition {
    bool operator()(const Requirement *left, const Requirement *right) const
    {
        return std::tuple(left->framework, left->position.value_or(0), left->id)
            < std::tuple(right->framework, right->position.value_or(0), right->id);
    }
};

void addChapters(Standing &standing, const Dataset &data, const Grounds &grounds, Id<Project> project)
{
    for (const std::size_t depth : {0, 1}) {
        std::map<const Requirement *, Readiness, ByPosition> chapters;
        for (const Applicability &applicability : data.table<Applicability>()) {
            const Requirement *requirement = data.find(applicability.requirement);
            const bool counts = applicability.project == project && requirement
                && applicability.applicability != ApplicabilityState::NotApplicable;
            if (!counts)
                continue;
            const auto path = pathTo(data, requirement);
            count(chapters[path[std::min(depth, path.size() - 1)]], applicability, grounds);
        }
        standing.chapters.clear();
        for (const auto &[requirement, readiness] : chapters)
            standing.chapters.push_back({requirement->id.uuid, requirement->code, readiness});
        if (standing.chapters.size() >= fewestChapters)
            return;
    }
}

void addProjects(Standing &standing, const Dataset &data, const Grounds &grounds, Id<Project> asked)
{
    for (const Project &project : data.table<Project>()) {
        if (!isOpen(project))
            continue;
        ProjectStanding own;
        own.project = project.id;
        own.end = project.periodKind == PeriodKind::PointInTime ? project.asOfDate : project.periodEnd;
        standing.projects.push_back(own);
    }
    for (const Applicability &applicability : data.table<Applicability>()) {
        if (applicability.applicability == ApplicabilityState::NotApplicable)
            continue;
        const auto own =
            std::ranges::find(standing.projects, applicability.project, &ProjectStanding::project);
        if (own != standing.projects.end())
            count(own->readiness, applicability, grounds);
        if (own != standing.projects.end() && (asked.isNull() || applicability.project == asked))
            count(standing.readiness, applicability, grounds);
    }
}

void addGaps(Standing &standing, const GapReport &report, Id<Project> asked)
{
    std::map<QString, std::array<int, 5>> families;
    for (const Gap &gap : report.gaps) {
        const bool isElsewhere = !asked.isNull() && !gap.project.isNull() && gap.project != asked;
        if (gap.isWaived() || isElsewhere)
            continue;
        const auto severity = static_cast<std::size_t>(gap.severity);
        ++standing.gaps[severity];
        ++families[gap.rule.section(u'-', 0, 0)][severity];
    }
    standing.families.assign(families.begin(), families.end());
    std::ranges::stable_sort(standing.families, std::ranges::greater(),
        [](const auto &family) { return std::accumulate(family.second.begin(), family.second.end(), 0); });
}

/// The record that a place is registered for; of a version its document.
Uuid placedBy(const Dataset &data, const Location &location)
{
    const auto *version = location.subject.kind == Kind::DocumentVersion
        ? data.find(Id<DocumentVersion>{location.subject.uuid})
        : nullptr;
    return version ? version->document.uuid : location.subject.uuid;
}

void addDocuments(Standing &standing, const Dataset &data)
{
    std::unordered_set<Uuid> placed;
    for (const Location &location : data.table<Location>()) {
        if (location.retired != Flag::Yes)
            placed.insert(placedBy(data, location));
    }
    for (const Document &document : data.table<Document>()) {
        if (document.required != Flag::Yes)
            continue;
        ++standing.requiredDocuments;
        const bool isHere = document.existence == Existence::Exists || document.existence == Existence::Unset;
        standing.locatedDocuments += isHere && placed.contains(document.id.uuid) ? 1 : 0;
    }
}

} // namespace

QDate Standing::nextEnd(Id<Project> project, QDate today) const
{
    QDate next;
    for (const ProjectStanding &each : projects) {
        const bool concerns = project.isNull() || each.project == project;
        if (concerns && each.end >= today && (!next.isValid() || each.end < next))
            next = each.end;
    }
    return next;
}

Standing standingOf(const Dataset &data, const GapReport &report, Id<Project> project)
{
    Standing standing;
    const Grounds grounds = groundsOf(data, report);
    addProjects(standing, data, grounds, project);
    if (!project.isNull())
        addChapters(standing, data, grounds, project);
    addGaps(standing, report, project);
    addDocuments(standing, data);
    return standing;
}

} // namespace tsuzuri
