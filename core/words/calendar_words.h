#pragma once

#include "core/words/phrase.h"

/// What stands in the calendar of a person. Asked for by words.text(due::…); %1: number and name of a record.
namespace tsuzuri::due {

//: %1: name of a person
constexpr Phrase calendarName = QT_TRANSLATE_NOOP("Words", "Audit work of %1");
constexpr Phrase occurrence = QT_TRANSLATE_NOOP("Words", "Carry out %1");
constexpr Phrase occurrenceReview = QT_TRANSLATE_NOOP("Words", "Confirm that it was carried out: %1");
constexpr Phrase missingEvidence = QT_TRANSLATE_NOOP("Words", "Leave evidence of %1");
constexpr Phrase request = QT_TRANSLATE_NOOP("Words", "Answer %1");
constexpr Phrase requestReview = QT_TRANSLATE_NOOP("Words", "Check the answer to %1");
constexpr Phrase action = QT_TRANSLATE_NOOP("Words", "Do %1");
constexpr Phrase finding = QT_TRANSLATE_NOOP("Words", "Resolve %1");
constexpr Phrase documentReview = QT_TRANSLATE_NOOP("Words", "Review %1");
constexpr Phrase documentDue = QT_TRANSLATE_NOOP("Words", "Write %1");
constexpr Phrase approval = QT_TRANSLATE_NOOP("Words", "Approve %1");
constexpr Phrase locationCheck = QT_TRANSLATE_NOOP("Words", "See whether it is still there: %1");
//: %1: number and name of a control, %2: which occurrence, 2026-Q2
constexpr Phrase occurrenceName = QT_TRANSLATE_NOOP("Words", "%1 (%2)");
//: %1: name of an audit project, %2: name of a milestone
constexpr Phrase milestone = QT_TRANSLATE_NOOP("Words", "%1: %2");
//: %1: number and name of the record that another one belongs to
constexpr Phrase belongsTo = QT_TRANSLATE_NOOP("Words", "Belongs to %1.");

} // namespace tsuzuri::due
