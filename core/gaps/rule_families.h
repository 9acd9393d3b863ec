#pragma once

#include "core/gaps/rule.h"

namespace tsuzuri {

// One table per family, each in its own source.
std::span<const Rule> locationRules(); ///< LOC
std::span<const Rule> documentRules(); ///< DOC, about documents
std::span<const Rule> versionRules(); ///< DOC, about versions
std::span<const Rule> adoptionRules(); ///< COV, about requirements and the statement
std::span<const Rule> coverageRules(); ///< COV, about controls
std::span<const Rule> evidenceRules(); ///< EVD, about the item itself
std::span<const Rule> captureRules(); ///< EVD, about how and when it was taken
std::span<const Rule> occurrenceRules(); ///< PER, and EVD about occurrences
std::span<const Rule> samplingRules(); ///< SMP
std::span<const Rule> requestRules(); ///< PBC
std::span<const Rule> findingRules(); ///< FND
std::span<const Rule> engagementRules(); ///< ENG
std::span<const Rule> fileRules(); ///< those that need open files or a binder: defined here, asked there

} // namespace tsuzuri
