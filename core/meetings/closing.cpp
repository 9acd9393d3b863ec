#include "core/meetings/closing.h"

#include "core/meetings/series.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

bool isPlanned(const Dataset &data, const Meeting &meeting)
{
    return std::ranges::any_of(data.table<Meeting>(), [&](const Meeting &each) {
        return each.id != meeting.id && !isClosed(each) && each.status != MeetingStatus::Closed
            && areOfOneSeries(each, meeting) && each.heldOn >= meeting.nextOn;
    });
}

Meeting planned(const Meeting &meeting)
{
    Meeting next;
    next.number = meeting.number ? std::optional(*meeting.number + 1) : std::nullopt;
    next.heldOn = meeting.nextOn;
    next.nextOn = meeting.nextOn.addDays(std::max<qint64>(1, meeting.heldOn.daysTo(meeting.nextOn)));
    next.projects = meeting.projects;
    next.attendees = meeting.attendees;
    next.status = MeetingStatus::Planned;
    return next;
}

} // namespace

std::vector<Action> impliedActions(const Dataset &data, const Meeting &meeting)
{
    QHash<QString, int> given;
    for (const Action *action : actionsOf(data, meeting.id))
        ++given[action->subject.uuid.toString()];
    std::vector<Action> implied;
    for (const MeetingItem *item : itemsOf(data, meeting.id)) {
        if (item->result != ItemResult::ActionNeeded || item->subject.kind == Kind::Action)
            continue;
        int &left = given[item->subject.uuid.toString()];
        if (left > 0) {
            --left;
            continue;
        }
        Action action;
        action.meeting = meeting.id;
        action.subject = item->subject;
        action.kind = ActionKind::Task;
        action.status = ActionStatus::Todo;
        action.text = item->text;
        action.assignee = item->assignee;
        action.dueOn = item->nextDueOn;
        if (item->subject.kind == Kind::Finding)
            action.finding = {item->subject.uuid};
        if (item->subject.kind == Kind::Decision)
            action.decision = {item->subject.uuid};
        implied.push_back(std::move(action));
    }
    return implied;
}

Result<ChangeSet> closeMeeting(const Dataset &data, const Meeting &meeting, QDate today, Id<Person> closedBy)
{
    const Meeting *known = data.find(meeting.id);
    if (isClosed(meeting) || (known && isClosed(*known)))
        return failure(ErrorCode::Conflict, {kindCode(Kind::Meeting), meeting.ref, u"closed-meeting"_s});
    ChangeSet changes(u"close-meeting"_s);
    for (Action &action : impliedActions(data, meeting))
        changes.add(std::move(action));
    if (meeting.nextOn.isValid() && !isPlanned(data, meeting))
        changes.add(planned(meeting));
    Meeting closed = meeting;
    closed.status = MeetingStatus::Closed;
    closed.closedOn = today;
    closed.closedBy = closedBy;
    changes.change(std::move(closed));
    return changes;
}

} // namespace tsuzuri
