#pragma once

#include "core/frameworks/project_set_up.h"
#include "core/planning/planned_rows.h"

namespace tsuzuri {

class WorkspaceIndex;
struct Mapping;

/// A requirement that a project has to meet.
struct WantedRequirement {
    Id<Requirement> id;
    QString framework;
    QString code;
    LocalizedText title;
};

/// What is planned for: an audit project that is to be made, or one that exists.
struct PlanScope {
    ChangeSet begin{
        QStringLiteral("catalogue")}; ///< makes the project and what it needs to start; empty where it exists
    Id<Project> project;
    std::vector<WantedRequirement>
        requirements; ///< that are not excluded; in reading order of each framework
};

/// Errors: those of projectChanges.
Result<PlanScope> newScope(
    const Dataset &data, const NewProject &project, QDate today, const PackShelf &shelf);
PlanScope existingScope(const Dataset &data, Id<Project> project);

/// What a project needs beside its requirements: controls that answer them, documents and evidence that these
/// need, people who answer for them. Rows are proposed in this order, each list by what was chosen in those
/// before.
struct ProjectPlan {
    PlanScope scope;
    std::vector<PlannedControl>
        controls; ///< common controls as the catalogue has them, then others of the company by ref
    std::vector<PlannedDocument> documents; ///< in the order of the catalogue
    std::vector<PlannedEvidence> evidence; ///< by control
    std::vector<PlannedOwner> owners; ///< of controls, then of documents
};

// What a person has chosen in an earlier proposal stays, where its row is still there. Nothing is changed in
// the records.

/// The common controls that answer a requirement of the scope: by the catalogue, else through one mapping;
/// and controls of the company that answer one already. What somebody has left out of this project before,
/// with a reason, stays out.
void proposeControls(const WorkspaceIndex &index, const Catalogue &catalogue,
    std::span<const Mapping> mappings, ProjectPlan &plan);
/// What the controls that are taken rest on and leave behind.
void proposeNeeds(const WorkspaceIndex &index, const Catalogue &catalogue, ProjectPlan &plan);
/// Who answers already, else the holder of the role that usually does, of several the one who answers for
/// least.
void proposeOwners(const WorkspaceIndex &index, const Catalogue &catalogue, ProjectPlan &plan);

/// Places of the requirements that no taken control answers.
std::vector<int> unansweredRequirements(const ProjectPlan &plan);

class BothWords;

/// All of it as one change. What the company has already is not made again; reasons are written in
/// `language`.
ChangeSet planChanges(const WorkspaceIndex &index, const Catalogue &catalogue, const BothWords &words,
    const ProjectPlan &plan, Language language);

} // namespace tsuzuri
