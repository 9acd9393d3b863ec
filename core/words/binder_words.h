#pragma once

#include "core/words/phrase.h"

/// The words of the binder. To add one: a line here, then `translations/update`. Ask for it by
/// `words.text(binder::contents)`, never by tr(): the binder's language is not the screen's.
namespace tsuzuri::binder {

constexpr Phrase cover = QT_TRANSLATE_NOOP("Words", "Cover");
constexpr Phrase contents = QT_TRANSLATE_NOOP("Words", "Contents");
constexpr Phrase auditBinder = QT_TRANSLATE_NOOP("Words", "Audit binder");
//: header of each page; %1: project, %2: build number
constexpr Phrase header = QT_TRANSLATE_NOOP("Words", "%1  Audit binder b%2");
//: footer of each page; %1: company, %2: date
constexpr Phrase footer = QT_TRANSLATE_NOOP("Words", "%1  As of %2");
//: %1: number of this page, %2: number of pages
constexpr Phrase pageOf = QT_TRANSLATE_NOOP("Words", "Page %1 of %2");
constexpr Phrase continuedFrom = QT_TRANSLATE_NOOP("Words", "continued from the previous page");
constexpr Phrase continuedTo = QT_TRANSLATE_NOOP("Words", "continued on the next page");
constexpr Phrase groupContinued = QT_TRANSLATE_NOOP("Words", " (continued)");
constexpr Phrase furtherColumns = QT_TRANSLATE_NOOP("Words", "further columns");
//: beside the heading of a table; %1, %2: first and last row on this page, %3: rows of the table
constexpr Phrase rowsOf = QT_TRANSLATE_NOOP("Words", "%1 to %2 of %3");
constexpr Phrase onlyJapanese = QT_TRANSLATE_NOOP("Words", "[Japanese only]");
constexpr Phrase onlyEnglish = QT_TRANSLATE_NOOP("Words", "[English only]");
constexpr Phrase noText = QT_TRANSLATE_NOOP("Words", "(no title)");
constexpr Phrase confidential = QT_TRANSLATE_NOOP("Words", "Confidential");

// why an item has no file
constexpr Phrase fileMissing = QT_TRANSLATE_NOOP("Words", "The file %1 is missing from the workspace.");
constexpr Phrase fileDiffers
    = QT_TRANSLATE_NOOP("Words", "The file %1 differs from the one that was registered.");
constexpr Phrase neverCaptured = QT_TRANSLATE_NOOP("Words", "No copy of this version has been taken in.");
constexpr Phrase nobodyKnows = QT_TRANSLATE_NOOP("Words", "Nobody knows where this document is.");
constexpr Phrase notYetWritten = QT_TRANSLATE_NOOP("Words", "The document is still to be written.");
constexpr Phrase noVersionInForce = QT_TRANSLATE_NOOP("Words", "No version of the document is in force.");
constexpr Phrase notHandedOver
    = QT_TRANSLATE_NOOP("Words", "The evidence was rejected, replaced or withdrawn and is not handed over.");
constexpr Phrase notYetCollected = QT_TRANSLATE_NOOP("Words", "The evidence has not been collected yet.");
constexpr Phrase hasNoFile = QT_TRANSLATE_NOOP("Words", "The evidence has no file; it is kept where it is.");
constexpr Phrase noFile = QT_TRANSLATE_NOOP("Words", "No file");

// cover
constexpr Phrase scope = QT_TRANSLATE_NOOP("Words", "Scope");
constexpr Phrase auditPeriod = QT_TRANSLATE_NOOP("Words", "Audit period");
constexpr Phrase asOfDate = QT_TRANSLATE_NOOP("Words", "As-of date");
constexpr Phrase checkedOn = QT_TRANSLATE_NOOP("Words", "State of");
constexpr Phrase submittedTo = QT_TRANSLATE_NOOP("Words", "Submitted to");
constexpr Phrase contains QT_TRANSLATE_NOOP3("Words", "Contains", "of a binder");
//: %1: document versions, %2: evidence items, %3: pages
constexpr Phrase containsCounts = QT_TRANSLATE_NOOP("Words", "%1 document versions, %2 evidence items, %3 pages");
constexpr Phrase contact = QT_TRANSLATE_NOOP("Words", "Contact");
constexpr Phrase approved QT_TRANSLATE_NOOP3("Words", "Approved", "box of a signature");
constexpr Phrase reviewed = QT_TRANSLATE_NOOP("Words", "Reviewed");
constexpr Phrase prepared = QT_TRANSLATE_NOOP("Words", "Prepared");
constexpr Phrase notYetApproved = QT_TRANSLATE_NOOP("Words", "(not approved yet)");
constexpr Phrase notYetReviewed = QT_TRANSLATE_NOOP("Words", "(not reviewed yet)");
constexpr Phrase leftOut = QT_TRANSLATE_N_NOOP("Words", "%n item(s) without a file");
constexpr Phrase nothingLeftOut = QT_TRANSLATE_NOOP("Words", "Every item has its file");
//: %1: number of further items
constexpr Phrase andMore = QT_TRANSLATE_NOOP("Words", "and %1 more: see the list of items without a file");
constexpr Phrase logHead = QT_TRANSLATE_NOOP("Words", "Head of the change log");
//: %1: version of the program, %2: date and time
constexpr Phrase madeWith = QT_TRANSLATE_NOOP("Words", "Tsuzuri %1, state of %2");

// overview
constexpr Phrase overview = QT_TRANSLATE_NOOP("Words", "Scope and period");
constexpr Phrase engagement = QT_TRANSLATE_NOOP("Words", "Engagement");
constexpr Phrase scheme = QT_TRANSLATE_NOOP("Words", "Scheme");
constexpr Phrase frameworks = QT_TRANSLATE_NOOP("Words", "Criteria");
constexpr Phrase phase = QT_TRANSLATE_NOOP("Words", "Phase");
constexpr Phrase fieldwork = QT_TRANSLATE_NOOP("Words", "Fieldwork");
constexpr Phrase auditFirm = QT_TRANSLATE_NOOP("Words", "Audit firm");
constexpr Phrase consultant = QT_TRANSLATE_NOOP("Words", "Consultant");
constexpr Phrase responsible = QT_TRANSLATE_NOOP("Words", "Responsible");
constexpr Phrase systemsInScope = QT_TRANSLATE_NOOP("Words", "Systems");
constexpr Phrase suppliers = QT_TRANSLATE_NOOP("Words", "Subservice organisations");
constexpr Phrase rolesAndOwners = QT_TRANSLATE_NOOP("Words", "Roles and owners");
constexpr Phrase roleHolders = QT_TRANSLATE_NOOP("Words", "Who holds which role");
constexpr Phrase holders = QT_TRANSLATE_NOOP("Words", "Held by");
constexpr Phrase acting = QT_TRANSLATE_NOOP("Words", "acting");
constexpr Phrase raci = QT_TRANSLATE_NOOP("Words", "RACI by control");
constexpr Phrase accountable = QT_TRANSLATE_NOOP("Words", "Accountable (A)");
constexpr Phrase responsibleR = QT_TRANSLATE_NOOP("Words", "Responsible (R)");
constexpr Phrase consulted = QT_TRANSLATE_NOOP("Words", "Consulted (C)");
constexpr Phrase informed = QT_TRANSLATE_NOOP("Words", "Informed (I)");
constexpr Phrase nobody = QT_TRANSLATE_NOOP("Words", "Nobody");

// controls
constexpr Phrase requirementsAndControls = QT_TRANSLATE_NOOP("Words", "Requirements and controls");
constexpr Phrase requirementMatrix = QT_TRANSLATE_NOOP("Words", "Requirements × controls");
constexpr Phrase controls = QT_TRANSLATE_NOOP("Words", "Controls");
constexpr Phrase control = QT_TRANSLATE_NOOP("Words", "Control");
constexpr Phrase requirement = QT_TRANSLATE_NOOP("Words", "Requirement");
constexpr Phrase adopted = QT_TRANSLATE_NOOP("Words", "Applicability");
constexpr Phrase status = QT_TRANSLATE_NOOP("Words", "Status");
constexpr Phrase openGaps = QT_TRANSLATE_NOOP("Words", "Gaps");
constexpr Phrase documentsOfControl = QT_TRANSLATE_NOOP("Words", "Based on");
constexpr Phrase evidenceOfControl = QT_TRANSLATE_NOOP("Words", "Evidence");
constexpr Phrase noControl = QT_TRANSLATE_NOOP("Words", "No control");
constexpr Phrase frequency = QT_TRANSLATE_NOOP("Words", "Frequency");
constexpr Phrase owner = QT_TRANSLATE_NOOP("Words", "Owner");

// documents
constexpr Phrase documents = QT_TRANSLATE_NOOP("Words", "Documents");
constexpr Phrase documentInventory = QT_TRANSLATE_NOOP("Words", "Document inventory");
constexpr Phrase number = QT_TRANSLATE_NOOP("Words", "No.");
constexpr Phrase title = QT_TRANSLATE_NOOP("Words", "Title");
constexpr Phrase version = QT_TRANSLATE_NOOP("Words", "Version");
constexpr Phrase approval = QT_TRANSLATE_NOOP("Words", "Approval");
//: %1: date of approval
constexpr Phrase approvedOn = QT_TRANSLATE_NOOP("Words", "approved %1");
//: %1: date from which a version is in force
constexpr Phrase inForceFrom = QT_TRANSLATE_NOOP("Words", "in force from %1");
constexpr Phrase noApproval = QT_TRANSLATE_NOOP("Words", "Not recorded");
constexpr Phrase place = QT_TRANSLATE_NOOP("Words", "Where it lives");
constexpr Phrase noPlace = QT_TRANSLATE_NOOP("Words", "No location recorded");
constexpr Phrase file = QT_TRANSLATE_NOOP("Words", "File");
//: %1: level of a document, 1 to 4
constexpr Phrase tier = QT_TRANSLATE_NOOP("Words", "Level %1");
constexpr Phrase noTier = QT_TRANSLATE_NOOP("Words", "Without level");
constexpr Phrase itemsWithoutFile = QT_TRANSLATE_NOOP("Words", "Items without a file");
constexpr Phrase reason = QT_TRANSLATE_NOOP("Words", "Reason");
constexpr Phrase allHaveFiles = QT_TRANSLATE_NOOP("Words", "Every document and every evidence item has its file.");

// evidence
constexpr Phrase evidence = QT_TRANSLATE_NOOP("Words", "Evidence");
constexpr Phrase evidenceRegister = QT_TRANSLATE_NOOP("Words", "Evidence register");
constexpr Phrase covers = QT_TRANSLATE_NOOP("Words", "Period covered");
constexpr Phrase collected QT_TRANSLATE_NOOP3("Words", "Collected", "date of evidence");
constexpr Phrase sha256 = QT_TRANSLATE_NOOP("Words", "SHA-256");

// gaps
constexpr Phrase gapChecklist = QT_TRANSLATE_NOOP("Words", "Gap checklist");
constexpr Phrase severity = QT_TRANSLATE_NOOP("Words", "Severity");
constexpr Phrase rule = QT_TRANSLATE_NOOP("Words", "Rule");
constexpr Phrase subject QT_TRANSLATE_NOOP3("Words", "Record", "that a gap is about");
constexpr Phrase finding = QT_TRANSLATE_NOOP("Words", "What is open");
constexpr Phrase noGaps = QT_TRANSLATE_NOOP("Words", "No open gap was found.");
constexpr Phrase blocker = QT_TRANSLATE_NOOP("Words", "Blocker");
constexpr Phrase major = QT_TRANSLATE_NOOP("Words", "Major");
constexpr Phrase minor = QT_TRANSLATE_NOOP("Words", "Minor");
constexpr Phrase advice = QT_TRANSLATE_NOOP("Words", "Advice");
constexpr Phrase waived = QT_TRANSLATE_NOOP("Words", "accepted");

// change log
constexpr Phrase changeLog = QT_TRANSLATE_NOOP("Words", "Change log and verification");
constexpr Phrase logEntries = QT_TRANSLATE_NOOP("Words", "Entries");
constexpr Phrase lastEntry = QT_TRANSLATE_NOOP("Words", "Last change");
constexpr Phrase logExplained = QT_TRANSLATE_NOOP("Words",
    "Every change of the registers is an entry of a log in which each entry seals the one before it. The head below "
    "stands for all of them: if an earlier entry were altered, the head would be another.");
constexpr Phrase verifyExplained = QT_TRANSLATE_NOOP("Words",
    "SHA256SUMS.txt holds the SHA-256 of every file of this binder. To check them, run \"sha256sum -c SHA256SUMS.txt\" "
    "in the binder's folder; in Windows PowerShell, compare the output of \"Get-FileHash -Algorithm SHA256 FILE\" with "
    "the line of the file.");
constexpr Phrase inputDigest = QT_TRANSLATE_NOOP("Words", "Digest of the inputs");
constexpr Phrase buildNumber = QT_TRANSLATE_NOOP("Words", "Build");

// read me, index
constexpr Phrase readMeIntro = QT_TRANSLATE_NOOP("Words",
    "This is an audit binder. Begin with binder.pdf: it holds the registers and the checklist. index.xlsx and "
    "index.html list every item with a link to its file.");
constexpr Phrase index = QT_TRANSLATE_NOOP("Words", "Index");
constexpr Phrase indexNumber = QT_TRANSLATE_NOOP("Words", "Index no.");
constexpr Phrase section = QT_TRANSLATE_NOOP("Words", "Section");
constexpr Phrase date = QT_TRANSLATE_NOOP("Words", "In force / period");
constexpr Phrase classification = QT_TRANSLATE_NOOP("Words", "Classification");
constexpr Phrase originalName = QT_TRANSLATE_NOOP("Words", "Original name");
constexpr Phrase size = QT_TRANSLATE_NOOP("Words", "Size (bytes)");
constexpr Phrase notes = QT_TRANSLATE_NOOP("Words", "Notes");
constexpr Phrase kind = QT_TRANSLATE_NOOP("Words", "Kind");

} // namespace tsuzuri::binder
