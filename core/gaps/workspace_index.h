#pragma once

#include "core/gaps/links.h"
#include "core/gaps/text_groups.h"
#include "core/model/assignee.h"
#include "core/model/in_force.h"

namespace tsuzuri {

/// What is looked up in a workspace, the same for every project: links against their direction. Made when
/// first asked for; kept true by `leave` and `enter`.
class WorkspaceIndex : public KeptIndex {
public:
    WorkspaceIndex(const Dataset &dataset, QDate today);

    QDate today;
    std::vector<const Project *> openProjects;
    Phase furthestPhase{}; ///< of the open projects

    Links<Document, DocumentVersion> versions{
        *this, at<&DocumentVersion::document>, at<&DocumentVersion::sequence>};
    Links<Document, Document> documentsBelow{*this, at<&Document::parent>};
    Links<Document, DocumentReview> reviews{*this, at<&DocumentReview::document>};
    Links<Document, Location> documentLocations{*this, at<&Location::subject>}; ///< of the document itself
    Links<DocumentVersion, Location> versionLocations{*this, at<&Location::subject>};
    Links<Evidence, Location> evidenceLocations{*this, at<&Location::subject>};
    TextGroups<Location> locationsByHash{*this, at<&Location::sha256>};
    Links<Person, RoleHolding> holdings{*this, at<&RoleHolding::person>};
    Links<Role, RoleHolding> holders{*this, at<&RoleHolding::role>};
    Links<Control, Assignment> controlAssignments{*this, at<&Assignment::subject>};
    Links<Document, Assignment> documentAssignments{*this, at<&Assignment::subject>};
    Links<Control, ControlChange> controlChanges{*this, at<&ControlChange::control>};
    Links<Control, ControlRequirement> requirementsOfControl{*this, at<&ControlRequirement::control>};
    Links<Requirement, ControlRequirement> controlsOfRequirement{*this, at<&ControlRequirement::requirement>};
    Links<Requirement, Requirement> requirementsBelow{*this, at<&Requirement::parent>};
    Links<Requirement, Applicability> decisionsOn{*this, at<&Applicability::requirement>};
    Links<SourceSystem, Control> controlsOfSystem{*this, at<&Control::sourceSystems>};
    Links<Control, ControlInstance> instancesOfControl{
        *this, at<&ControlInstance::control>, at<&ControlInstance::windowStart>};
    Links<Control, Evidence> evidenceOfControl{*this, at<&Evidence::controls>};
    Links<DocumentVersion, Evidence> evidenceBasedOn{*this, at<&Evidence::documentVersion>};
    Links<Evidence, ControlInstance> instancesWith{*this, at<&ControlInstance::evidence>};
    Links<ControlInstance, Evidence> evidenceNaming{
        *this, at<&Evidence::instances>}; ///< the same link from its other side
    Links<Evidence, Evidence> successors{*this, at<&Evidence::supersedes>};
    Links<Evidence, EvidenceFile> files{*this, at<&EvidenceFile::evidence>};
    TextGroups<EvidenceFile> filesByHash{*this, at<&EvidenceFile::sha256>};
    Links<Control, Population> populationsOfControl{*this, at<&Population::control>};
    Links<Population, SampleSelection> selections{*this, at<&SampleSelection::population>};
    Links<SampleSelection, Sample> samples{*this, at<&Sample::selection>};
    Links<Evidence, Sample> samplesWith{*this, at<&Sample::evidence>};
    Links<Control, Request> requestsOfControl{*this, at<&Request::controls>};
    Links<Person, Request> requestsOfPerson{*this, at<&Request::assignedTo>};
    Links<Evidence, Request> requestsWith{*this, at<&Request::evidence>};
    TextGroups<Request> requestsByNumber{*this, at<&Request::auditorRef>};
    Links<Control, Finding> findingsOfControl{*this, at<&Finding::control>};
    Links<Finding, Action> actions{*this, at<&Action::finding>};
    Links<Meeting, Decision> decisions{*this, at<&Decision::meeting>};
    Links<Decision, Action> actionsOfDecision{*this, at<&Action::decision>};

    // The functions of domain.md 5.2.
    /// The version in force now: status effective, largest sequence; null where there is none.
    const DocumentVersion *current(const Document &document) const;
    /// The version that was in force on a day; drafts never are.
    const DocumentVersion *inForceOn(const Document &document, QDate day) const;
    /// The owner named in the document, else who is accountable for it today, in person or by role; null
    /// where nobody is.
    const Person *owner(const Document &document) const;
    /// The document that a location belongs to, directly or through a version; null for other subjects.
    const Document *documentOf(const Location &location) const;
    /// Another document than that of a location, of which a live location holds the same bytes; null where
    /// none does.
    const Document *documentWithSameFile(const Location &location) const;
    /// Highest rank that a person held on a day; nothing where no role is recorded for it.
    std::optional<int> rankOn(Id<Person> person, QDate day) const;
    bool holds(Id<Person> person, Id<Role> role, QDate day) const;
};

/// All living records of a kind.
std::vector<const void *> allSubjects(const Dataset &data, Kind kind);

/// Whether a person can act on a day: employed (or external), not yet left, not on leave. Who is unknown can.
bool isActive(const Person &person, QDate day);
/// Since when not; invalid where that is not recorded.
QDate inactiveSince(const Person &person);

} // namespace tsuzuri
