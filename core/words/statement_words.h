#pragma once

#include "core/words/phrase.h"

/// The words of statements of applicability, of the responsibility matrix and of check tables. Headings of
/// fields are those of the registers (Words::field).
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
// the check table
constexpr Phrase checkTable = QT_TRANSLATE_NOOP("Words", "Compliance check table");
constexpr Phrase company QT_TRANSLATE_NOOP3("Words", "Company", "statement");
constexpr Phrase year QT_TRANSLATE_NOOP3("Words", "Fiscal year", "statement");
//: %1: the year in which it begins, %2: its first and last day
constexpr Phrase fiscalYear = QT_TRANSLATE_NOOP("Words", "FY%1 (%2)");
//: a year from January to December; %1: the year, %2: its first and last day
constexpr Phrase calendarYear = QT_TRANSLATE_NOOP("Words", "Calendar year %1 (%2)");
constexpr Phrase items QT_TRANSLATE_NOOP3("Words", "Check items", "statement");
constexpr Phrase itemCount = QT_TRANSLATE_N_NOOP("Words", "%n check item(s)");
constexpr Phrase results QT_TRANSLATE_NOOP3("Words", "Results", "statement");
//: %1: a mark such as ○, %2: what it means, %3: how often it stands
constexpr Phrase countedMark QT_TRANSLATE_NOOP3("Words", "%1 %2: %3", "statement");
constexpr Phrase kept QT_TRANSLATE_NOOP3("Words", "complied with", "check table");
constexpr Phrase keptInPart QT_TRANSLATE_NOOP3("Words", "in part", "check table");
constexpr Phrase notKept QT_TRANSLATE_NOOP3("Words", "not complied with", "check table");
constexpr Phrase leftOut QT_TRANSLATE_NOOP3("Words", "not applicable", "check table");
constexpr Phrase item QT_TRANSLATE_NOOP3("Words", "Check item", "statement");
constexpr Phrase result QT_TRANSLATE_NOOP3("Words", "Result", "statement");
constexpr Phrase documents QT_TRANSLATE_NOOP3("Words", "Documents", "statement");
constexpr Phrase remark QT_TRANSLATE_NOOP3("Words", "Remarks", "statement");
//: %1: numbers of findings
constexpr Phrase openFindings = QT_TRANSLATE_NOOP("Words", "Open findings: %1");
constexpr Phrase noneRecorded QT_TRANSLATE_NOOP3("Words", "None recorded", "responsibility");

} // namespace tsuzuri::statements
