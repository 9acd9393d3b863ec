#include "core/meetings/item_facts.h"

#include "core/meetings/series.h"
#include "core/people/raci.h"
#include "core/registers/record_name.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;

QString keyOf(const MeetingItem &item)
{
    return item.fingerprint.isEmpty() ? item.subject.uuid.toString() : item.fingerprint;
}

template <typename T>
const T *as(const Dataset &data, const AnyId &id)
{
    return id.kind == kindOf<T> ? data.find(Id<T>{id.uuid}) : nullptr;
}

template <typename T>
void addNew(std::vector<T> &list, const T &value)
{
    if (!std::ranges::contains(list, value))
        list.push_back(value);
}

/// The document of a version or a place, the evidence of a place; else the record itself.
AnyId holderOf(const Dataset &data, const AnyId &id)
{
    if (const auto *version = as<DocumentVersion>(data, id))
        return {Kind::Document, version->document.uuid};
    if (const auto *location = as<Location>(data, id))
        return holderOf(data, location->subject);
    return id;
}

} // namespace

ItemFactBook::ItemFactBook(const WorkspaceIndex &index, const Meeting &meeting)
    : m_index(index)
    , m_data(index.data)
    , m_meeting(meeting)
{
    if (const Meeting *previous = previousMeeting(m_data, meeting)) {
        for (const MeetingItem *item : itemsOf(m_data, previous->id))
            m_before.insert(keyOf(*item), item);
    }
    std::vector<const Decision *> decisions;
    for (const Decision &decision : m_data.table<Decision>()) {
        const Meeting *given = m_data.find(decision.meeting);
        if (given && given->id != meeting.id && given->heldOn <= meeting.heldOn && !decision.subject.isNull())
            decisions.push_back(&decision);
    }
    std::ranges::stable_sort(
        decisions, {}, [&](const Decision *decision) { return m_data.find(decision->meeting)->heldOn; });
    for (const Decision *decision : decisions)
        m_decided.insert(decision->subject.uuid.toString(), decision);
}

ItemFacts ItemFactBook::of(const MeetingItem &item) const
{
    ItemFacts facts;
    const AnyId subject = holderOf(m_data, item.subject);
    if (!item.subject.isNull()) {
        facts.number = recordNumber(m_data, item.subject.kind, item.subject.uuid);
        if (const auto *applicability = as<Applicability>(m_data, item.subject))
            facts.number = recordNumber(m_data, Kind::Requirement, applicability->requirement.uuid);
    }
    addControls(subject, facts);
    addEvidence(subject, facts);
    facts.people = item.assignee.isNull() ? peopleOf(item.subject) : std::vector{item.assignee};
    facts.dueOn = item.nextDueOn.isValid() ? item.nextDueOn : dueOf(item.subject);
    addBefore(item, facts);
    facts.location = locationOf(item.subject);
    if (facts.location.isNull() && !facts.evidence.empty())
        facts.location = locationOf({Kind::Evidence, facts.evidence.front().uuid});
    if (item.firstSeenOn.isValid())
        facts.weeks =
            static_cast<int>(std::max<qint64>(0, item.firstSeenOn.daysTo(m_meeting.heldOn)) / daysOfWeek);
    facts.isStrict = isStrict(subject, facts);
    return facts;
}

void ItemFactBook::addControls(const AnyId &subject, ItemFacts &facts) const
{
    if (const auto *control = as<Control>(m_data, subject))
        facts.controls = {control->id};
    else if (const auto *instance = as<ControlInstance>(m_data, subject))
        facts.controls = {instance->control};
    else if (const auto *evidence = as<Evidence>(m_data, subject))
        facts.controls = evidence->controls;
    else if (const auto *request = as<Request>(m_data, subject))
        facts.controls = request->controls;
    else if (const auto *population = as<Population>(m_data, subject))
        facts.controls = {population->control};
    else if (const auto *finding = as<Finding>(m_data, subject); finding && !finding->control.isNull())
        facts.controls = {finding->control};
    if (const auto *document = as<Document>(m_data, subject)) {
        for (const Control &control : m_data.table<Control>()) {
            if (std::ranges::contains(control.designDocuments, document->id))
                facts.controls.push_back(control.id);
        }
    }
    if (const auto *applicability = as<Applicability>(m_data, subject))
        facts.requirements = {applicability->requirement};
    if (const auto *request = as<Request>(m_data, subject))
        facts.requirements = request->requirements;
    if (const auto *finding = as<Finding>(m_data, subject))
        facts.requirements = finding->requirements;
    for (const Id<Control> control : facts.controls) {
        for (const ControlRequirement *link : m_index.requirementsOfControl.of(control))
            addNew(facts.requirements, link->requirement);
    }
}

