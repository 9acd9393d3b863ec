#include "core/meetings/agenda.h"

#include "core/gaps/sightings.h"
#include "core/meetings/agenda_lines.h"
#include "core/meetings/series.h"
#include "core/registers/record_name.h"
#include "core/words/rule_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// The gaps of the last meeting, by fingerprint.
QHash<QString, const MeetingItem *> gapsOf(const Dataset &data, const Meeting *meeting)
{
    QHash<QString, const MeetingItem *> gaps;
    if (!meeting)
        return gaps;
    for (const MeetingItem *item : itemsOf(data, meeting->id)) {
        if (isGapSection(item->section) && !item->fingerprint.isEmpty())
            gaps.insert(item->fingerprint, item);
    }
    return gaps;
}

MeetingItem resolvedLine(const MeetingItem &before)
{
    MeetingItem line;
    line.section = AgendaSection::ResolvedGap;
    line.subject = before.subject;
    line.ruleId = before.ruleId;
    line.fingerprint = before.fingerprint;
    line.severity = before.severity;
    line.text = before.text;
    line.firstSeenOn = before.firstSeenOn;
    return line;
}

class AgendaMaker {
public:
    AgendaMaker(
        const Dataset &data, const GapReport &report, const Meeting &meeting, const AgendaChoice &choice)
        : m_data(data)
        , m_report(report)
        , m_meeting(meeting)
        , m_choice(choice)
        , m_previous(previousMeeting(data, meeting))
        , m_before(gapsOf(data, m_previous))
        , m_firstSeen(firstSeen(data))
    {
    }

    std::vector<MeetingItem> make()
    {
        add(AgendaSection::FollowUp, agenda::followUps(m_data, m_meeting, m_previous));
        addGaps();
        add(AgendaSection::OverdueRequest, agenda::overdueRequests(m_data, m_meeting));
        add(AgendaSection::Returned, agenda::returnedItems(m_data, m_meeting));
        add(AgendaSection::Undecided, agenda::undecided(m_data, m_meeting));
        add(AgendaSection::Upcoming, agenda::upcoming(m_data, m_meeting));
        add(AgendaSection::Notice, agenda::notices(m_meeting));
        return std::move(m_items);
    }

private:
    void add(AgendaSection section, std::vector<MeetingItem> lines)
    {
        if (!m_choice.leftOut.contains(section))
            std::ranges::move(lines, std::back_inserter(m_items));
    }
    void addGaps();
    void addSeenBefore(std::vector<MeetingItem> &resolved) const;
    QDate beganOn(const Gap &gap) const;
    bool isNew(const Gap &gap, QDate began) const;

    const Dataset &m_data;
    const GapReport &m_report;
    const Meeting &m_meeting;
    const AgendaChoice &m_choice;
    const Meeting *m_previous;
    QHash<QString, const MeetingItem *> m_before;
    QHash<QString, QDate> m_firstSeen;
    std::vector<MeetingItem> m_items;
};

QDate AgendaMaker::beganOn(const Gap &gap) const
{
    QDate began = m_firstSeen.value(gap.fingerprint, m_report.asOf);
    const MeetingItem *before = m_before.value(gap.fingerprint);
    if (before && before->firstSeenOn.isValid() && before->firstSeenOn < began)
        began = before->firstSeenOn;
    return began;
}

/// Not spoken of last time, and not older either: what was left out then is not new.
bool AgendaMaker::isNew(const Gap &gap, QDate began) const
{
    return !m_previous || (!m_before.contains(gap.fingerprint) && began >= m_previous->heldOn);
}

void AgendaMaker::addGaps()
{
    std::vector<MeetingItem> fresh;
    std::vector<MeetingItem> open;
    QSet<QString> present;
    for (const Gap &gap : m_report.gaps) {
        if (gap.isWaived() || !agenda::concerns(m_meeting, gap.project) || present.contains(gap.fingerprint))
            continue;
        present.insert(gap.fingerprint);
        if (gap.severity > m_choice.least)
            continue;
        MeetingItem item;
        item.subject = gap.subject;
        item.ruleId = gap.rule;
        item.fingerprint = gap.fingerprint;
        item.severity = gap.severity;
        item.text = ruleMessage(gap.rule, gap.arguments);
        item.firstSeenOn = beganOn(gap);
        item.section = isNew(gap, item.firstSeenOn) ? AgendaSection::NewGap : AgendaSection::OpenGap;
        (item.section == AgendaSection::NewGap ? fresh : open).push_back(std::move(item));
    }
    std::vector<MeetingItem> resolved;
    for (const auto &[fingerprint, before] : m_before.asKeyValueRange()) {
        if (present.contains(fingerprint))
            continue;
        resolved.push_back(resolvedLine(*before));
    }
    if (m_before.isEmpty())
        addSeenBefore(resolved);
    std::ranges::sort(resolved, {},
        [](const MeetingItem &item) { return std::tuple(item.severity, item.ruleId, item.fingerprint); });
    add(AgendaSection::NewGap, std::move(fresh));
    add(AgendaSection::OpenGap, std::move(open));
    add(AgendaSection::ResolvedGap, std::move(resolved));
}

