#include "core/gaps/reach.h"

namespace tsuzuri {

bool Reach::isEverywhere(Kind kind)
{
    switch (kind) {
    case Kind::Project:
    case Kind::Framework: // by its number
    case Kind::Cadence: // likewise
    case Kind::Role:
    case Kind::RuleSetting:
    case Kind::OwnRule:
        return true;
    default:
        return false;
    }
}

bool Reach::isNowhere(Kind kind)
{
    switch (kind) {
    case Kind::Organisation:
    case Kind::Milestone:
    case Kind::RequirementMapping:
    case Kind::ExpectedEvidence:
    case Kind::BinderProfile:
    case Kind::BinderBuild:
    case Kind::SavedView:
    case Kind::PreApproval:
    case Kind::MeetingItem:
    case Kind::GapSighting:
        return true;
    default:
        return false;
    }
}

void Reach::clear()
{
    for (std::unordered_set<Uuid> &ids : m_touched)
        ids.clear();
    m_surrounded.clear();
    m_effort = 0;
}

void Reach::touchProjects()
{
    for (const Project *project : m_index.openProjects)
        touch(*project);
}

/// What is judged together with a control: itself, its occurrences, and its evidence item beside item.
void Reach::surround(Id<Control> control)
{
    if (control.isNull() || !m_surrounded.insert(control.uuid).second)
        return;
    touch(control);
    touchAll(m_index.instancesOfControl.of(control));
    touchAll(m_index.evidenceOfControl.of(control));
}

void Reach::approvedBy(Id<Person> person)
{
    touchNaming<DocumentVersion>(person, &DocumentVersion::approvedBy);
    touchNaming<ControlInstance>(person, &ControlInstance::approvedBy);
}

void Reach::documentsOf(Id<Role> role)
{
    for (const Assignment &assignment : m_data.table<Assignment>()) {
        if (assignment.role == role)
            spread(assignment);
    }
}

void Reach::spread(const Person &person)
{
    approvedBy(person.id);
    touchNaming<ControlInstance>(person.id, &ControlInstance::performedBy);
    touchNaming<Document>(person.id, &Document::owner);
    touchNaming<Location>(person.id, &Location::keyHolder);
    for (const Assignment &assignment : m_data.table<Assignment>()) {
        if (assignment.person == person.id)
            spread(assignment);
    }
    for (const RoleHolding *holding : m_index.holdings.of(person.id))
        documentsOf(holding->role);
}

void Reach::spread(const RoleHolding &holding)
{
    approvedBy(holding.person);
    documentsOf(holding.role);
    touchProjects();
}

void Reach::spread(const Requirement &requirement)
{
    touchAll(m_index.decisionsOn.of(requirement.id));
    touchAll(m_index.decisionsOn.of(requirement.parent));
    for (const ControlRequirement *link : m_index.controlsOfRequirement.of(requirement.id))
        touch(link->control);
}

void Reach::spread(const Applicability &decision)
{
    if (const Requirement *requirement = m_data.find(decision.requirement))
        touchAll(m_index.decisionsOn.of(requirement->parent));
    touchProjects();
}

void Reach::spread(const Control &control)
{
    surround(control.id);
    for (const ControlRequirement *link : m_index.requirementsOfControl.of(control.id))
        touchAll(m_index.decisionsOn.of(link->requirement));
    for (const Population *population : m_index.populationsOfControl.of(control.id)) {
        touch(*population);
        touchAll(m_index.selections.of(population->id));
    }
    touchAll(m_index.requestsOfControl.of(control.id));
    touchAll(m_index.findingsOfControl.of(control.id));
    touchAll(control.sourceSystems);
    touchNaming<Control>(control.id, &Control::predecessor);
    touchProjects();
}

void Reach::fromMember(const Control &control)
{
    from(control);
    for (const Evidence *evidence : m_index.evidenceOfControl.of(control.id))
        std::ranges::for_each(evidence->controls, [this](Id<Control> other) { surround(other); });
}

void Reach::spread(const ControlRequirement &link)
{
    touch(link.control);
    touchAll(m_index.decisionsOn.of(link.requirement));
}

void Reach::spread(const ControlInstance &instance)
{
    touch(instance.control);
    touchAll(instance.evidence);
    touchProjects();
}

void Reach::spread(const ControlChange &change)
{
    touch(change.control);
}

void Reach::spread(const NotifiableChange &change)
{
    for (const ControlChange &record : m_data.table<ControlChange>()) {
        if (record.change == change.id)
            touch(record.control);
    }
    touchProjects();
}

void Reach::spread(const Assignment &assignment)
{
    if (assignment.subject.kind == Kind::Control)
        touch(Id<Control>{assignment.subject.uuid});
    else if (assignment.subject.kind == Kind::Document)
        touch(Id<Document>{assignment.subject.uuid});
}

/// What is judged by the version of a document that is in force.
void Reach::withDocument(Id<Document> document)
{
    touch(document);
    touchAll(m_index.documentsBelow.of(document));
    for (const DocumentVersion *version : m_index.versions.of(document))
        touchAll(m_index.evidenceBasedOn.of(version->id));
    for (const Control &control : m_data.table<Control>()) {
        if (std::ranges::contains(control.designDocuments, document))
            touch(control);
    }
    touchProjects();
}

void Reach::fromMember(const Document &document)
{
    from(document);
    withDocument(document.id);
}

/// What is built on it reads its versions and its number.
void Reach::spread(const Document &document)
{
    touchProjects();
    sameFile(m_index.documentLocations.of(document.id));
    for (const DocumentVersion *version : m_index.versions.of(document.id)) {
        touch(*version);
        sameFile(m_index.versionLocations.of(version->id));
    }
}

void Reach::spread(const DocumentVersion &version)
{
    withDocument(version.document);
    touchAll(m_index.evidenceBasedOn.of(version.id));
    sameFile(m_index.versionLocations.of(version.id));
}

void Reach::spread(const DocumentReview &review)
{
    touch(review.document);
}

/// Locations, and others where the same bytes lie.
void Reach::sameFile(std::span<const Location *const> locations)
{
    for (const Location *location : locations) {
        touch(*location);
        sameFile(location->sha256);
    }
}

/// What lies where the same bytes lie.
void Reach::sameFile(const QString &sha256)
{
    for (const Location *location : m_index.locationsByHash.of(sha256)) {
        touch(*location);
        if (location->subject.kind == Kind::Evidence)
            touch(Id<Evidence>{location->subject.uuid});
    }
}

void Reach::spread(const Location &location)
{
    if (location.subject.kind == Kind::DocumentVersion)
        touch(Id<DocumentVersion>{location.subject.uuid});
    else if (location.subject.kind == Kind::Evidence)
        touch(Id<Evidence>{location.subject.uuid});
    if (const Document *document = m_index.documentOf(location))
        touch(*document);
    sameFile(location.sha256);
}

/// What is drawn from a list.
void Reach::listedBy(Id<Evidence> list)
{
    for (const Population &population : m_data.table<Population>()) {
        if (population.evidence == list)
            from(population);
    }
}

void Reach::sameFile(const EvidenceFile &file)
{
    if (!m_wanted.earlierFiles)
        return;
    for (const EvidenceFile *other : m_index.filesByHash.of(file.sha256))
        touch(other->evidence);
}

void Reach::spread(const Evidence &evidence)
{
    std::ranges::for_each(evidence.controls, [this](Id<Control> control) { surround(control); });
    touchAll(evidence.instances);
    touchAll(m_index.requestsWith.of(evidence.id));
    touchAll(m_index.evidenceLocations.of(evidence.id));
    touch(evidence.supersedes);
    listedBy(evidence.id);
    for (const EvidenceFile *file : m_index.files.of(evidence.id))
        sameFile(*file);
    if (m_wanted.evidenceOfProjects)
        touchProjects();
}

void Reach::spread(const EvidenceFile &file)
{
    touch(file.evidence);
    touchAll(m_index.evidenceLocations.of(file.evidence));
    listedBy(file.evidence);
    sameFile(file);
}

void Reach::spread(const Population &population)
{
    touch(population.control);
    touchAll(m_index.populationsOfControl.of(population.control));
    for (const SampleSelection *selection : m_index.selections.of(population.id)) {
        touch(*selection);
        touchAll(m_index.samples.of(selection->id));
    }
}

void Reach::spread(const SampleSelection &selection)
{
    touchAll(m_index.samples.of(selection.id));
}

void Reach::spread(const Sample &sample)
{
    touchAll(sample.evidence);
}

void Reach::spread(const Request &request)
{
    touch(request.assignedTo);
    for (const Id<Control> control : request.controls)
        touchAll(m_index.requestsOfControl.of(control));
    touchAll(m_index.requestsByNumber.of(request.auditorRef));
    touchAll(request.evidence);
    for (const SampleSelection &selection : m_data.table<SampleSelection>()) {
        if (selection.request == request.id)
            touchAll(m_index.samples.of(selection.id));
    }
}

void Reach::spread(const Finding &finding)
{
    touchAll(m_index.findingsOfControl.of(finding.control));
    touchAll(m_index.actions.of(finding.id));
    touchNaming<Sample>(finding.id, &Sample::finding);
}

void Reach::spread(const Action &action)
{
    touch(action.finding);
    touch(action.decision);
}

void Reach::spread(const Meeting &meeting)
{
    touchAll(m_index.decisions.of(meeting.id));
    touchProjects();
}

} // namespace tsuzuri
