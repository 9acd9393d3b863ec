#pragma once

#include "core/words/phrase.h"

/// Why the intake desk proposes what it proposes, and what it warns of. Asked for by words.text(intake::…).
namespace tsuzuri::intake {

// the control
constexpr Phrase nameHasRef = QT_TRANSLATE_NOOP("Words", "The name holds the number %1.");
constexpr Phrase folderHasRef = QT_TRANSLATE_NOOP("Words", "The folder holds the number %1.");
constexpr Phrase textHasRef = QT_TRANSLATE_NOOP("Words", "The text holds the number %1.");
//: %1: number of an evidence item
constexpr Phrase sameName = QT_TRANSLATE_NOOP("Words", "%1 with the same name was filed there.");
constexpr Phrase sameFolder = QT_TRANSLATE_NOOP("Words", "Files of this folder were filed there.");
constexpr Phrase nameWords = QT_TRANSLATE_NOOP("Words", "The name speaks of it.");
constexpr Phrase folderWords = QT_TRANSLATE_NOOP("Words", "The folder speaks of it.");
constexpr Phrase textWords = QT_TRANSLATE_NOOP("Words", "The text speaks of it.");

// period and day
//: %1: what stands in the name, such as 2026年4月度
constexpr Phrase nameSays = QT_TRANSLATE_NOOP("Words", "The name says “%1”.");
constexpr Phrase folderSays = QT_TRANSLATE_NOOP("Words", "The folder says “%1”.");
constexpr Phrase textSays = QT_TRANSLATE_NOOP("Words", "The text says “%1”.");
constexpr Phrase yearIsMeant = QT_TRANSLATE_NOOP("Words", "The name says “%1”, the year is a guess.");
constexpr Phrase onlyFileDay = QT_TRANSLATE_NOOP("Words", "Only the day of the file is known.");
constexpr Phrase fileTime = QT_TRANSLATE_NOOP("Words", "The file was last changed then.");
constexpr Phrase fileSaysWhen = QT_TRANSLATE_NOOP("Words", "The file itself says so.");
constexpr Phrase takenTime = QT_TRANSLATE_NOOP("Words", "It was taken in then.");

// document, system, kind
constexpr Phrase nameHasVersion = QT_TRANSLATE_NOOP("Words", "The name holds %1 and its version %2.");
constexpr Phrase versionInForce = QT_TRANSLATE_NOOP("Words", "The name holds %1; this version was in force.");
//: %1: number of a document, %2: label of a version
constexpr Phrase textHasVersion = QT_TRANSLATE_NOOP("Words", "The text begins with %1 and its version %2.");
constexpr Phrase textHasDocument =
    QT_TRANSLATE_NOOP("Words", "The text begins with %1; this version was in force.");
constexpr Phrase nameHasSystem = QT_TRANSLATE_NOOP("Words", "The name holds the name of the system.");
constexpr Phrase controlHasSystem = QT_TRANSLATE_NOOP("Words", "The control takes its evidence from there.");
constexpr Phrase fileFormat = QT_TRANSLATE_NOOP("Words", "Files of this format usually are.");
constexpr Phrase controlExpects = QT_TRANSLATE_NOOP("Words", "The control expects it.");
//: %1: number of an evidence item
constexpr Phrase asBefore = QT_TRANSLATE_NOOP("Words", "%1 was the same.");

// warnings
constexpr Phrase noControl = QT_TRANSLATE_NOOP("Words", "No control fits by name, folder or text.");
//: %1: number and title of an evidence item or document version
constexpr Phrase sameFile = QT_TRANSLATE_NOOP("Words", "The same file is there already: %1.");
//: %1: number and title of an evidence item, %2: number of an audit project
constexpr Phrase sameFileEarlier = QT_TRANSLATE_NOOP("Words", "The same file was used for %2 already: %1.");
constexpr Phrase sameFileWaiting = QT_TRANSLATE_NOOP("Words", "The same file waits in the tray twice: %1.");
constexpr Phrase endsLater = QT_TRANSLATE_NOOP("Words", "The period ends after the day of collection.");
//: %1: number of an audit project
constexpr Phrase outsidePeriod = QT_TRANSLATE_NOOP("Words", "The period lies outside that of %1.");
constexpr Phrase maybePersonal = QT_TRANSLATE_NOOP("Words", "It may hold personal data.");

// why a file was not taken in; %1: its path
constexpr Phrase emptyFile =
    QT_TRANSLATE_NOOP("Words", "“%1” is empty, so it shows nothing. Save or export it again.");
constexpr Phrase helperFile =
    QT_TRANSLATE_NOOP("Words", "“%1” is a helper file of the system or of an open program.");
constexpr Phrase emptyFolder = QT_TRANSLATE_NOOP("Words", "The folder “%1” holds no files.");
constexpr Phrase foldersTooDeep =
    QT_TRANSLATE_NOOP("Words", "The folder “%1” lies too deep. Add it by itself.");
//: %2: name of the file with the same content
constexpr Phrase sameContent =
    QT_TRANSLATE_NOOP("Words", "“%1” has the same content as “%2”, which waits already.");

} // namespace tsuzuri::intake
