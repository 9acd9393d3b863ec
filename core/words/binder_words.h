#pragma once

#include "core/words/phrase.h"

/// The words of the binder: its frame, cover, index and read-me; binder_section_words.h has those of its
/// sections. To add one: a line here, then `translations/update`. Ask for it by
/// `words.text(binder::contents)`, never by tr(): the binder's language is not the screen's.
namespace tsuzuri::binder {

// every page
constexpr Phrase cover = QT_TRANSLATE_NOOP("Words", "Cover");
constexpr Phrase contents = QT_TRANSLATE_NOOP("Words", "Contents");
constexpr Phrase auditBinder = QT_TRANSLATE_NOOP("Words", "Audit binder");
//: title of the document; %1: project
constexpr Phrase documentTitle = QT_TRANSLATE_NOOP("Words", "%1: audit binder");
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
//: the same from the second page on
constexpr Phrase rowsOfContinued = QT_TRANSLATE_NOOP("Words", "continued, %1 to %2 of %3");
constexpr Phrase onlyJapanese = QT_TRANSLATE_NOOP("Words", "[Japanese only]");
constexpr Phrase onlyEnglish = QT_TRANSLATE_NOOP("Words", "[English only]");
constexpr Phrase noText = QT_TRANSLATE_NOOP("Words", "(no title)");
constexpr Phrase confidential = QT_TRANSLATE_NOOP("Words", "Confidential");

constexpr Phrase files = QT_TRANSLATE_N_NOOP("Words", "%n file(s)");

// why an item has no file
constexpr Phrase fileMissing = QT_TRANSLATE_NOOP("Words", "The file “%1” is missing from the workspace.");
constexpr Phrase fileDiffers =
    QT_TRANSLATE_NOOP("Words", "The file “%1” differs from the one that was registered.");
constexpr Phrase neverCaptured = QT_TRANSLATE_NOOP("Words", "No copy of this version has been taken in.");
constexpr Phrase nobodyKnows = QT_TRANSLATE_NOOP("Words", "Nobody knows where this document is.");
constexpr Phrase notYetWritten = QT_TRANSLATE_NOOP("Words", "The document is still to be written.");
constexpr Phrase noVersionInForce = QT_TRANSLATE_NOOP("Words", "No version of the document is in force.");
constexpr Phrase notHandedOver =
    QT_TRANSLATE_NOOP("Words", "The evidence was rejected, replaced or withdrawn and is not handed over.");
constexpr Phrase notYetCollected = QT_TRANSLATE_NOOP("Words", "The evidence has not been collected yet.");
constexpr Phrase hasNoFile = QT_TRANSLATE_NOOP("Words", "The evidence has no file; it is kept where it is.");
constexpr Phrase isSealed =
    QT_TRANSLATE_NOOP("Words", "The file is sealed: a masked copy of it is handed over elsewhere.");
constexpr Phrase aboveAudience =
    QT_TRANSLATE_NOOP("Words", "The item is classed too confidential for the readers of this binder.");

// cover
constexpr Phrase scope QT_TRANSLATE_NOOP3("Words", "Scope", "binder");
constexpr Phrase auditPeriod = QT_TRANSLATE_NOOP("Words", "Audit period");
//: %1, %2: first and last day, in words
constexpr Phrase fromTo = QT_TRANSLATE_NOOP("Words", "%1 to %2");
constexpr Phrase asOfDate = QT_TRANSLATE_NOOP("Words", "As-of date");
constexpr Phrase stateOf = QT_TRANSLATE_NOOP("Words", "State of");
constexpr Phrase submittedTo = QT_TRANSLATE_NOOP("Words", "Submitted to");
constexpr Phrase contains QT_TRANSLATE_NOOP3("Words", "Contains", "binder");
//: %1: document versions, %2: evidence items, %3: control sheets, %4: pages
constexpr Phrase containsCounts =
    QT_TRANSLATE_NOOP("Words", "Document versions %1, evidence items %2, control sheets %3, pages %4");
constexpr Phrase contact = QT_TRANSLATE_NOOP("Words", "Contact");
constexpr Phrase build = QT_TRANSLATE_NOOP("Words", "Build");
//: %1: number of the build, %2: date and time of the state that it shows
constexpr Phrase buildOf = QT_TRANSLATE_NOOP("Words", "b%1, state of %2");
constexpr Phrase distribution = QT_TRANSLATE_NOOP("Words", "Distribution");
constexpr Phrase approved QT_TRANSLATE_NOOP3("Words", "Approved", "binder");
constexpr Phrase reviewed QT_TRANSLATE_NOOP3("Words", "Reviewed", "binder");
constexpr Phrase prepared QT_TRANSLATE_NOOP3("Words", "Prepared", "binder");
constexpr Phrase notYetApproved = QT_TRANSLATE_NOOP("Words", "(not approved yet)");
constexpr Phrase notYetReviewed = QT_TRANSLATE_NOOP("Words", "(not reviewed yet)");
constexpr Phrase leftOut = QT_TRANSLATE_N_NOOP("Words", "Left out: %n item(s)");
constexpr Phrase nothingLeftOut = QT_TRANSLATE_NOOP("Words", "Nothing is left out");
//: on the cover; %1: page of the list
constexpr Phrase leftOutList = QT_TRANSLATE_NOOP("Words", "Places and reasons are listed on page %1.");
//: %1: number of further items, %2: page of the list
constexpr Phrase leftOutMore = QT_TRANSLATE_NOOP("Words", "%1 more: see the list on page %2.");
constexpr Phrase everyFile =
    QT_TRANSLATE_NOOP("Words", "Every document and every evidence item has its file.");
//: %1: hash
constexpr Phrase logHeadOf = QT_TRANSLATE_NOOP("Words", "Head of the change log %1");
//: %1: version of the program, %2: date and time
constexpr Phrase madeWith = QT_TRANSLATE_NOOP("Words", "Tsuzuri %1, state of %2");

// read me, index
constexpr Phrase readMeIntro = QT_TRANSLATE_NOOP("Words",
    "This is an audit binder. Begin with binder.pdf: it holds the registers and the checklist. index.xlsx "
    "and "
    "index.html list every item with a link to its file.");
constexpr Phrase verifyHeading = QT_TRANSLATE_NOOP("Words", "How to check that nothing was changed");
constexpr Phrase verifyIntro = QT_TRANSLATE_NOOP("Words",
    "SHA256SUMS.txt holds the SHA-256 of every file of this binder. Open a command line in this folder and "
    "run the "
    "command for your system. Every file must be reported as OK.");
constexpr Phrase verifyLinux = QT_TRANSLATE_NOOP("Words", "Linux, macOS:");
constexpr Phrase verifyWindows = QT_TRANSLATE_NOOP("Words", "Windows (PowerShell):");
constexpr Phrase index = QT_TRANSLATE_NOOP("Words", "Index");
constexpr Phrase indexNumber = QT_TRANSLATE_NOOP("Words", "Index no.");
constexpr Phrase section = QT_TRANSLATE_NOOP("Words", "Section");
constexpr Phrase date = QT_TRANSLATE_NOOP("Words", "In force from / period");
constexpr Phrase requestNumbers = QT_TRANSLATE_NOOP("Words", "Request no.");
constexpr Phrase classification = QT_TRANSLATE_NOOP("Words", "Confidentiality");
constexpr Phrase fileInBinder = QT_TRANSLATE_NOOP("Words", "File in the binder");
constexpr Phrase originalName = QT_TRANSLATE_NOOP("Words", "Original name");
constexpr Phrase size = QT_TRANSLATE_NOOP("Words", "Size (bytes)");
constexpr Phrase notes = QT_TRANSLATE_NOOP("Words", "Notes");
constexpr Phrase kind = QT_TRANSLATE_NOOP("Words", "Kind");
constexpr Phrase sha256 QT_TRANSLATE_NOOP3("Words", "SHA-256", "binder");

} // namespace tsuzuri::binder
