#pragma once

#include "core/frameworks/pack_shelf.h"
#include "core/gaps/project_index.h"

#include <QDateTime>
#include <QJsonObject>

namespace tsuzuri {

class BothWords;

/// What documents of OSCAL about an audit project are made of. The same state gives the same bytes.
struct OscalProject {
    const ProjectIndex &index;
    const PackShelf &shelf; ///< frameworks as their catalogs name them
    const BothWords &words;
    QDateTime changed; ///< when the workspace was changed last
};

/// {"component-definition": …}: each control of the project as a component with the requirements of each
/// framework that it answers, who carries it out and how far.
QJsonObject componentDefinition(const OscalProject &project);

enum class WithGaps : std::uint8_t { No, Yes };

/// {"assessment-results": …}: findings with their risks, evidence as observations; with gaps also what the
/// rules find today. What was found to be no gap is left out, and evidence that nobody has collected yet.
QJsonObject assessmentResults(const OscalProject &project, WithGaps gaps);

/// {"plan-of-action-and-milestones": …}: findings with causes, actions, due days and owners. Error: Conflict
/// ("project", ref, "no-findings"): such a plan can't be empty.
Result<QJsonObject> actionPlan(const OscalProject &project);

} // namespace tsuzuri
