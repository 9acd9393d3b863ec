#include "ui/home/standing.h"

#include "core/gaps/evidence_state.h"
#include "core/intake/tray_file.h"
#include "core/model/dataset.h"

#include <map>
#include <unordered_set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 7;
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

void addProjects(Standing &standing, const Dataset &data, const GapReport &report, const Grounds &grounds,
    Id<Project> asked)
{
    for (const Project &project : data.table<Project>()) {
        if (!isOpen(project))
            continue;
        ProjectStanding own;
        own.project = project.id;
        own.end = project.periodKind == PeriodKind::PointInTime ? project.asOfDate : project.periodEnd;
        for (const Gap &gap : report.gaps) {
            if (!gap.isWaived() && (gap.project == project.id || gap.project.isNull()))
                own.gaps.add(gap.severity);
        }
        standing.projects.push_back(own);
    }
    for (const Applicability &applicability : data.table<Applicability>()) {
        if (applicability.applicability == ApplicabilityState::NotApplicable)
            continue;
        const auto own = std::ranges::find(standing.projects, applicability.project, &ProjectStanding::project);
        if (own != standing.projects.end())
            count(own->readiness, applicability, grounds);
        if (own != standing.projects.end() && (asked.isNull() || applicability.project == asked))
            count(standing.readiness, applicability, grounds);
    }
}

void addDocuments(Standing &standing, const Dataset &data)
{
    std::unordered_set<Uuid> placed;
    for (const Location &location : data.table<Location>()) {
        if (location.retired != Flag::Yes)
            placed.insert(homeOf(data, {Kind::Location, location.id.uuid}).uuid);
    }
    for (const Document &document : data.table<Document>()) {
        if (document.required != Flag::Yes)
            continue;
        ++standing.requiredDocuments;
        const bool isHere = document.existence == Existence::Exists || document.existence == Existence::Unset;
        standing.locatedDocuments += isHere && placed.contains(document.id.uuid) ? 1 : 0;
    }
}

void addDay(Standing &standing, QDate day, QDate today, const AnyId &record, int field)
{
    if (day.isValid() && day >= today)
        standing.days.push_back({day, record, field});
}

void addDays(Standing &standing, const Dataset &data, Id<Project> asked, QDate today)
{
    const auto concerns = [asked](Id<Project> project) { return asked.isNull() || project == asked; };
    for (const Project &project : data.table<Project>()) {
        if (!isOpen(project) || !concerns(project.id))
            continue;
        for (const QStringView name : {u"as_of_date", u"period_start", u"period_end", u"fieldwork_start", u"fieldwork_end",
                 u"audit_on", u"report_due_on", u"application_due_on", u"registration_expiry"}) {
            const int field = kindInfo(Kind::Project).fieldIndex(name);
            const Value value = fieldValue(project, field);
            if (const auto *day = std::get_if<QDate>(&value))
                addDay(standing, *day, today, {Kind::Project, project.id.uuid}, field);
        }
    }
    for (const Milestone &milestone : data.table<Milestone>()) {
        if (concerns(milestone.project) && !milestone.actualOn.isValid())
            addDay(standing, milestone.plannedOn, today, {Kind::Milestone, milestone.id.uuid}, -1);
    }
    for (const Meeting &meeting : data.table<Meeting>())
        addDay(standing, meeting.nextOn, today, {Kind::Meeting, meeting.id.uuid}, -1);
    std::ranges::stable_sort(standing.days, {}, &ComingDay::day);
}

void addLoads(Standing &standing, const Dataset &data, Id<Project> asked, QDate today)
{
    std::map<Id<Person>, PersonLoad> loads;
    const auto add = [&](Id<Person> person, QDate day) {
        if (person.isNull() || !day.isValid() || day > today.addDays(soonDays))
            return;
        PersonLoad &load = loads[person];
        load.person = person;
        ++(day < today ? load.overdue : load.due);
    };
    for (const Request &request : data.table<Request>()) {
        if (request.internalStatus < InternalStatus::Submitted && (asked.isNull() || request.project == asked))
            add(request.assignedTo, request.dueOn);
    }
    for (const Action &action : data.table<Action>()) {
        if (action.status < ActionStatus::Done)
            add(action.assignee, action.dueOn);
    }
    for (const auto &[person, load] : loads)
        standing.loads.push_back(load);
    std::ranges::stable_sort(standing.loads, std::ranges::greater(),
        [](const PersonLoad &load) { return load.due + load.overdue; });
}

} // namespace

Standing standingOf(const Dataset &data, const GapReport &report, Id<Project> project, QDate today)
{
    Standing standing;
    const Grounds grounds = groundsOf(data, report);
    addProjects(standing, data, report, grounds, project);
    if (!project.isNull())
        addChapters(standing, data, grounds, project);
    addDocuments(standing, data);
    addDays(standing, data, project, today);
    addLoads(standing, data, project, today);
    return standing;
}

std::vector<NextStep> nextSteps(const Dataset &data, const GapBook &gaps, Id<Project> project, QDate today)
{
    const auto concerns = [project](Id<Project> other) { return project.isNull() || other == project; };
    std::vector<NextStep> steps;
    const auto add = [&](NextStep::What what, auto count, const Place &place) {
        if (count > 0)
            steps.push_back({what, static_cast<int>(count), place});
    };
    const auto countOf = [](const auto &table, auto test) { return std::ranges::count_if(table.rows(), test); };
    add(NextStep::What::MendBlockers, gaps.counts().of(Severity::Blocker), {u"gaps"_s, {}, {}, u"blocker"_s, {}});
    add(NextStep::What::FindDocuments,
        countOf(data.table<Document>(), [](const Document &d) { return d.existence == Existence::Unknown; }),
        {{}, Kind::Document, {}, u"nowhere"_s, {}});
    add(NextStep::What::AnswerLateRequests, countOf(data.table<Request>(), [&](const Request &q) {
        return concerns(q.project) && q.internalStatus < InternalStatus::Submitted && q.dueOn.isValid()
            && q.dueOn < today;
    }), {{}, Kind::Request, {}, u"late"_s, {}});
    add(NextStep::What::MendReturnedRequests, countOf(data.table<Request>(), [&](const Request &q) {
        return concerns(q.project)
            && (q.auditorStatus == AuditorStatus::Returned || q.auditorStatus == AuditorStatus::AdditionalRequested);
    }), {{}, Kind::Request, {}, u"returned"_s, {}});
    add(NextStep::What::CatchUpControls, countOf(data.table<ControlInstance>(), [&](const ControlInstance &i) {
        const bool isWaiting = i.status == InstanceStatus::Scheduled || i.status == InstanceStatus::Unset;
        return concerns(i.project)
            && (i.status == InstanceStatus::Missed || (isWaiting && i.dueOn.isValid() && i.dueOn < today));
    }), {{}, Kind::ControlInstance, {}, u"overdue"_s, {}});
    add(NextStep::What::DecideApplicability, countOf(data.table<Applicability>(), [&](const Applicability &a) {
        return concerns(a.project) && a.applicability == ApplicabilityState::Undecided;
    }), {{}, Kind::Applicability, {}, u"undecided"_s, {}});
    add(NextStep::What::LinkEvidence, countOf(data.table<Evidence>(), [](const Evidence &e) {
        return isInHand(e) && e.controls.empty() && e.requirements.empty();
    }), {{}, Kind::Evidence, {}, u"unlinked"_s, {}});
    add(NextStep::What::FileWaiting, countOf(data.table<EvidenceFile>(), isUnfiled), {u"intake"_s, {}, {}, {}, {}});
    return steps;
}

} // namespace tsuzuri
