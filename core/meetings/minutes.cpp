#include "core/meetings/minutes.h"

#include "core/meetings/closing.h"
#include "core/meetings/series.h"
#include "core/model/own_company.h"
#include "core/registers/record_name.h"

namespace tsuzuri {

namespace {

Minutes::Task taskOf(const Dataset &data, const Action &action)
{
    return {action.ref, action.text, nameOf(data, action.assignee), action.dueOn};
}

bool isSummed(const MeetingItem &item)
{
    return item.section != AgendaSection::ResolvedGap && item.section != AgendaSection::Notice;
}

void addItem(const Dataset &data, const MeetingItem &item, Minutes &minutes)
{
    minutes.newGaps += item.section == AgendaSection::NewGap;
    minutes.openGaps += item.section == AgendaSection::OpenGap;
    minutes.resolvedGaps += item.section == AgendaSection::ResolvedGap;
    minutes.undiscussed += item.result == ItemResult::Unset && isSummed(item);
    const Action *older =
        item.subject.kind == Kind::Action ? data.find(Id<Action>{item.subject.uuid}) : nullptr;
    if (older && item.result == ItemResult::ActionNeeded)
        minutes.tasks.push_back(taskOf(data, *older));
    if (item.result == ItemResult::Pending) {
        const QString number =
            item.subject.isNull() ? QString() : recordNumber(data, item.subject.kind, item.subject.uuid);
        minutes.openPoints.push_back({number, item.text, nameOf(data, item.assignee), item.nextDueOn});
    }
}

} // namespace

LocalizedText nameOf(const Dataset &data, Id<Person> id)
{
    const Person *person = data.find(id);
    return person ? person->name : LocalizedText();
}

std::vector<LocalizedText> projectNames(const Dataset &data, const Meeting &meeting)
{
    std::vector<LocalizedText> names;
    for (const Id<Project> id : meeting.projects) {
        if (const Project *project = data.find(id))
            names.push_back(project->name);
    }
    return names;
}

std::vector<LocalizedText> attendeeNames(const Dataset &data, const Meeting &meeting)
{
    std::vector<LocalizedText> names;
    for (const Id<Person> id : meeting.attendees) {
        if (const Person *person = data.find(id))
            names.push_back(person->name);
    }
    return names;
}

Minutes minutesOf(const Dataset &data, const Meeting &meeting)
{
    Minutes minutes;
    minutes.number = meeting.number;
    minutes.day = meeting.heldOn;
    minutes.company = companyName(data);
    minutes.projects = projectNames(data, meeting);
    minutes.attendees = attendeeNames(data, meeting);
    minutes.nextOn = meeting.nextOn;
    minutes.remarks = meeting.note;
    for (const Decision *decision : decisionsOf(data, meeting.id))
        minutes.decisions.push_back({decision->ref, decision->text, nameOf(data, decision->decidedBy)});
    for (const Action *action : actionsOf(data, meeting.id))
        minutes.tasks.push_back(taskOf(data, *action));
    if (!isClosed(meeting)) {
        for (const Action &action : impliedActions(data, meeting))
            minutes.tasks.push_back(taskOf(data, action));
    }
    for (const MeetingItem *item : itemsOf(data, meeting.id))
        addItem(data, *item, minutes);
    return minutes;
}

} // namespace tsuzuri
