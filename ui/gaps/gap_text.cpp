#include "ui/gaps/gap_text.h"

#include "core/gaps/gap.h"
#include "core/words/rule_words.h"
#include "core/words/words.h"

namespace tsuzuri {

QString gapSentence(const Words &words, const Gap &gap)
{
    return ruleMessage(gap.rule, gap.arguments).best(words.language());
}

QString gapReason(const Words &words, const Gap &gap)
{
    return ruleReason(gap.rule, gap.arguments).best(words.language());
}

QString gapRemedy(const Words &words, const Gap &gap)
{
    return ruleRemedy(gap.rule, gap.arguments).best(words.language());
}

} // namespace tsuzuri
