#pragma once

#include "core/words/phrase.h"

/// The words of the binder's sections. Headings of fields are those of the registers (Words::field).
namespace tsuzuri::binder {

// names of the sections
constexpr Phrase readMeSection QT_TRANSLATE_NOOP3("Words", "Read me first", "section");
constexpr Phrase overviewSection = QT_TRANSLATE_NOOP("Words", "Audit overview");
constexpr Phrase controlsSection = QT_TRANSLATE_NOOP("Words", "Applicability and controls");
constexpr Phrase documentsSection QT_TRANSLATE_NOOP3("Words", "Documents", "section");
constexpr Phrase evidenceSection QT_TRANSLATE_NOOP3("Words", "Evidence", "section");
constexpr Phrase populationsSection = QT_TRANSLATE_NOOP("Words", "Populations and samples");
constexpr Phrase requestsSection QT_TRANSLATE_NOOP3("Words", "Requests", "section");
constexpr Phrase findingsSection = QT_TRANSLATE_NOOP("Words", "Gaps and findings");
constexpr Phrase administrationSection = QT_TRANSLATE_NOOP("Words", "Completeness and verification");

// 00
constexpr Phrase howToRead = QT_TRANSLATE_NOOP("Words", "How to read this binder");
constexpr Phrase howToReadIntro = QT_TRANSLATE_NOOP("Words",
    "Numbers of documents, controls, evidence and requirements are links within this file; index numbers "
    "such as 3-001 "
    "open the file of the item, which lies in a folder beside this one.");
constexpr Phrase folder QT_TRANSLATE_NOOP3("Words", "Folder", "binder");
constexpr Phrase whatItHolds = QT_TRANSLATE_NOOP("Words", "What it holds");
constexpr Phrase marks = QT_TRANSLATE_NOOP("Words", "Marks");
constexpr Phrase mark = QT_TRANSLATE_NOOP("Words", "Mark");
constexpr Phrase meaning = QT_TRANSLATE_NOOP("Words", "Meaning");
constexpr Phrase documentFiles = QT_TRANSLATE_NOOP(
    "Words", "The versions that are or were in force in the audit period, by document number.");
constexpr Phrase evidenceFiles =
    QT_TRANSLATE_NOOP("Words", "Evidence files, in one folder for each control.");
constexpr Phrase populationFiles =
    QT_TRANSLATE_NOOP("Words", "Lists of populations with the evidence of their completeness.");
constexpr Phrase blockerMeaning =
    QT_TRANSLATE_NOOP("Words", "Must be solved before the item can be handed over.");
constexpr Phrase majorMeaning = QT_TRANSLATE_NOOP("Words", "Needs action; an auditor is likely to object.");
constexpr Phrase minorMeaning = QT_TRANSLATE_NOOP("Words", "Should be checked.");
constexpr Phrase adviceMeaning = QT_TRANSLATE_NOOP("Words", "For information.");
constexpr Phrase languageMeaning =
    QT_TRANSLATE_NOOP("Words", "The text exists in the other language only and is shown in it.");

// 01
constexpr Phrase scopeAndPeriod = QT_TRANSLATE_NOOP("Words", "Scope and period");
constexpr Phrase engagement QT_TRANSLATE_NOOP3("Words", "Audit", "binder");
constexpr Phrase fieldwork = QT_TRANSLATE_NOOP("Words", "Fieldwork");
constexpr Phrase rolesHeading = QT_TRANSLATE_NOOP("Words", "Roles and who holds them");
constexpr Phrase heldBy = QT_TRANSLATE_NOOP("Words", "Held by");
constexpr Phrase term = QT_TRANSLATE_NOOP("Words", "Term");
//: %1: person who holds a role for somebody else
constexpr Phrase actingHolder = QT_TRANSLATE_NOOP("Words", "%1 (acting)");
//: %1: first day of a term that has not ended
constexpr Phrase since = QT_TRANSLATE_NOOP("Words", "from %1");
//: %1: last day
constexpr Phrase until QT_TRANSLATE_NOOP3("Words", "to %1", "term");
constexpr Phrase raciHeading = QT_TRANSLATE_NOOP("Words", "Responsibilities for controls (RACI)");
constexpr Phrase raciDocuments = QT_TRANSLATE_NOOP("Words", "Responsibilities for documents (RACI)");
constexpr Phrase accountable = QT_TRANSLATE_NOOP("Words", "Accountable (A)");
constexpr Phrase responsible = QT_TRANSLATE_NOOP("Words", "Responsible (R)");
constexpr Phrase consulted = QT_TRANSLATE_NOOP("Words", "Consulted (C)");
constexpr Phrase informed = QT_TRANSLATE_NOOP("Words", "Informed (I)");
constexpr Phrase nobody = QT_TRANSLATE_NOOP("Words", "Nobody");
//: %1: date
constexpr Phrase leftOn = QT_TRANSLATE_NOOP("Words", "left %1");
//: %1: state of a person, such as "On leave", %2: date
constexpr Phrase stateSince = QT_TRANSLATE_NOOP("Words", "%1 from %2");

// 02
constexpr Phrase requirementMatrix = QT_TRANSLATE_NOOP("Words", "Requirements × controls");
constexpr Phrase controlList = QT_TRANSLATE_NOOP("Words", "Control list");
constexpr Phrase controlSheets = QT_TRANSLATE_NOOP("Words", "Control sheets");
constexpr Phrase noControl = QT_TRANSLATE_NOOP("Words", "No control");
//: %1: a control that answers a requirement in part
constexpr Phrase partly = QT_TRANSLATE_NOOP("Words", "%1 (partly)");
constexpr Phrase gapsColumn QT_TRANSLATE_NOOP3("Words", "Gaps", "column");
constexpr Phrase alsoSatisfies = QT_TRANSLATE_NOOP("Words", "Also answers");
constexpr Phrase performedBy = QT_TRANSLATE_NOOP("Words", "Performed by");
constexpr Phrase operation = QT_TRANSLATE_NOOP("Words", "Operation in the audit period");
//: %1: occurrences with evidence, %2: occurrences that were due
constexpr Phrase operationCount =
    QT_TRANSLATE_NOOP("Words", "%1 of %2 occurrences due so far were performed");
constexpr Phrase overdue = QT_TRANSLATE_NOOP("Words", "Not recorded");
constexpr Phrase noEvidence = QT_TRANSLATE_NOOP("Words", "No evidence");
constexpr Phrase openGaps = QT_TRANSLATE_NOOP("Words", "Open gaps");
constexpr Phrase requestsOfControl = QT_TRANSLATE_NOOP("Words", "Requests and findings");

// 03
constexpr Phrase approval QT_TRANSLATE_NOOP3("Words", "Approval", "column");
//: %1: date of approval
constexpr Phrase approvedOn = QT_TRANSLATE_NOOP("Words", "approved %1");
//: %1: date from which a version is in force
constexpr Phrase inForceFrom = QT_TRANSLATE_NOOP("Words", "in force from %1");
//: %1: date up to which a version was in force
constexpr Phrase supersededOn = QT_TRANSLATE_NOOP("Words", "replaced %1");
constexpr Phrase noApproval = QT_TRANSLATE_NOOP("Words", "No approval recorded");
constexpr Phrase place QT_TRANSLATE_NOOP3("Words", "Where it lives", "column");
constexpr Phrase noPlace = QT_TRANSLATE_NOOP("Words", "No location recorded");
//: %1: kind of a place, %2: number of further places
constexpr Phrase andOthers = QT_TRANSLATE_NOOP("Words", "%1 (and %2 more)");
constexpr Phrase file QT_TRANSLATE_NOOP3("Words", "File", "binder");
constexpr Phrase noFile = QT_TRANSLATE_NOOP("Words", "No file");
constexpr Phrase tier1 = QT_TRANSLATE_NOOP("Words", "Policies (tier 1)");
constexpr Phrase tier2 = QT_TRANSLATE_NOOP("Words", "Regulations (tier 2)");
constexpr Phrase tier3 = QT_TRANSLATE_NOOP("Words", "Standards and procedures (tier 3)");
constexpr Phrase tier4 = QT_TRANSLATE_NOOP("Words", "Forms and records (tier 4)");
constexpr Phrase noTier = QT_TRANSLATE_NOOP("Words", "Without tier");
constexpr Phrase placesHeading = QT_TRANSLATE_NOOP("Words", "Where each document lives");
constexpr Phrase masterCopy = QT_TRANSLATE_NOOP("Words", "Master copy");
constexpr Phrase copy QT_TRANSLATE_NOOP3("Words", "Copy", "location");
constexpr Phrase neverChecked = QT_TRANSLATE_NOOP("Words", "Never checked");

// 04, 05, 06
constexpr Phrase covers = QT_TRANSLATE_NOOP("Words", "Period covered");
constexpr Phrase collected QT_TRANSLATE_NOOP3("Words", "Collected", "binder");
constexpr Phrase items QT_TRANSLATE_NOOP3("Words", "Items", "population");
constexpr Phrase extraction = QT_TRANSLATE_NOOP("Words", "Extraction");
constexpr Phrase selections = QT_TRANSLATE_NOOP("Words", "Sample selections");
//: results of samples; %1: passed, %2: exceptions, %3: pending
constexpr Phrase sampleResults = QT_TRANSLATE_NOOP("Words", "Passed %1, exceptions %2, pending %3");
constexpr Phrase requestItem QT_TRANSLATE_NOOP3("Words", "Request", "column");
constexpr Phrase statuses = QT_TRANSLATE_NOOP("Words", "Company / auditor");
constexpr Phrase answeredWith = QT_TRANSLATE_NOOP("Words", "Answered with");

// 07
constexpr Phrase gapChecklist = QT_TRANSLATE_NOOP("Words", "Gap checklist");
constexpr Phrase subject QT_TRANSLATE_NOOP3("Words", "Subject", "column");
constexpr Phrase whatIsOpen = QT_TRANSLATE_NOOP("Words", "What is open");
constexpr Phrase noGaps = QT_TRANSLATE_NOOP("Words", "No gap is open.");
constexpr Phrase acceptedGaps = QT_TRANSLATE_NOOP("Words", "Accepted with a reason");
//: %1: reason, %2: date
constexpr Phrase acceptedUntil = QT_TRANSLATE_NOOP("Words", "%1 (accepted until %2)");

// 99
constexpr Phrase itemsWithoutFile = QT_TRANSLATE_NOOP("Words", "Items without a file");
constexpr Phrase untranslatedHeading = QT_TRANSLATE_NOOP("Words", "Texts in the other language only");
constexpr Phrase everyText = QT_TRANSLATE_NOOP("Words", "Every text exists in the language of this binder.");
constexpr Phrase logHeading = QT_TRANSLATE_NOOP("Words", "Change log and verification");
constexpr Phrase logHead = QT_TRANSLATE_NOOP("Words", "Head of the change log");
constexpr Phrase logEntries = QT_TRANSLATE_NOOP("Words", "Entries");
constexpr Phrase inputDigest = QT_TRANSLATE_NOOP("Words", "Digest of the inputs");
constexpr Phrase logExplained = QT_TRANSLATE_NOOP("Words",
    "Every change of the registers is an entry of a log in which each entry seals the one before it. The "
    "head stands for "
    "all of them: if an earlier entry were altered, the head would be another.");

} // namespace tsuzuri::binder
