#pragma once

#include "core/words/phrase.h"

/// "If the audit started on this date", as a paper.
namespace tsuzuri::forecast {

//: %1: a day
constexpr Phrase title = QT_TRANSLATE_NOOP("Words", "If the audit started on %1");
constexpr Phrase project QT_TRANSLATE_NOOP3("Words", "Audit project", "forecast");
constexpr Phrase asOf QT_TRANSLATE_NOOP3("Words", "As of", "forecast");
constexpr Phrase by QT_TRANSLATE_NOOP3("Words", "Open on that day", "forecast");
//: %1 to %4: numbers of open points
constexpr Phrase counts = QT_TRANSLATE_NOOP("Words", "%1 expired, %2 not approved, %3 missing, %4 other");
constexpr Phrase fresh QT_TRANSLATE_NOOP3("Words", "Not open today", "forecast");
constexpr Phrase first = QT_TRANSLATE_NOOP("Words", "What to do first, by person");
constexpr Phrase nothing = QT_TRANSLATE_NOOP("Words", "Nothing would stand open on that day.");
constexpr Phrase who QT_TRANSLATE_NOOP3("Words", "Who", "forecast");
constexpr Phrase what QT_TRANSLATE_NOOP3("Words", "What will be open", "forecast");
constexpr Phrase record QT_TRANSLATE_NOOP3("Words", "Record", "forecast");
constexpr Phrase cause QT_TRANSLATE_NOOP3("Words", "Why", "forecast");
constexpr Phrase due QT_TRANSLATE_NOOP3("Words", "Due", "forecast");
constexpr Phrase effort QT_TRANSLATE_NOOP3("Words", "Effort", "forecast");
constexpr Phrase nobody QT_TRANSLATE_NOOP3("Words", "Nobody", "forecast");
constexpr Phrase expired QT_TRANSLATE_NOOP3("Words", "Expired", "forecast");
constexpr Phrase unapproved QT_TRANSLATE_NOOP3("Words", "Not approved", "forecast");
constexpr Phrase missing QT_TRANSLATE_NOOP3("Words", "Missing", "forecast");
constexpr Phrase other QT_TRANSLATE_NOOP3("Words", "Other", "forecast");
constexpr Phrase minutes QT_TRANSLATE_NOOP3("Words", "Minutes", "forecast");
constexpr Phrase hours QT_TRANSLATE_NOOP3("Words", "Hours", "forecast");
constexpr Phrase days QT_TRANSLATE_NOOP3("Words", "Days", "forecast");
//: what a person has to do besides the lines above it; %n: number of points
constexpr Phrase more = QT_TRANSLATE_N_NOOP("Words", "and %n more point(s)");
//: %1: a sentence about one point, %2: "and 3 more points"
constexpr Phrase withMore QT_TRANSLATE_NOOP3("Words", "%1 (%2)", "forecast");
//: %n: number of people
constexpr Phrase otherPeople = QT_TRANSLATE_N_NOOP("Words", "%n more person(s)");
constexpr Phrase leftOut QT_TRANSLATE_NOOP3("Words", "Left out on this page", "forecast");
//: what does not fit on the page; %n: number of points
constexpr Phrase leftOutPoints =
    QT_TRANSLATE_N_NOOP("Words", "%n point(s), which the same table as Excel workbook or text holds");

} // namespace tsuzuri::forecast
