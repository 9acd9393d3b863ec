#pragma once

#include "core/words/phrase.h"

/// The words of statements of applicability and of the responsibility matrix. Headings of fields are those of
/// the registers (Words::field).
namespace tsuzuri::statements {

constexpr Phrase applicabilityOfIsms = QT_TRANSLATE_NOOP("Words", "Statement of applicability");
constexpr Phrase applicabilityOfScheme = QT_TRANSLATE_NOOP("Words", "Adoption of requirements");
constexpr Phrase responsibilities = QT_TRANSLATE_NOOP("Words", "Shared responsibility matrix");

// facts
constexpr Phrase project QT_TRANSLATE_NOOP3("Words", "Project", "statement");
constexpr Phrase asOf QT_TRANSLATE_NOOP3("Words", "As of", "statement");
constexpr Phrase approvedOn QT_TRANSLATE_NOOP3("Words", "Approved on", "statement");
constexpr Phrase notApproved = QT_TRANSLATE_NOOP("Words", "Not approved yet");
constexpr Phrase requirements QT_TRANSLATE_NOOP3("Words", "Requirements", "statement");
//: how many requirements have a decision; %1: the decision (Applicable), %2: a number
constexpr Phrase counted QT_TRANSLATE_NOOP3("Words", "%1: %2", "statement");
constexpr Phrase changedSince = QT_TRANSLATE_NOOP("Words", "Decided after the approval");
constexpr Phrase requirementCount = QT_TRANSLATE_N_NOOP("Words", "%n requirement(s)");

// columns and what stands in them
constexpr Phrase group QT_TRANSLATE_NOOP3("Words", "Group", "statement");
constexpr Phrase grounds QT_TRANSLATE_NOOP3("Words", "Reason for the decision", "statement");
constexpr Phrase controls QT_TRANSLATE_NOOP3("Words", "Controls", "statement");
//: a control that answers a requirement in part; %1: its number
constexpr Phrase inPart = QT_TRANSLATE_NOOP("Words", "%1 (in part)");
constexpr Phrase noControl QT_TRANSLATE_NOOP3("Words", "No control", "statement");
constexpr Phrase noReason QT_TRANSLATE_NOOP3("Words", "No reason given", "statement");
constexpr Phrase undecided QT_TRANSLATE_NOOP3("Words", "Undecided", "statement");
constexpr Phrase notSaid QT_TRANSLATE_NOOP3("Words", "Not said", "responsibility");
constexpr Phrase inheritedFrom QT_TRANSLATE_NOOP3("Words", "Inherited from", "responsibility");
constexpr Phrase left QT_TRANSLATE_NOOP3("Words", "Left to users", "responsibility");
constexpr Phrase noRequirements = QT_TRANSLATE_NOOP("Words", "The project has no requirements.");
constexpr Phrase noControls = QT_TRANSLATE_NOOP("Words", "The project has no controls.");
constexpr Phrase noneRecorded QT_TRANSLATE_NOOP3("Words", "None recorded", "responsibility");

} // namespace tsuzuri::statements
