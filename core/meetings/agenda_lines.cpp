#include "core/meetings/agenda_lines.h"

#include "core/base/fold.h"
#include "core/meetings/series.h"
#include "core/model/by_ref.h"

namespace tsuzuri::agenda {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 7;

template <typename T>
MeetingItem lineOf(AgendaSection section, const T &record, LocalizedText text)
{
    MeetingItem item;
    item.section = section;
    item.subject = {kindOf<T>, record.id.uuid};
    item.text = std::move(text);
    return item;
}

LocalizedText same(const QString &text)
{
    return {text, text};
}

LocalizedText joined(const LocalizedText &text, const QString &label)
{
    const auto with = [&](const QString &side) {
        return side.isEmpty() || label.isEmpty() ? side : side + u' ' + label;
    };
    return {with(text.ja), with(text.en)};
}

/// By the day on which each is due, what has none last; equal days by ref.
template <typename T>
std::vector<const T *> byDay(std::vector<const T *> records, QDate T::*day)
{
    const auto key = [day](const T *record) { return record->*day; };
    records = byRef(std::move(records));
    std::ranges::stable_sort(records, [&](const T *left, const T *right) {
        return key(left).isValid() && (!key(right).isValid() || key(left) < key(right));
    });
    return records;
}

bool isOpen(const Action &action)
{
    return action.status != ActionStatus::Done && action.status != ActionStatus::Cancelled;
}

/// Given in a meeting of the series that was held before.
bool wasGivenBefore(const Dataset &data, const Meeting &meeting, const Action &action)
{
    const Decision *decision = data.find(action.decision);
    const Meeting *given =
        data.find(action.meeting.isNull() && decision ? decision->meeting : action.meeting);
    return given && given->id != meeting.id && areOfOneSeries(*given, meeting)
        && given->heldOn <= meeting.heldOn;
}

bool isAnswered(const Request &request)
{
    return request.internalStatus == InternalStatus::Closed
        || request.internalStatus == InternalStatus::Submitted
        || request.internalStatus == InternalStatus::Withdrawn
        || request.auditorStatus == AuditorStatus::Accepted || request.auditorStatus == AuditorStatus::Closed;
}

bool isReturned(const Request &request)
{
    return request.internalStatus != InternalStatus::Withdrawn
        && request.internalStatus != InternalStatus::Closed
        && (request.auditorStatus == AuditorStatus::Returned
            || request.auditorStatus == AuditorStatus::AdditionalRequested);
}

bool isOfMeeting(const Dataset &data, const Meeting &meeting, const Evidence &evidence)
{
    if (meeting.projects.empty() || evidence.controls.empty())
        return true;
    return std::ranges::any_of(evidence.controls, [&](Id<Control> id) {
        const Control *control = data.find(id);
        return !control || control->projects.empty()
            || std::ranges::any_of(
                control->projects, [&](Id<Project> project) { return concerns(meeting, project); });
    });
}

bool isWithinWeek(const Meeting &meeting, QDate day)
{
    return day.isValid() && day > meeting.heldOn && day <= meeting.heldOn.addDays(daysAhead);
}

} // namespace

bool concerns(const Meeting &meeting, Id<Project> project)
{
    return project.isNull() || meeting.projects.empty() || std::ranges::contains(meeting.projects, project);
}

std::vector<MeetingItem> followUps(const Dataset &data, const Meeting &meeting, const Meeting *previous)
{
    std::vector<MeetingItem> lines;
    if (previous) {
        for (const Decision *decision : decisionsOf(data, previous->id))
            lines.push_back(lineOf(AgendaSection::FollowUp, *decision, decision->text));
    }
    std::vector<const Action *> open;
    for (const Action &action : data.table<Action>()) {
        if (isOpen(action) && wasGivenBefore(data, meeting, action))
            open.push_back(&action);
    }
    for (const Action *action : byDay(std::move(open), &Action::dueOn))
        lines.push_back(lineOf(AgendaSection::FollowUp, *action, action->text));
    return lines;
}

