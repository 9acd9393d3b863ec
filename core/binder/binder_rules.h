#pragma once

#include "core/binder/plan.h"
#include "core/gaps/file_facts.h"
#include "core/gaps/rule_run.h"
#include "core/gaps/rule_switches.h"

namespace tsuzuri {

/// What the rules of a binder are asked of, and where they report.
class BinderAsking {
public:
    BinderAsking(const BinderPlan &ofPlan, const FileFacts *ofFiles)
        : plan(ofPlan)
        , files(ofFiles)
        , m_switches(ofPlan.data())
    {
    }

    const BinderPlan &plan;
    const FileFacts *files; ///< null: nothing is known
    std::vector<Gap> gaps;

    /// Unless the team has switched the rule off.
    void report(QLatin1StringView rule, const AnyId &subject, const QString &subjectRef, NamedTexts arguments,
        const GapDetail &detail = {});
    void report(
        QLatin1StringView rule, const BinderItem &item, NamedTexts arguments, const GapDetail &detail = {})
    {
        report(rule, item.record, item.ref, std::move(arguments), detail);
    }

private:
    RuleSwitches m_switches;
};

/// BND-01, 04, 05, 06, 07, 10, 13, 15, 17, 18: one item after the other.
void askOfItems(BinderAsking &asking);
/// BND-09: requests of which something is not there.
void askOfRequests(BinderAsking &asking);
/// BND-14: what blocks the audit and stands in the binder all the same.
void askOfBlockers(BinderAsking &asking, const GapReport &report);

} // namespace tsuzuri
