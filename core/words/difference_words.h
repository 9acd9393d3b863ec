#pragma once

#include "core/words/phrase.h"

#include <array>

/// The words of the difference between schemes: on paper and on the screen.
namespace tsuzuri::differing {

//: title of the paper; %1: a scheme
constexpr Phrase title = QT_TRANSLATE_NOOP("Words", "Difference to %1");
constexpr Phrase held QT_TRANSLATE_NOOP3("Words", "Held", "difference");
constexpr Phrase target QT_TRANSLATE_NOOP3("Words", "Target", "difference");
constexpr Phrase requirements QT_TRANSLATE_NOOP3("Words", "Requirements", "difference");
constexpr Phrase byChapter = QT_TRANSLATE_NOOP("Words", "By chapter");
constexpr Phrase byRequirement = QT_TRANSLATE_NOOP("Words", "Requirement by requirement");
constexpr Phrase byPerson = QT_TRANSLATE_NOOP("Words", "What is left to do, by person");
constexpr Phrase chapter QT_TRANSLATE_NOOP3("Words", "Chapter", "difference");
constexpr Phrase requirement QT_TRANSLATE_NOOP3("Words", "Requirement", "difference");
constexpr Phrase state QT_TRANSLATE_NOOP3("Words", "State", "difference");
constexpr Phrase answeredBy = QT_TRANSLATE_NOOP("Words", "Answered through");
constexpr Phrase weakest = QT_TRANSLATE_NOOP("Words", "Weakest link");
constexpr Phrase documents QT_TRANSLATE_NOOP3("Words", "Documents", "difference");
constexpr Phrase evidence QT_TRANSLATE_NOOP3("Words", "Evidence", "difference");
constexpr Phrase person QT_TRANSLATE_NOOP3("Words", "Person", "difference");
constexpr Phrase nobody = QT_TRANSLATE_NOOP("Words", "Nobody yet");
constexpr Phrase toComplete = QT_TRANSLATE_NOOP("Words", "Requirements to complete");
constexpr Phrase toRenew = QT_TRANSLATE_NOOP("Words", "Documents to renew");
constexpr Phrase toCollect = QT_TRANSLATE_NOOP("Words", "Evidence to collect anew");
constexpr Phrase nothingLeft = QT_TRANSLATE_NOOP("Words", "Nothing is left to do.");
constexpr Phrase notes QT_TRANSLATE_NOOP3("Words", "How to read it", "difference");
constexpr Phrase howToRead = QT_TRANSLATE_NOOP("Words",
    "Covered: something that is held, or a control in force, answers the whole requirement. Partly: a part "
    "of it, or a "
    "common control that what is held usually takes for granted. Open: nothing. Links speak of requirements "
    "as a whole "
    "and never say that one is conformed to.");

/// In the order of DifferenceState.
constexpr std::array states{Phrase QT_TRANSLATE_NOOP3("Words", "Covered", "difference"),
    Phrase QT_TRANSLATE_NOOP3("Words", "Partly", "difference"),
    Phrase QT_TRANSLATE_NOOP3("Words", "Open", "difference")};
/// In the order of Reuse.
constexpr std::array reuses{Phrase(QT_TRANSLATE_NOOP("Words", "as it is")),
    Phrase(QT_TRANSLATE_NOOP("Words", "for another period")),
    Phrase(QT_TRANSLATE_NOOP("Words", "not usable"))};

//: %1: control of the catalogue
constexpr Phrase presumed = QT_TRANSLATE_NOOP("Words", "%1 (presumed)");
//: %1: a relation such as "subset of", %2: its strength
constexpr Phrase relationAndStrength = QT_TRANSLATE_NOOP("Words", "%1 (%2)");
constexpr Phrase ownLink = QT_TRANSLATE_NOOP("Words", "own control");
constexpr Phrase catalogueLink = QT_TRANSLATE_NOOP("Words", "catalogue of common controls");
constexpr Phrase sameRequirement = QT_TRANSLATE_NOOP("Words", "the same requirement");
constexpr Phrase ownMapping = QT_TRANSLATE_NOOP("Words", "own mapping");

} // namespace tsuzuri::differing
