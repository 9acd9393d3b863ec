#pragma once

#include "core/words/phrase.h"

/// Headings of computed columns.
namespace tsuzuri::columns {

constexpr Phrase applicability = QT_TRANSLATE_NOOP("Words", "Applicability");
constexpr Phrase actions = QT_TRANSLATE_NOOP("Words", "Actions");
constexpr Phrase approvedBy = QT_TRANSLATE_NOOP("Words", "Approved by");
constexpr Phrase approvedOn = QT_TRANSLATE_NOOP("Words", "Approved on");
constexpr Phrase assignments = QT_TRANSLATE_NOOP("Words", "Assignments");
constexpr Phrase controls = QT_TRANSLATE_NOOP("Words", "Controls");
constexpr Phrase decisions = QT_TRANSLATE_NOOP("Words", "Decisions");
constexpr Phrase documents = QT_TRANSLATE_NOOP("Words", "Documents");
constexpr Phrase effectiveOn = QT_TRANSLATE_NOOP("Words", "Effective date");
constexpr Phrase evidenceCount = QT_TRANSLATE_NOOP("Words", "Evidence items");
constexpr Phrase files QT_TRANSLATE_NOOP3("Words", "Files", "column");
constexpr Phrase fileNames = QT_TRANSLATE_NOOP("Words", "File name");
constexpr Phrase hash = QT_TRANSLATE_NOOP("Words", "SHA-256");
constexpr Phrase holders = QT_TRANSLATE_NOOP("Words", "Held by");
constexpr Phrase implementation = QT_TRANSLATE_NOOP("Words", "Implementation");
constexpr Phrase location QT_TRANSLATE_NOOP3("Words", "Location", "column");
constexpr Phrase nextDue = QT_TRANSLATE_NOOP("Words", "Next due");
constexpr Phrase period QT_TRANSLATE_NOOP3("Words", "Period", "column");
constexpr Phrase controlOwner QT_TRANSLATE_NOOP3("Words", "Owner", "control");
constexpr Phrase performers = QT_TRANSLATE_NOOP("Words", "Performers");
constexpr Phrase reason = QT_TRANSLATE_NOOP("Words", "Reason");
constexpr Phrase requirements = QT_TRANSLATE_NOOP("Words", "Requirements met");
constexpr Phrase roles = QT_TRANSLATE_NOOP("Words", "Roles");
constexpr Phrase samples = QT_TRANSLATE_NOOP("Words", "Samples");
constexpr Phrase version QT_TRANSLATE_NOOP3("Words", "Version", "column");

} // namespace tsuzuri::columns

/// Titles of the groups of a form.
namespace tsuzuri::sections {

constexpr Phrase overview = QT_TRANSLATE_NOOP("Words", "Overview");
constexpr Phrase responsibility = QT_TRANSLATE_NOOP("Words", "Responsibility");
constexpr Phrase review = QT_TRANSLATE_NOOP("Words", "Review and retention");
constexpr Phrase existence QT_TRANSLATE_NOOP3("Words", "Existence", "section");
constexpr Phrase links = QT_TRANSLATE_NOOP("Words", "Links");
constexpr Phrase period QT_TRANSLATE_NOOP3("Words", "Period", "section");
constexpr Phrase capture = QT_TRANSLATE_NOOP("Words", "Capture");
constexpr Phrase reliability = QT_TRANSLATE_NOOP("Words", "Reliability");
constexpr Phrase handling = QT_TRANSLATE_NOOP("Words", "Handling");
constexpr Phrase progress = QT_TRANSLATE_NOOP("Words", "Progress");
constexpr Phrase execution = QT_TRANSLATE_NOOP("Words", "Execution");
constexpr Phrase yearOnYear = QT_TRANSLATE_NOOP("Words", "Compared with last year");
constexpr Phrase approval = QT_TRANSLATE_NOOP("Words", "Approval");
constexpr Phrase file = QT_TRANSLATE_NOOP("Words", "File");
constexpr Phrase disposal = QT_TRANSLATE_NOOP("Words", "Disposal");
constexpr Phrase paper = QT_TRANSLATE_NOOP("Words", "Paper");
constexpr Phrase git = QT_TRANSLATE_NOOP("Words", "Git");
constexpr Phrase check = QT_TRANSLATE_NOOP("Words", "Location check");
constexpr Phrase dates = QT_TRANSLATE_NOOP("Words", "Dates");
constexpr Phrase registration = QT_TRANSLATE_NOOP("Words", "Registration and certificate");
constexpr Phrase employment = QT_TRANSLATE_NOOP("Words", "Employment");
constexpr Phrase response = QT_TRANSLATE_NOOP("Words", "Response");
constexpr Phrase waiver = QT_TRANSLATE_NOOP("Words", "Waiver");
constexpr Phrase more = QT_TRANSLATE_NOOP("Words", "More");

} // namespace tsuzuri::sections

/// Where things are, in few words.
namespace tsuzuri::places {

constexpr Phrase notRegistered = QT_TRANSLATE_NOOP("Words", "Not registered");
constexpr Phrase unknown = QT_TRANSLATE_NOOP("Words", "Whereabouts unknown");
constexpr Phrase toBeCreated = QT_TRANSLATE_NOOP("Words", "To be created");
constexpr Phrase notNeeded = QT_TRANSLATE_NOOP("Words", "Not needed");
constexpr Phrase personalComputer = QT_TRANSLATE_NOOP("Words", "Personal PC");
constexpr Phrase wiki = QT_TRANSLATE_NOOP("Words", "Wiki");
//: %1: cabinet, %2: shelf
constexpr Phrase cabinetShelf = QT_TRANSLATE_NOOP("Words", "cabinet %1-%2");
constexpr Phrase cabinet = QT_TRANSLATE_NOOP("Words", "cabinet %1");
//: %1: a place, %2: how many more there are
constexpr Phrase andMore = QT_TRANSLATE_NOOP("Words", "%1 (+%2)");

} // namespace tsuzuri::places

/// Marks in cells.
namespace tsuzuri::marks {

constexpr Phrase deleted = QT_TRANSLATE_NOOP("Words", "%1 (deleted)");
constexpr Phrase unresolved = QT_TRANSLATE_NOOP("Words", "%1 (not found)");

} // namespace tsuzuri::marks
