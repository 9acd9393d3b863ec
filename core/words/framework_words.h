#pragma once

#include "core/words/phrase.h"

/// What is worth knowing of a framework that was read from a file of others.
namespace tsuzuri::framework {

// problems of one row
constexpr Phrase noCode =
    QT_TRANSLATE_NOOP("Words", "This row has no number. Give it one, or take the row out.");
constexpr Phrase codeTooLong =
    QT_TRANSLATE_NOOP("Words", "The number is longer than 64 characters. Shorten it.");
//: %1: place of a row
constexpr Phrase codeTwice =
    QT_TRANSLATE_NOOP("Words", "This number is used at %1 already. Give each row its own.");
//: %1: number of a requirement
constexpr Phrase noParent = QT_TRANSLATE_NOOP(
    "Words", "There is no row “%1” for this one to belong to. Add it or correct the number.");
constexpr Phrase ownAncestor =
    QT_TRANSLATE_NOOP("Words", "This row belongs to itself by way of others. Correct what it belongs to.");
constexpr Phrase tooDeep =
    QT_TRANSLATE_NOOP("Words", "This row lies under more than 16 others. Take out some of them.");
constexpr Phrase depthJumps = QT_TRANSLATE_NOOP(
    "Words", "The depth of this row is no number, or more than one below the row before it.");

// notes
//: %1: number of a control, %2: name of a catalog
constexpr Phrase unknownControl = QT_TRANSLATE_NOOP("Words", "“%2” has no control “%1”, so it is left out.");
//: %1: number of a control or parameter
constexpr Phrase nothingToModify =
    QT_TRANSLATE_NOOP("Words", "“%1” is not among the chosen controls, so its modification is left out.");
constexpr Phrase modificationsLeftOut = QT_TRANSLATE_N_NOOP(
    "Words", "%n modification(s) of parameters or parts that the catalog does not hold were left out.");
//: %1: number of a control
constexpr Phrase takenOnce =
    QT_TRANSLATE_NOOP("Words", "“%1” is imported more than once. The first one counts.");
//: %1: file or link, %2: name of a framework
constexpr Phrase takenFromPack =
    QT_TRANSLATE_NOOP("Words", "“%1” is not beside the file. The framework “%2” was taken in its place.");
constexpr Phrase filesLeftOut = QT_TRANSLATE_NOOP("Words", "Files that are embedded in it are left out.");
constexpr Phrase textCut =
    QT_TRANSLATE_NOOP("Words", "The text is longer than 20,000 characters and was cut.");
constexpr Phrase otherLanguage = QT_TRANSLATE_NOOP(
    "Words", "Its texts are neither Japanese nor English. They stand in place of the English ones.");
//: %1: level as the file writes it
constexpr Phrase unknownLevel =
    QT_TRANSLATE_NOOP("Words", "The level “%1” is described nowhere. It was added.");
// where a framework comes from
//: %1: title, %2: version, %3: day
constexpr Phrase fromOscal = QT_TRANSLATE_NOOP("Words", "OSCAL: “%1”, version %2, last modified on %3.");
//: %1: title, %2: version
constexpr Phrase fromLibrary = QT_TRANSLATE_NOOP("Words", "Library “%1”, version %2.");
//: %1: name of a file
constexpr Phrase fromTable = QT_TRANSLATE_NOOP("Words", "Table “%1”.");

} // namespace tsuzuri::framework
