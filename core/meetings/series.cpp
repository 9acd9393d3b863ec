#include "core/meetings/series.h"

#include "core/model/by_ref.h"

namespace tsuzuri {

namespace {

constexpr int usualInterval = 7; // days between two meetings

bool wasHeld(const Meeting &meeting)
{
    return meeting.heldOn.isValid()
        && (meeting.status == MeetingStatus::Closed || meeting.status == MeetingStatus::InSession);
}

bool isOf(const Meeting &meeting, Id<Project> project)
{
    return project.isNull() || meeting.projects.empty() || std::ranges::contains(meeting.projects, project);
}

bool isBefore(const Meeting &left, const Meeting &right)
{
    return std::pair(left.heldOn, left.number.value_or(0))
        < std::pair(right.heldOn, right.number.value_or(0));
}

Meeting following(const Meeting &last, QDate today)
{
    const qint64 known = last.heldOn.daysTo(last.nextOn);
    const qint64 interval = last.nextOn.isValid() && known > 0 ? known : usualInterval;
    Meeting next;
    next.number = last.number ? std::optional(*last.number + 1) : std::nullopt;
    next.heldOn = std::max(last.heldOn.addDays(interval), today);
    next.nextOn = next.heldOn.addDays(usualInterval);
    next.projects = last.projects;
    next.attendees = last.attendees;
    return next;
}

} // namespace

bool areOfOneSeries(const Meeting &left, const Meeting &right)
{
    if (left.projects.empty() || right.projects.empty())
        return true;
    return std::ranges::any_of(
        left.projects, [&](Id<Project> project) { return std::ranges::contains(right.projects, project); });
}

const Meeting *previousMeeting(const Dataset &data, const Meeting &meeting)
{
    const Meeting *last = nullptr;
    for (const Meeting &each : data.table<Meeting>()) {
        if (each.id != meeting.id && wasHeld(each) && areOfOneSeries(each, meeting) && isBefore(each, meeting)
            && (!last || isBefore(*last, each)))
            last = &each;
    }
    return last;
}

Meeting nextMeeting(const Dataset &data, Id<Project> project, QDate today)
{
    const Meeting *last = nullptr;
    const Meeting *open = nullptr;
    for (const Meeting &each : data.table<Meeting>()) {
        if (!isOf(each, project) || isClosed(each))
            continue;
        const bool isToCome = each.status == MeetingStatus::InSession
            || (each.status != MeetingStatus::Closed && (!each.heldOn.isValid() || each.heldOn >= today));
        if (isToCome && (!open || isBefore(each, *open)))
            open = &each;
    }
    if (open)
        return *open;
    for (const Meeting &each : data.table<Meeting>()) {
        if (isOf(each, project) && wasHeld(each) && (!last || isBefore(*last, each)))
            last = &each;
    }
    Meeting next;
    if (last) {
        next = following(*last, today);
    } else {
        next.number = 1;
        next.heldOn = today;
        next.nextOn = today.addDays(usualInterval);
    }
    next.id = Id<Meeting>::create();
    next.status = MeetingStatus::Planned;
    if (next.projects.empty() && !project.isNull())
        next.projects = {project};
    return next;
}

std::vector<const MeetingItem *> itemsOf(const Dataset &data, Id<Meeting> meeting)
{
    std::vector<const MeetingItem *> items;
    for (const MeetingItem &item : data.table<MeetingItem>()) {
        if (item.meeting == meeting)
            items.push_back(&item);
    }
    std::ranges::stable_sort(items, {}, [](const MeetingItem *item) { return item->sequence.value_or(0); });
    return items;
}

std::vector<const Decision *> decisionsOf(const Dataset &data, Id<Meeting> meeting)
{
    std::vector<const Decision *> decisions;
    for (const Decision &decision : data.table<Decision>()) {
        if (decision.meeting == meeting)
            decisions.push_back(&decision);
    }
    return byRef(std::move(decisions));
}

std::vector<const Action *> actionsOf(const Dataset &data, Id<Meeting> meeting)
{
    std::vector<const Action *> actions;
    for (const Action &action : data.table<Action>()) {
        const Decision *decision = action.meeting.isNull() ? data.find(action.decision) : nullptr;
        if (action.meeting == meeting || (decision && decision->meeting == meeting))
            actions.push_back(&action);
    }
    return byRef(std::move(actions));
}

} // namespace tsuzuri
