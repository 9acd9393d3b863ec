#include "core/meetings/run.h"

#include "core/meetings/series.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
const T *as(const Dataset &data, const AnyId &id)
{
    return id.kind == kindOf<T> ? data.find(Id<T>{id.uuid}) : nullptr;
}

ChangeSet changesOf(MeetingItem item)
{
    ChangeSet changes(u"meeting"_s);
    changes.change(std::move(item));
    return changes;
}

/// What a result says of an action; what it leaves open stays as it was.
void settle(Action &action, ItemResult result, QDate day)
{
    const bool isOver = action.status == ActionStatus::Done || action.status == ActionStatus::Cancelled;
    if (result == ItemResult::Ok) {
        action.status = ActionStatus::Done;
        action.doneOn = day;
    } else if (result == ItemResult::NotApplicable) {
        action.status = ActionStatus::Cancelled;
        action.doneOn = {};
    } else if (isOver) {
        action.status = ActionStatus::Doing;
        action.doneOn = {};
    }
}

} // namespace

ChangeSet MeetingRun::begin() const
{
    ChangeSet changes(u"meeting"_s);
    if (isClosed(m_meeting) || m_meeting.status == MeetingStatus::InSession)
        return changes;
    Meeting meeting = m_meeting;
    meeting.status = MeetingStatus::InSession;
    changes.change(std::move(meeting));
    return changes;
}

ChangeSet MeetingRun::setResult(MeetingItem item, ItemResult result) const
{
    item.result = result;
    const bool isNamed = !item.subject.isNull() && item.subject.kind != Kind::Decision;
    if (result == ItemResult::ActionNeeded && isNamed) {
        const ItemFacts facts = m_facts.of(item);
        if (item.assignee.isNull() && facts.people.size() == 1)
            item.assignee = facts.people.front();
        if (!item.nextDueOn.isValid())
            item.nextDueOn = facts.dueOn > m_meeting.heldOn ? facts.dueOn : m_meeting.nextOn;
    }
    const auto *action = as<Action>(m_data, item.subject);
    ChangeSet changes = changesOf(item);
    if (action) {
        Action settled = *action;
        settle(settled, result, m_meeting.heldOn);
        changes.change(std::move(settled));
    }
    return changes;
}

/// Person and day of a line are those of the record that it is about.
void MeetingRun::passOn(const MeetingItem &item, ChangeSet &changes) const
{
    const auto pass = [&](auto record, auto person, auto day) {
        if (!item.assignee.isNull())
            record.*person = item.assignee;
        if (item.nextDueOn.isValid())
            record.*day = item.nextDueOn;
        changes.change(std::move(record));
    };
    if (const auto *action = as<Action>(m_data, item.subject)) {
        pass(*action, &Action::assignee, &Action::dueOn);
    } else if (const auto *finding = as<Finding>(m_data, item.subject)) {
        pass(*finding, &Finding::owner, &Finding::dueOn);
    } else if (const auto *request = as<Request>(m_data, item.subject)) {
        Request changed = *request;
        if (!changed.originalDueOn.isValid())
            changed.originalDueOn = changed.dueOn;
        pass(std::move(changed), &Request::assignedTo, &Request::dueOn);
    }
}

ChangeSet MeetingRun::assign(MeetingItem item, Id<Person> person) const
{
    item.assignee = person;
    ChangeSet changes = changesOf(item);
    passOn(item, changes);
    return changes;
}

ChangeSet MeetingRun::setDue(MeetingItem item, QDate day) const
{
    item.nextDueOn = day;
    ChangeSet changes = changesOf(item);
    passOn(item, changes);
    return changes;
}

ChangeSet MeetingRun::setComment(MeetingItem item, const LocalizedText &comment) const
{
    item.comment = comment;
    return changesOf(std::move(item));
}

ChangeSet MeetingRun::setPrivateNote(MeetingItem item, const LocalizedText &note) const
{
    item.privateNote = note;
    return changesOf(std::move(item));
}

ChangeSet MeetingRun::addSeconds(const QHash<QString, int> &seconds) const
{
    ChangeSet changes(u"meeting-time"_s);
    for (const MeetingItem *item : itemsOf(m_data, m_meeting.id)) {
        if (const int more = seconds.value(item->id.toString()); more > 0) {
            MeetingItem changed = *item;
            changed.seconds = changed.seconds.value_or(0) + more;
            changes.change(std::move(changed));
        }
    }
    return changes;
}

ChangeSet MeetingRun::decide(const MeetingItem &item, const LocalizedText &text, Id<Person> decidedBy) const
{
    Decision decision;
    decision.meeting = m_meeting.id;
    decision.subject = item.subject;
    decision.text = text;
    decision.decidedBy = decidedBy;
    ChangeSet changes(u"meeting"_s);
    changes.add(std::move(decision));
    return changes;
}

ChangeSet MeetingRun::addAction(const MeetingItem &item, const GivenTask &task) const
{
    Action action;
    action.meeting = m_meeting.id;
    action.subject = item.subject;
    action.kind = ActionKind::Task;
    action.status = ActionStatus::Todo;
    action.text = task.text;
    action.assignee = task.assignee;
    action.dueOn = task.dueOn;
    if (const auto *finding = as<Finding>(m_data, item.subject))
        action.finding = finding->id;
    if (const auto *decision = as<Decision>(m_data, item.subject))
        action.decision = decision->id;
    ChangeSet changes(u"meeting"_s);
    changes.add(std::move(action));
    return changes;
}

Id<Project> MeetingRun::project() const
{
    if (!m_meeting.projects.empty())
        return m_meeting.projects.front();
    const std::vector<const Project *> &open = m_facts.index().openProjects;
    return open.size() == 1 ? open.front()->id : Id<Project>();
}

ChangeSet MeetingRun::addFinding(const MeetingItem &item, const LocalizedText &title) const
{
    const ItemFacts facts = m_facts.of(item);
    Finding finding;
    finding.project = project();
    finding.origin = FindingOrigin::Self;
    finding.subject = item.subject;
    finding.control = facts.controls.size() == 1 ? facts.controls.front() : Id<Control>();
    finding.title = title;
    finding.detectedOn = m_meeting.heldOn;
    finding.updatedOn = m_meeting.heldOn;
    finding.status = FindingStatus::Open;
    finding.severity = item.severity == Severity::Unset ? Severity::Major : item.severity;
    ChangeSet changes(u"meeting"_s);
    changes.add(std::move(finding));
    return changes;
}

ChangeSet MeetingRun::addRequest(const MeetingItem &item, const QString &title, TextLanguage language) const
{
    const ItemFacts facts = m_facts.of(item);
    Request request;
    request.project = project();
    request.kind = RequestKind::Question;
    request.title = title;
    request.language = language;
    request.requestedOn = m_meeting.heldOn;
    request.controls = facts.controls;
    request.internalStatus = InternalStatus::New;
    request.auditorStatus = AuditorStatus::Open;
    if (const auto *asked = as<Request>(m_data, item.subject))
        request.parent = asked->id;
    ChangeSet changes(u"meeting"_s);
    changes.add(std::move(request));
    return changes;
}

ChangeSet MeetingRun::addNotice(const LocalizedText &text) const
{
    int last = 0;
    for (const MeetingItem *item : itemsOf(m_data, m_meeting.id))
        last = std::max(last, item->sequence.value_or(0));
    MeetingItem item;
    item.meeting = m_meeting.id;
    item.section = AgendaSection::Notice;
    item.sequence = last + 1;
    item.text = text;
    ChangeSet changes(u"meeting"_s);
    changes.add(std::move(item));
    return changes;
}

} // namespace tsuzuri