/// Where the last meeting kept no snapshot: gaps that have ended since, as the sightings have them.
void AgendaMaker::addSeenBefore(std::vector<MeetingItem> &resolved) const
{
    if (!m_previous)
        return;
    for (const GapSighting &sighting : m_data.table<GapSighting>()) {
        if (!sighting.lastSeenOn.isValid() || sighting.lastSeenOn < m_previous->heldOn
            || sighting.firstSeenOn >= m_previous->heldOn || sighting.severity > m_choice.least
            || !agenda::concerns(m_meeting, sighting.project))
            continue;
        MeetingItem item;
        item.section = AgendaSection::ResolvedGap;
        item.text = recordName(m_data, sighting.subject.kind, sighting.subject.uuid);
        item.subject = sighting.subject;
        item.ruleId = sighting.ruleId;
        item.fingerprint = sighting.fingerprint;
        item.severity = sighting.severity;
        item.firstSeenOn = sighting.firstSeenOn;
        resolved.push_back(std::move(item));
    }
}

/// The same line has the same key each time the meeting is prepared.
QString keyOf(const MeetingItem &item)
{
    if (!item.fingerprint.isEmpty())
        return item.fingerprint;
    const QString what =
        item.subject.isNull() ? item.text.ja + u'\n' + item.text.en : item.subject.uuid.toString();
    return QString::number(static_cast<int>(item.section)) + u' ' + what;
}

/// The line as it is now, with everything that was said of it.
MeetingItem refreshed(const MeetingItem &kept, const MeetingItem &line)
{
    MeetingItem item = kept;
    item.section = line.section;
    item.subject = line.subject;
    item.ruleId = line.ruleId;
    item.severity = line.severity;
    item.text = line.text;
    item.firstSeenOn = line.firstSeenOn;
    return item;
}

} // namespace

bool isSpokenOf(const MeetingItem &item)
{
    return item.result != ItemResult::Unset || !item.comment.isEmpty() || !item.privateNote.isEmpty()
        || !item.assignee.isNull() || item.nextDueOn.isValid();
}

std::vector<MeetingItem> agendaOf(
    const Dataset &data, const GapReport &report, const Meeting &meeting, const AgendaChoice &choice)
{
    return AgendaMaker(data, report, meeting, choice).make();
}

ChangeSet prepareMeeting(
    const Dataset &data, const GapReport &report, const Meeting &meeting, const AgendaChoice &choice)
{
    ChangeSet changes(u"prepare-meeting"_s);
    Meeting prepared = meeting;
    if (prepared.status == MeetingStatus::Unset)
        prepared.status = MeetingStatus::Planned;
    if (!data.find(meeting.id))
        prepared.id = changes.add(prepared);
    else
        changes.change(prepared);

    QHash<QString, const MeetingItem *> known;
    for (const MeetingItem *item : itemsOf(data, prepared.id))
        known.insert(keyOf(*item), item);
    int sequence = 0;
    for (MeetingItem &line : agendaOf(data, report, prepared, choice)) {
        const MeetingItem *kept = known.take(keyOf(line));
        MeetingItem item = kept ? refreshed(*kept, line) : std::move(line);
        item.meeting = prepared.id;
        item.sequence = ++sequence;
        if (kept)
            changes.change(std::move(item));
        else
            changes.add(std::move(item));
    }
    for (const MeetingItem *item : itemsOf(data, prepared.id)) {
        if (known.value(keyOf(*item)) != item)
            continue;
        if (!isSpokenOf(*item)) {
            changes.remove(*item, report.asOf);
            continue;
        }
        MeetingItem kept = *item;
        kept.sequence = ++sequence;
        changes.change(std::move(kept));
    }
    ChangeSet sightings = sightingChanges(data, report);
    changes.of<GapSighting>() = std::move(sightings.of<GapSighting>());
    return changes;
}

} // namespace tsuzuri