std::vector<MeetingItem> overdueRequests(const Dataset &data, const Meeting &meeting)
{
    std::vector<const Request *> overdue;
    for (const Request &request : data.table<Request>()) {
        if (concerns(meeting, request.project) && request.dueOn.isValid() && request.dueOn < meeting.heldOn
            && !isAnswered(request) && !isReturned(request))
            overdue.push_back(&request);
    }
    std::vector<MeetingItem> lines;
    for (const Request *request : byDay(std::move(overdue), &Request::dueOn))
        lines.push_back(lineOf(AgendaSection::OverdueRequest, *request, same(request->title)));
    return lines;
}

std::vector<MeetingItem> returnedItems(const Dataset &data, const Meeting &meeting)
{
    std::vector<MeetingItem> lines;
    for (const Request *request : byRef(data.table<Request>())) {
        if (concerns(meeting, request->project) && isReturned(*request))
            lines.push_back(lineOf(AgendaSection::Returned, *request, same(request->title)));
    }
    for (const Evidence *evidence : byRef(data.table<Evidence>())) {
        if (evidence->status == EvidenceStatus::Rejected && isOfMeeting(data, meeting, *evidence))
            lines.push_back(lineOf(AgendaSection::Returned, *evidence, evidence->title));
    }
    return lines;
}

std::vector<MeetingItem> undecided(const Dataset &data, const Meeting &meeting)
{
    std::vector<MeetingItem> lines;
    for (const NotifiableChange *change : byRef(data.table<NotifiableChange>())) {
        const bool isOurs = change->projects.empty()
            || std::ranges::any_of(
                change->projects, [&](Id<Project> project) { return concerns(meeting, project); });
        const bool isOpen =
            change->decision == NotifyDecision::Unset || change->decision == NotifyDecision::Consult;
        if (isOurs && isOpen)
            lines.push_back(lineOf(AgendaSection::Undecided, *change, change->title));
    }
    std::vector<std::pair<QString, MeetingItem>> requirements;
    for (const Applicability &applicability : data.table<Applicability>()) {
        const Requirement *requirement = data.find(applicability.requirement);
        const Project *project = data.find(applicability.project);
        const bool isOpen = applicability.applicability == ApplicabilityState::Undecided
            || applicability.applicability == ApplicabilityState::Unset;
        if (isOpen && requirement && project && project->status != ProjectStatus::Closed
            && concerns(meeting, project->id))
            requirements.emplace_back(
                requirement->code, lineOf(AgendaSection::Undecided, applicability, requirement->title));
    }
    std::ranges::stable_sort(requirements,
        [](const auto &left, const auto &right) { return naturalCompare(left.first, right.first) < 0; });
    for (auto &[code, line] : requirements)
        lines.push_back(std::move(line));
    return lines;
}

std::vector<MeetingItem> upcoming(const Dataset &data, const Meeting &meeting)
{
    std::vector<const ControlInstance *> instances;
    for (const ControlInstance &instance : data.table<ControlInstance>()) {
        if (instance.status == InstanceStatus::Scheduled && isWithinWeek(meeting, instance.dueOn)
            && concerns(meeting, instance.project))
            instances.push_back(&instance);
    }
    std::vector<const Document *> reviews;
    for (const Document &document : data.table<Document>()) {
        if (isWithinWeek(meeting, document.nextReviewOn))
            reviews.push_back(&document);
    }
    std::vector<MeetingItem> lines;
    for (const ControlInstance *instance : byDay(std::move(instances), &ControlInstance::dueOn)) {
        const Control *control = data.find(instance->control);
        lines.push_back(lineOf(AgendaSection::Upcoming, *instance,
            control ? joined(control->name, instance->label) : same(instance->label)));
    }
    for (const Document *document : byDay(std::move(reviews), &Document::nextReviewOn))
        lines.push_back(lineOf(AgendaSection::Upcoming, *document, document->title));
    return lines;
}

std::vector<MeetingItem> notices(const Meeting &meeting)
{
    const QStringList ja = meeting.topics.ja.split(u'\n');
    const QStringList en = meeting.topics.en.split(u'\n');
    std::vector<MeetingItem> lines;
    for (qsizetype i = 0; i < std::max(ja.size(), en.size()); ++i) {
        MeetingItem item;
        item.section = AgendaSection::Notice;
        item.text = {ja.value(i).trimmed(), en.value(i).trimmed()};
        if (!item.text.isEmpty() && !std::ranges::contains(lines, item.text, &MeetingItem::text))
            lines.push_back(std::move(item));
    }
    return lines;
}

} // namespace tsuzuri::agenda