void ItemFactBook::addEvidence(const AnyId &subject, ItemFacts &facts) const
{
    if (subject.kind == Kind::Evidence) {
        facts.evidence = {Id<Evidence>{subject.uuid}};
        return;
    }
    if (const auto *instance = as<ControlInstance>(m_data, subject);
        instance && !instance->evidence.empty()) {
        facts.evidence = instance->evidence;
        return;
    }
    if (const auto *request = as<Request>(m_data, subject); request && !request->evidence.empty()) {
        facts.evidence = request->evidence;
        return;
    }
    std::vector<const Evidence *> found;
    for (const Id<Control> control : facts.controls) {
        for (const Evidence *evidence : m_index.evidenceOfControl.of(control))
            addNew(found, evidence);
    }
    std::ranges::stable_sort(
        found, std::greater{}, [](const Evidence *evidence) { return evidence->capturedAt; });
    for (const Evidence *evidence : found)
        facts.evidence.push_back(evidence->id);
}

void ItemFactBook::addBefore(const MeetingItem &item, ItemFacts &facts) const
{
    facts.before = m_before.value(keyOf(item));
    if (!item.subject.isNull())
        facts.decided = m_decided.value(item.subject.uuid.toString());
    if (facts.decided && facts.decided->id.uuid == item.subject.uuid)
        facts.decided = nullptr;
}

QDate ItemFactBook::dueOf(const AnyId &subject) const
{
    if (const auto *action = as<Action>(m_data, subject))
        return action->dueOn;
    if (const auto *request = as<Request>(m_data, subject))
        return request->dueOn;
    if (const auto *finding = as<Finding>(m_data, subject))
        return finding->dueOn;
    if (const auto *instance = as<ControlInstance>(m_data, subject))
        return instance->dueOn;
    if (const auto *document = as<Document>(m_data, subject))
        return document->existence == Existence::ToBeCreated ? document->targetOn : document->nextReviewOn;
    return {};
}

std::vector<Id<Person>> ItemFactBook::peopleOf(const AnyId &subject) const
{
    if (subject.isNull())
        return {};
    if (const auto *decision = as<Decision>(m_data, subject))
        return decision->decidedBy.isNull() ? std::vector<Id<Person>>() : std::vector{decision->decidedBy};
    return answerableFor(m_index, subject);
}

/// The primary one, else the first that is still used.
Id<Location> ItemFactBook::locationOf(const AnyId &subject) const
{
    if (const auto *location = as<Location>(m_data, subject))
        return location->id;
    const auto best = [](std::span<const Location *const> places) {
        Id<Location> found;
        for (const Location *place : places) {
            if (place->retired != Flag::Yes && (found.isNull() || place->isPrimary == Flag::Yes))
                found = place->id;
        }
        return found;
    };
    if (const auto *version = as<DocumentVersion>(m_data, subject)) {
        const Id<Location> own = best(m_index.versionLocations.of(*version));
        return own.isNull() ? locationOf({Kind::Document, version->document.uuid}) : own;
    }
    if (const auto *document = as<Document>(m_data, subject)) {
        const Id<Location> own = best(m_index.documentLocations.of(*document));
        const DocumentVersion *current = own.isNull() ? m_index.current(*document) : nullptr;
        return current ? best(m_index.versionLocations.of(*current)) : own;
    }
    if (const auto *evidence = as<Evidence>(m_data, subject))
        return best(m_index.evidenceLocations.of(*evidence));
    return {};
}

bool ItemFactBook::isStrict(const AnyId &subject, const ItemFacts &facts) const
{
    if (const auto *document = as<Document>(m_data, subject))
        return document->classification == Classification::Strict;
    if (const auto *evidence = as<Evidence>(m_data, subject))
        return evidence->classification == Classification::Strict;
    const auto *request = as<Request>(m_data, subject);
    return request && std::ranges::any_of(facts.evidence, [&](Id<Evidence> id) {
        const Evidence *evidence = m_data.find(id);
        return evidence && evidence->classification == Classification::Strict;
    });
}

} // namespace tsuzuri
