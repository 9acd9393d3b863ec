#pragma once

#include "core/words/phrase.h"

/// What documents of OSCAL say in sentences of their own.
namespace tsuzuri::oscal {

//: %1: name of an audit project
constexpr Phrase componentDefinition = QT_TRANSLATE_NOOP("Words", "Component definition: %1");
constexpr Phrase assessmentResults = QT_TRANSLATE_NOOP("Words", "Assessment results: %1");
constexpr Phrase actionPlan = QT_TRANSLATE_NOOP("Words", "Plan of action and milestones: %1");
//: %1, %2: titles of frameworks
constexpr Phrase mappingCollection = QT_TRANSLATE_NOOP("Words", "Mapping: %1 and %2");

//: %1: title of a framework
constexpr Phrase implementation =
    QT_TRANSLATE_NOOP("Words", "Requirements of “%1” that this control answers");
constexpr Phrase noPlan =
    QT_TRANSLATE_NOOP("Words", "The plan of this assessment is not kept as a document of OSCAL.");
constexpr Phrase mappings = QT_TRANSLATE_NOOP(
    "Words", "Correspondences as their authors state them. Those of the company go before all others.");

// who is named
constexpr Phrase owner QT_TRANSLATE_NOOP3("Words", "Owner", "oscal");
constexpr Phrase assignee QT_TRANSLATE_NOOP3("Words", "Assignee", "oscal");
constexpr Phrase detectedBy QT_TRANSLATE_NOOP3("Words", "Detected by", "oscal");
constexpr Phrase capturedBy QT_TRANSLATE_NOOP3("Words", "Collected by", "oscal");
constexpr Phrase author QT_TRANSLATE_NOOP3("Words", "Author of the mapping", "oscal");

// what reading a mapping collection says of one entry
//: %1: number of a requirement, %2: name of a framework
constexpr Phrase unknownRequirement =
    QT_TRANSLATE_NOOP("Words", "“%2” has no requirement “%1”. Correct the number or take the entry out.");
constexpr Phrase withdrawnRequirement =
    QT_TRANSLATE_NOOP("Words", "“%1” of “%2” is withdrawn and is never mapped. Take the entry out.");
constexpr Phrase groupOnlyRelated = QT_TRANSLATE_NOOP(
    "Words", "“%1” of “%2” is a group, so the entry can only say “related”. Correct the relation.");
//: %1: a relation as the file writes it
constexpr Phrase unknownRelation =
    QT_TRANSLATE_NOOP("Words", "The relation “%1” is not known. Give one such as equal-to or subset-of.");
constexpr Phrase ownMappingStays =
    QT_TRANSLATE_NOOP("Words", "The workspace maps these two itself, which counts. The entry was left out.");
constexpr Phrase saysNoRelation =
    QT_TRANSLATE_NOOP("Words", "The entry says that the two have nothing in common. It was left out.");
constexpr Phrase severalAtOnce = QT_TRANSLATE_NOOP("Words",
    "The entry speaks of several requirements at once. What follows for each pair was taken, and no more.");

} // namespace tsuzuri::oscal
