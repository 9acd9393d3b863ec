#pragma once

#include <QString>

namespace tsuzuri {

class Words;
enum class Severity : std::uint8_t;
struct Gap;

/// What a gap says, in whole sentences of one language.
QString gapSentence(const Words &words, const Gap &gap);
/// Why an auditor asks this, and what mends it.
QString gapReason(const Words &words, const Gap &gap);
QString gapRemedy(const Words &words, const Gap &gap);
QString severityWord(const Words &words, Severity severity);

} // namespace tsuzuri
