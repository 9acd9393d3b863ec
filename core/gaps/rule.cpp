#include "core/gaps/rule.h"

#include "core/gaps/rule_families.h"

namespace tsuzuri {

namespace {

std::vector<Rule> collect()
{
    std::vector<Rule> rules;
    for (const std::span<const Rule> family : {locationRules(), documentRules(), versionRules(),
             adoptionRules(), coverageRules(), evidenceRules(), captureRules(), occurrenceRules(),
             samplingRules(), requestRules(), findingRules(), engagementRules(), fileRules()})
        rules.insert(rules.end(), family.begin(), family.end());
    std::ranges::sort(rules, {}, [](const Rule &rule) { return QLatin1StringView(rule.id); });
    return rules;
}

} // namespace

std::span<const Rule> gapRules()
{
    static const std::vector<Rule> rules = collect();
    return rules;
}

const Rule *findRule(QStringView id)
{
    const auto found =
        std::ranges::find_if(gapRules(), [&](const Rule &rule) { return id == QLatin1StringView(rule.id); });
    return found == gapRules().end() ? nullptr : &*found;
}

} // namespace tsuzuri
