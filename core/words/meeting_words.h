#pragma once

#include "core/words/phrase.h"

/// The words of agendas, minutes and checklists. Headings of fields are those of the registers
/// (Words::field).
namespace tsuzuri::meetings {

// titles; %1: number of the meeting
constexpr Phrase agendaOf = QT_TRANSLATE_NOOP("Words", "Agenda of regular meeting no. %1");
constexpr Phrase agenda = QT_TRANSLATE_NOOP("Words", "Agenda of the regular meeting");
constexpr Phrase minutesOf = QT_TRANSLATE_NOOP("Words", "Minutes of regular meeting no. %1");
constexpr Phrase minutes = QT_TRANSLATE_NOOP("Words", "Minutes of the regular meeting");
constexpr Phrase checklistOf = QT_TRANSLATE_NOOP("Words", "Checklist of regular meeting no. %1");
constexpr Phrase checklist = QT_TRANSLATE_NOOP("Words", "Checklist of the regular meeting");
constexpr Phrase gapList = QT_TRANSLATE_NOOP("Words", "Gap checklist");
constexpr Phrase correctivePlan = QT_TRANSLATE_NOOP("Words", "Findings and corrective actions");

// facts
constexpr Phrase heldOn QT_TRANSLATE_NOOP3("Words", "Day", "meeting");
constexpr Phrase about QT_TRANSLATE_NOOP3("Words", "About", "meeting");
constexpr Phrase attendees = QT_TRANSLATE_NOOP("Words", "Attendees");
constexpr Phrase gaps QT_TRANSLATE_NOOP3("Words", "Gaps", "meeting");
//: %1: new, %2: still open, %3: resolved since the last meeting
constexpr Phrase gapCounts = QT_TRANSLATE_NOOP("Words", "New %1, still open %2, resolved %3");
//: %1: a severity, %2: number of gaps
constexpr Phrase countOf QT_TRANSLATE_NOOP3("Words", "%1 %2", "gaps");
constexpr Phrase checkedOn QT_TRANSLATE_NOOP3("Words", "As of", "gaps");
constexpr Phrase nextMeeting = QT_TRANSLATE_NOOP("Words", "Next meeting");
constexpr Phrase remarks QT_TRANSLATE_NOOP3("Words", "Remarks", "meeting");
constexpr Phrase undiscussed QT_TRANSLATE_NOOP3("Words", "Not dealt with", "meeting");
constexpr Phrase items = QT_TRANSLATE_N_NOOP("Words", "%n line(s) of the agenda");

// sections and columns
constexpr Phrase decisions QT_TRANSLATE_NOOP3("Words", "Decisions", "minutes");
constexpr Phrase toDo QT_TRANSLATE_NOOP3("Words", "To do", "minutes");
constexpr Phrase openPoints = QT_TRANSLATE_NOOP("Words", "Open points");
constexpr Phrase noDecisions = QT_TRANSLATE_NOOP("Words", "Nothing was decided.");
constexpr Phrase nothingToDo = QT_TRANSLATE_NOOP("Words", "Nothing is to be done.");
constexpr Phrase noOpenPoints = QT_TRANSLATE_NOOP("Words", "No point is left open.");
constexpr Phrase nothingHere QT_TRANSLATE_NOOP3("Words", "None", "agenda");
constexpr Phrase decision QT_TRANSLATE_NOOP3("Words", "Decision", "minutes");
constexpr Phrase what QT_TRANSLATE_NOOP3("Words", "What", "meeting");
constexpr Phrase who QT_TRANSLATE_NOOP3("Words", "Owner", "meeting");
constexpr Phrase due QT_TRANSLATE_NOOP3("Words", "Due", "meeting");
constexpr Phrase subject QT_TRANSLATE_NOOP3("Words", "Subject", "meeting");
constexpr Phrase weeks QT_TRANSLATE_NOOP3("Words", "Weeks", "age of a gap");
constexpr Phrase rule QT_TRANSLATE_NOOP3("Words", "Rule", "gap");
constexpr Phrase seenSince QT_TRANSLATE_NOOP3("Words", "First seen", "gap");
constexpr Phrase remedy QT_TRANSLATE_NOOP3("Words", "What to do", "gap");
constexpr Phrase noGaps QT_TRANSLATE_NOOP3("Words", "No gap.", "gap checklist");
constexpr Phrase decidedBy QT_TRANSLATE_NOOP3("Words", "Decided by", "minutes");

// columns of the checklist
constexpr Phrase part QT_TRANSLATE_NOOP3("Words", "Part", "checklist");
constexpr Phrase raisedOn QT_TRANSLATE_NOOP3("Words", "Raised on", "checklist");
constexpr Phrase raisedBy QT_TRANSLATE_NOOP3("Words", "Raised by", "checklist");
constexpr Phrase state QT_TRANSLATE_NOOP3("Words", "State", "checklist");
constexpr Phrase response QT_TRANSLATE_NOOP3("Words", "Response", "checklist");
constexpr Phrase commentBefore QT_TRANSLATE_NOOP3("Words", "Comment last time", "checklist");
constexpr Phrase commentNow QT_TRANSLATE_NOOP3("Words", "Comment this time", "checklist");
constexpr Phrase doneOn QT_TRANSLATE_NOOP3("Words", "Done on", "checklist");
//: who raised a gap; %1: id of a rule
constexpr Phrase ruleOf = QT_TRANSLATE_NOOP("Words", "Rule %1");

// steps of a finding
constexpr Phrase cause QT_TRANSLATE_NOOP3("Words", "Cause", "finding");
constexpr Phrase managementResponse QT_TRANSLATE_NOOP3("Words", "Response", "finding");
constexpr Phrase correction QT_TRANSLATE_NOOP3("Words", "Correction", "finding");
constexpr Phrase corrective QT_TRANSLATE_NOOP3("Words", "Corrective action", "finding");
constexpr Phrase effectiveness QT_TRANSLATE_NOOP3("Words", "Effectiveness", "finding");
constexpr Phrase missing QT_TRANSLATE_NOOP3("Words", "Missing", "finding");

} // namespace tsuzuri::meetings
