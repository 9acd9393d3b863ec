#pragma once

#include "core/gaps/links.h"
#include "core/model/assignee.h"
#include "core/model/in_force.h"

namespace tsuzuri {

/// What rules look up, prepared once per evaluation, the same for every project.
class WorkspaceIndex {
public:
    WorkspaceIndex(const Dataset &dataset, QDate today);

    const Dataset &data;
    QDate today;
    std::vector<const Project *> openProjects;
    Phase furthestPhase{}; ///< of the open projects

    Links<Document, DocumentVersion> versions; ///< by sequence
    Links<Document, DocumentReview> reviews;
    Links<Document, Location> documentLocations; ///< of the document itself
    Links<DocumentVersion, Location> versionLocations;
    Links<Evidence, Location> evidenceLocations;
    struct Holders {
        const Document *first = nullptr; ///< by ref
        const Document *second = nullptr;
    };
    QHash<QString, Holders>
        documentsByHash; ///< SHA-256 of live locations → the first two documents registered there
    Links<Person, RoleHolding> holdings;
    Links<Role, RoleHolding> holders;
    Links<Control, Assignment> controlAssignments;
    Links<Document, Assignment> documentAssignments;
    Links<Control, ControlChange> controlChanges;
    Links<Population, SampleSelection> selections;
    Links<Evidence, Sample> samplesWith; ///< samples that an evidence item stands for
    Links<Evidence, ControlInstance>
        instancesWith; ///< likewise occurrences, where the occurrence names the evidence
    Links<ControlInstance, Evidence>
        evidenceNaming; ///< the same link, where the evidence names the occurrence
    Links<Evidence, Request> requestsWith;
    Links<Evidence, Evidence> successors; ///< evidence that supersedes this one
    Links<Evidence, EvidenceFile> files;
    Links<Finding, Action> actions;
    Links<Decision, Action> actionsOfDecision;

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
