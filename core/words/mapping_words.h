#pragma once

#include "core/words/phrase.h"

/// What is wrong with a row of a mapping that was read from a file.
namespace tsuzuri::mapping {

//: %1: what stands there
constexpr Phrase noFramework = QT_TRANSLATE_NOOP("Words",
    "“%1” does not say of which framework. Write it like iso27001_2022:A.5.1, or say which framework the "
    "column means.");
//: %1: a framework, %2: number of a requirement
constexpr Phrase noRequirement =
    QT_TRANSLATE_NOOP("Words", "The framework “%1” has no requirement “%2”. Correct the number.");
//: %1: a framework, %2: number of a requirement
constexpr Phrase withdrawn = QT_TRANSLATE_NOOP(
    "Words", "“%2” was withdrawn from the framework “%1”. Take the row out or give what took its place.");
//: %1: number of a group of requirements
constexpr Phrase groupIsRelated = QT_TRANSLATE_NOOP("Words",
    "“%1” is a group, which can be related to something and no more. Correct the relation or the number.");
constexpr Phrase toItself =
    QT_TRANSLATE_NOOP("Words", "Both ends are the same requirement. Correct one of them.");
//: %1: place of a row
constexpr Phrase twice =
    QT_TRANSLATE_NOOP("Words", "This pair stands at %1 already. Take one of the rows out.");
constexpr Phrase noRelation = QT_TRANSLATE_NOOP(
    "Words", "The relation is missing. Give one: equal, subset, superset, intersects, related.");
constexpr Phrase noPairs = QT_TRANSLATE_NOOP("Words", "There are no pairs below the headings. Add some.");

} // namespace tsuzuri::mapping
