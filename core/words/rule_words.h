#pragma once

#include "core/base/named_text.h"

namespace tsuzuri {

/// The sentence of a gap in both languages: ruleMessage(gap.rule, gap.arguments). A text that lacks one
/// language shows its other one. Of an own rule its message, which comes with the arguments (own.message).
/// Empty for an unknown rule.
LocalizedText ruleMessage(const QString &rule, const NamedTexts &arguments);

/// Why an auditor asks this, and what mends it; of an own rule its name and its remedy. Empty for an unknown
/// rule.
LocalizedText ruleReason(const QString &rule, const NamedTexts &arguments = {});
LocalizedText ruleRemedy(const QString &rule, const NamedTexts &arguments = {});

/// How every binder keeps a rule that is not asked (RuleSource::Build). Empty for others.
LocalizedText ruleGuarantee(const QString &rule);

/// Fills a sentence: {name} is replaced, [a part] is left out when a name within it has no text. A name that
/// is not given at all stays visible.
QString fillSentence(QStringView sentence, const NamedTexts &arguments, Language language);

} // namespace tsuzuri
