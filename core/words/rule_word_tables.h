#pragma once

#include <span>

namespace tsuzuri {

/// {D.title} stands for an argument of the gap, [a part] is left out when its argument is empty.
struct RuleSentence {
    const char *rule;
    const char *ja;
    const char *en;
};

/// Why it matters, and what to do.
struct RuleAdvice {
    const char *rule;
    const char *whyJa;
    const char *whyEn;
    const char *doJa;
    const char *doEn;
};

std::span<const RuleSentence> documentSentences(); ///< LOC, DOC
std::span<const RuleSentence> controlSentences(); ///< COV, EVD, PER
std::span<const RuleSentence> workSentences(); ///< SMP, PBC, FND, ENG
std::span<const RuleSentence> binderSentences(); ///< BND
std::span<const RuleSentence> binderGuarantees(); ///< of those that every binder keeps, why

std::span<const RuleAdvice> documentAdvice();
std::span<const RuleAdvice> controlAdvice();
std::span<const RuleAdvice> evidenceAdvice();
std::span<const RuleAdvice> workAdvice();
std::span<const RuleAdvice> binderAdvice();

} // namespace tsuzuri
