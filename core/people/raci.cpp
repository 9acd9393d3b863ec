#include "core/people/raci.h"

namespace tsuzuri {

namespace {

void add(std::vector<RaciPart> &parts, const RaciPart &part)
{
    const bool isKnown = std::ranges::any_of(
        parts, [&](const RaciPart &known) { return known.person == part.person && known.raci == part.raci; });
    if (!part.person.isNull() && !isKnown)
        parts.push_back(part);
}

std::vector<Id<Person>> accountableIn(const std::vector<RaciPart> &parts)
{
    std::vector<Id<Person>> people;
    for (const RaciPart &part : parts) {
        if (part.raci == Raci::Accountable)
            people.push_back(part.person);
    }
    return people;
}

Id<Person> namedOwner(const WorkspaceIndex &index, const AnyId &subject)
{
    const Document *document =
        subject.kind == Kind::Document ? index.data.find(Id<Document>{subject.uuid}) : nullptr;
    return document ? document->owner : Id<Person>();
}

/// The record that another one is a part of; a null link where it stands for itself.
AnyId wholeOf(const Dataset &data, const AnyId &part)
{
    const auto follow = [&]<typename T, typename Target>(Id<Target> T::*link) -> AnyId {
        const T *record = data.find(Id<T>{part.uuid});
        return {kindOf<Target>, record ? (record->*link).uuid : Uuid()};
    };
    switch (part.kind) {
    case Kind::DocumentVersion:
        return follow(&DocumentVersion::document);
    case Kind::DocumentReview:
        return follow(&DocumentReview::document);
    case Kind::ControlInstance:
        return follow(&ControlInstance::control);
    case Kind::ExpectedEvidence:
        return follow(&ExpectedEvidence::control);
    case Kind::ControlChange:
        return follow(&ControlChange::control);
    case Kind::Population:
        return follow(&Population::control);
    case Kind::SampleSelection:
        return follow(&SampleSelection::population);
    case Kind::Sample:
        return follow(&Sample::selection);
    case Kind::EvidenceFile:
        return follow(&EvidenceFile::evidence);
    case Kind::Milestone:
        return follow(&Milestone::project);
    case Kind::Applicability:
        return follow(&Applicability::project);
    case Kind::Location: {
        const Location *location = data.find(Id<Location>{part.uuid});
        return location ? location->subject : AnyId();
    }
    default:
        return {};
    }
}

/// The person whom a record of its own names.
Id<Person> namedBy(const Dataset &data, const AnyId &record)
{
    const auto follow = [&]<typename T>(Id<Person> T::*link) {
        const T *found = data.find(Id<T>{record.uuid});
        return found ? found->*link : Id<Person>();
    };
    switch (record.kind) {
    case Kind::Evidence:
        return follow(&Evidence::capturedBy);
    case Kind::Request:
        return follow(&Request::assignedTo);
    case Kind::Finding:
        return follow(&Finding::owner);
    case Kind::Action:
        return follow(&Action::assignee);
    case Kind::SourceSystem:
        return follow(&SourceSystem::owner);
    case Kind::Project:
        return follow(&Project::manager);
    default:
        return {};
    }
}

} // namespace

std::span<const Assignment *const> assignmentsOf(const WorkspaceIndex &index, const AnyId &subject)
{
    if (subject.kind == Kind::Control)
        return index.controlAssignments.of(Id<Control>{subject.uuid});
    if (subject.kind == Kind::Document)
        return index.documentAssignments.of(Id<Document>{subject.uuid});
    return {};
}

std::vector<RaciPart> raciOf(const WorkspaceIndex &index, const AnyId &subject)
{
    std::vector<RaciPart> parts;
    add(parts, {namedOwner(index, subject), Raci::Accountable, {}});
    for (const Assignment *assignment : assignmentsOf(index, subject)) {
        if (assignment->raci == Raci::Unset)
            continue;
        const Id<Role> role = assignment->person.isNull() ? assignment->role : Id<Role>();
        for (const Id<Person> person :
            assignees(*assignment, index.holders.of(assignment->role), index.today))
            add(parts, {person, assignment->raci, role});
    }
    return parts;
}

std::vector<RaciConflict> raciConflicts(const WorkspaceIndex &index, const AnyId &subject)
{
    std::vector<RaciConflict> conflicts;
    const std::vector<RaciPart> parts = raciOf(index, subject);
    const std::size_t accountable = accountableIn(parts).size();
    if (accountable == 0)
        conflicts.push_back({RaciFault::NobodyAccountable, {}, {}});
    if (accountable > 1) {
        const bool hasOwner = !namedOwner(index, subject).isNull();
        conflicts.push_back({hasOwner ? RaciFault::OwnerDiffers : RaciFault::SeveralAccountable, {}, {}});
    }
    for (const RaciPart &part : parts) {
        const Person *person = index.data.find(part.person);
        const bool isGone = person && !isActive(*person, index.today);
        const RaciConflict conflict{RaciFault::PersonGone, part.person, {}};
        if (isGone && (part.raci == Raci::Accountable || part.raci == Raci::Responsible)
            && !std::ranges::contains(conflicts, conflict))
            conflicts.push_back(conflict);
    }
    for (const Assignment *assignment : assignmentsOf(index, subject)) {
        if (!isValidOn(*assignment, index.today) || !assignment->person.isNull() || assignment->role.isNull())
            continue;
        if (assignees(*assignment, index.holders.of(assignment->role), index.today).empty())
            conflicts.push_back({RaciFault::RoleVacant, {}, assignment->role});
    }
    return conflicts;
}

std::vector<Id<Person>> answerableFor(const WorkspaceIndex &index, const AnyId &record)
{
    AnyId whole = record;
    for (AnyId next = wholeOf(index.data, whole); !next.isNull(); next = wholeOf(index.data, whole))
        whole = next;
    if (whole.kind == Kind::Document) {
        const Document *document = index.data.find(Id<Document>{whole.uuid});
        const Person *owner = document ? index.owner(*document) : nullptr;
        return owner ? std::vector{owner->id} : std::vector<Id<Person>>();
    }
    if (whole.kind == Kind::Control)
        return accountableIn(raciOf(index, whole));
    if (const Id<Person> named = namedBy(index.data, whole); !named.isNull())
        return {named};
    std::vector<Id<Person>> people;
    const Evidence *evidence =
        whole.kind == Kind::Evidence ? index.data.find(Id<Evidence>{whole.uuid}) : nullptr;
    for (const Id<Control> control : evidence ? evidence->controls : std::vector<Id<Control>>()) {
        for (const Id<Person> person : accountableIn(raciOf(index, {Kind::Control, control.uuid}))) {
            if (!std::ranges::contains(people, person))
                people.push_back(person);
        }
    }
    return people;
}

} // namespace tsuzuri
