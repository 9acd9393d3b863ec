#pragma once

#include "core/words/phrase.h"

/// The words of the home page and of its paper. Asked for by words.text(home::…) and words.count(home::…).
namespace tsuzuri::home {

constexpr Phrase title = QT_TRANSLATE_NOOP("Words", "Where do we stand?");

// boxes
constexpr Phrase readiness QT_TRANSLATE_NOOP3("Words", "Readiness", "home");
constexpr Phrase gapsByWeek QT_TRANSLATE_NOOP3("Words", "Gaps week by week", "home");
constexpr Phrase gapsBySubject = QT_TRANSLATE_NOOP("Words", "Gaps by subject");
constexpr Phrase nextSteps = QT_TRANSLATE_NOOP("Words", "What to do next");
constexpr Phrase comingUp = QT_TRANSLATE_NOOP("Words", "Coming up");
constexpr Phrase coverage QT_TRANSLATE_NOOP3("Words", "Coverage of the audit period", "home");
constexpr Phrase dueSoon = QT_TRANSLATE_NOOP("Words", "Due within 7 days");
constexpr Phrase sinceYesterday = QT_TRANSLATE_NOOP("Words", "Changed since yesterday");
//: %1: a day
constexpr Phrase sinceDay = QT_TRANSLATE_NOOP("Words", "Changed since %1");

// figures: what stands below a number
//: below a percentage; %1 of %2 requirements
constexpr Phrase readyShare = QT_TRANSLATE_NOOP("Words", "of requirements ready to show (%1 of %2)");
constexpr Phrase blocking = QT_TRANSLATE_NOOP("Words", "gaps that block the handover (%1 in all)");
//: %1: gaps in all, %2: how many fewer block than a week ago
constexpr Phrase blockingFewer =
    QT_TRANSLATE_NOOP("Words", "gaps that block the handover (%1 in all), %2 fewer than a week ago");
constexpr Phrase blockingMore =
    QT_TRANSLATE_NOOP("Words", "gaps that block the handover (%1 in all), %2 more than a week ago");
constexpr Phrase located = QT_TRANSLATE_NOOP("Words", "required documents with a known place");
constexpr Phrase daysLeft = QT_TRANSLATE_NOOP("Words", "days until the audit period ends (%1)");
constexpr Phrase noEnd = QT_TRANSLATE_NOOP("Words", "no audit period ends ahead");

// keys of the pictures
constexpr Phrase isReady = QT_TRANSLATE_NOOP("Words", "ready to show");
constexpr Phrase isPartly = QT_TRANSLATE_NOOP("Words", "control, no evidence yet");
constexpr Phrase isOpen QT_TRANSLATE_NOOP3("Words", "not started", "home");
constexpr Phrase isBlocked = QT_TRANSLATE_NOOP("Words", "with a blocking gap");

// what stands where there is nothing
constexpr Phrase noRequirements = QT_TRANSLATE_NOOP("Words", "No requirements to show yet.");
constexpr Phrase noGaps = QT_TRANSLATE_NOOP("Words", "The checks find no gaps.");
constexpr Phrase noSteps =
    QT_TRANSLATE_NOOP("Words", "Nothing is waiting. Import a list or add records to go on.");
constexpr Phrase noDays = QT_TRANSLATE_NOOP("Words", "No dates are planned yet.");
constexpr Phrase nothingDue QT_TRANSLATE_NOOP3("Words", "Nothing is due.", "home");
constexpr Phrase noNews QT_TRANSLATE_NOOP3("Words", "Nothing has changed.", "home");
constexpr Phrase noCoverage =
    QT_TRANSLATE_NOOP("Words", "The chosen audit has no period with planned controls yet.");
constexpr Phrase noProject = QT_TRANSLATE_NOOP("Words", "Choose one audit project to see its coverage.");
constexpr Phrase noTrend = QT_TRANSLATE_NOOP("Words",
    "The gaps are recorded from today on, every day that somebody works here. Their course is drawn after a "
    "week.");
//: %1: a day
constexpr Phrase youngTrend = QT_TRANSLATE_NOOP(
    "Words", "The gaps have been recorded since %1. Their course is drawn once that is a week ago.");

// lines
//: %1: overdue, %n: due or overdue
constexpr Phrase loadWithOverdue = QT_TRANSLATE_N_NOOP("Words", "%n item(s), %1 overdue");
constexpr Phrase load = QT_TRANSLATE_N_NOOP("Words", "%n item(s)");
constexpr Phrase days = QT_TRANSLATE_N_NOOP("Words", "%n day(s)");
constexpr Phrase today QT_TRANSLATE_NOOP3("Words", "today", "home");
constexpr Phrase more = QT_TRANSLATE_N_NOOP("Words", "and %n other(s)…");
//: %1: what happens on a day, %2: the audit project
constexpr Phrase ofProject = QT_TRANSLATE_NOOP("Words", "%1, %2");
//: %1: what is proposed
constexpr Phrase proposed = QT_TRANSLATE_NOOP("Words", "%1 (proposed)");

// next steps
constexpr Phrase mendBlockers = QT_TRANSLATE_N_NOOP("Words", "Resolve %n blocking gap(s)");
constexpr Phrase findDocuments = QT_TRANSLATE_N_NOOP("Words", "Find %n document(s) whose place nobody knows");
constexpr Phrase answerLate = QT_TRANSLATE_N_NOOP("Words", "Answer %n overdue request(s)");
constexpr Phrase mendReturned = QT_TRANSLATE_N_NOOP("Words", "Rework %n returned request(s)");
constexpr Phrase catchUp = QT_TRANSLATE_N_NOOP("Words", "Catch up on %n missed or overdue control(s)");
constexpr Phrase decide = QT_TRANSLATE_N_NOOP("Words", "Decide on the applicability of %n requirement(s)");
constexpr Phrase linkEvidence = QT_TRANSLATE_N_NOOP("Words", "Link %n evidence item(s) to a control");
constexpr Phrase fileWaiting = QT_TRANSLATE_N_NOOP("Words", "File %n file(s) that wait in the intake");

// days
constexpr Phrase periodBegins = QT_TRANSLATE_NOOP("Words", "Audit period begins");
constexpr Phrase periodEnds = QT_TRANSLATE_NOOP("Words", "Audit period ends");
constexpr Phrase fieldworkBegins = QT_TRANSLATE_NOOP("Words", "Fieldwork begins");
constexpr Phrase fieldworkEnds = QT_TRANSLATE_NOOP("Words", "Fieldwork ends");
constexpr Phrase nextMeeting QT_TRANSLATE_NOOP3("Words", "Next meeting", "home");

// milestones that are proposed
constexpr Phrase renewalDue = QT_TRANSLATE_NOOP("Words", "Renewal of the registration due");
constexpr Phrase nextPeriod = QT_TRANSLATE_NOOP("Words", "Next audit period begins");
constexpr Phrase surveillance = QT_TRANSLATE_NOOP("Words", "Surveillance audit due");
constexpr Phrase recertification = QT_TRANSLATE_NOOP("Words", "Recertification due");

// coverage; %1: occurrences of controls
constexpr Phrase done = QT_TRANSLATE_NOOP("Words", "done %1");
constexpr Phrase late = QT_TRANSLATE_NOOP("Words", "late %1");
constexpr Phrase unproved = QT_TRANSLATE_NOOP("Words", "without evidence %1");
constexpr Phrase missing = QT_TRANSLATE_NOOP("Words", "not done %1");
constexpr Phrase ahead QT_TRANSLATE_NOOP3("Words", "ahead %1", "coverage");

// news; %1: a record, or the name of a register, %2: who
constexpr Phrase oneAdded QT_TRANSLATE_NOOP3("Words", "%1 added (%2)", "news");
constexpr Phrase oneChanged QT_TRANSLATE_NOOP3("Words", "%1 changed (%2)", "news");
constexpr Phrase oneDeleted QT_TRANSLATE_NOOP3("Words", "%1 deleted (%2)", "news");
constexpr Phrase oneImported QT_TRANSLATE_NOOP3("Words", "%1 imported (%2)", "news");
constexpr Phrase someAdded = QT_TRANSLATE_N_NOOP("Words", "%1: %n record(s) added (%2)");
constexpr Phrase someChanged = QT_TRANSLATE_N_NOOP("Words", "%1: %n change(s) (%2)");
constexpr Phrase someDeleted = QT_TRANSLATE_N_NOOP("Words", "%1: %n record(s) deleted (%2)");
constexpr Phrase someImported = QT_TRANSLATE_N_NOOP("Words", "%1: %n record(s) imported (%2)");
constexpr Phrase binderBuilt = QT_TRANSLATE_N_NOOP("Words", "%n binder(s) built (%1)");
constexpr Phrase sampleLoaded QT_TRANSLATE_NOOP3("Words", "Sample company loaded", "news");
constexpr Phrase workspaceMade QT_TRANSLATE_NOOP3("Words", "Workspace created", "news");
constexpr Phrase somebody QT_TRANSLATE_NOOP3("Words", "somebody", "news");
//: %1: new gaps, %2: resolved ones
constexpr Phrase gapNews = QT_TRANSLATE_NOOP("Words", "New gaps %1, resolved %2");

// subjects of rules
constexpr Phrase locations QT_TRANSLATE_NOOP3("Words", "Locations", "rules");
constexpr Phrase documents QT_TRANSLATE_NOOP3("Words", "Documents and versions", "rules");
constexpr Phrase owners QT_TRANSLATE_NOOP3("Words", "Coverage and owners", "rules");
constexpr Phrase evidence QT_TRANSLATE_NOOP3("Words", "Quality of evidence", "rules");
constexpr Phrase periodic QT_TRANSLATE_NOOP3("Words", "Periodic controls", "rules");
constexpr Phrase samples QT_TRANSLATE_NOOP3("Words", "Populations and samples", "rules");
constexpr Phrase requests QT_TRANSLATE_NOOP3("Words", "Audit requests", "rules");
constexpr Phrase findings QT_TRANSLATE_NOOP3("Words", "Findings and actions", "rules");
constexpr Phrase scope QT_TRANSLATE_NOOP3("Words", "Project and scope", "rules");
constexpr Phrase binder QT_TRANSLATE_NOOP3("Words", "Binder", "rules");

} // namespace tsuzuri::home
