#pragma once

#include "core/words/phrase.h"

#include <array>

/// The words of a move to another edition: in records, on the screen and on the command line.
namespace tsuzuri::editions {

/// In the order of EditionState.
constexpr std::array states{Phrase QT_TRANSLATE_NOOP3("Words", "Kept", "edition"),
    Phrase QT_TRANSLATE_NOOP3("Words", "Changed", "edition"),
    Phrase QT_TRANSLATE_NOOP3("Words", "Merged", "edition"),
    Phrase QT_TRANSLATE_NOOP3("Words", "Split", "edition"),
    Phrase QT_TRANSLATE_NOOP3("Words", "New", "edition"),
    Phrase QT_TRANSLATE_NOOP3("Words", "Withdrawn", "edition")};

/// In the order of CarriedOver.
constexpr std::array carried{Phrase QT_TRANSLATE_NOOP3("Words", "To be decided", "edition"),
    Phrase QT_TRANSLATE_NOOP3("Words", "Decided already", "edition"),
    Phrase QT_TRANSLATE_NOOP3("Words", "Carried over", "edition"),
    Phrase QT_TRANSLATE_NOOP3("Words", "Carried over, to review", "edition")};

/// In the order of CorrespondenceGround.
constexpr std::array grounds{Phrase QT_TRANSLATE_NOOP3("Words", "same number", "edition"),
    Phrase QT_TRANSLATE_NOOP3("Words", "table of correspondence", "edition"),
    Phrase QT_TRANSLATE_NOOP3("Words", "own mapping", "edition"),
    Phrase QT_TRANSLATE_NOOP3("Words", "named as its successor", "edition"),
    Phrase QT_TRANSLATE_NOOP3("Words", "a part of it", "edition")};

//: written into the note of a decision; %1: a framework, %2: requirements of it
constexpr Phrase toReview =
    QT_TRANSLATE_NOOP("Words", "To review: proposed by the move from %1, on the strength of %2.");
//: %1: number of a requirement, %2: what it is to the new one (part of), %3: what was decided on it
constexpr Phrase origin QT_TRANSLATE_NOOP3("Words", "%1 (%2; %3)", "edition");
//: name of a closed project; %1: name of the project that was moved, %2: a framework
constexpr Phrase earlier = QT_TRANSLATE_NOOP("Words", "%1: decisions on %2");

} // namespace tsuzuri::editions
