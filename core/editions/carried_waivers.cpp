#include "core/editions/carried_waivers.h"

#include "core/gaps/gap.h"
#include "core/gaps/rule.h"

namespace tsuzuri {

CarriedWaivers::CarriedWaivers(const Dataset &data, Id<Project> project)
{
    for (const Rule &rule : gapRules()) {
        if (rule.subject == Kind::Applicability)
            m_rules.push_back({QString::fromLatin1(rule.id), project});
    }
    for (const OwnRule &rule : data.table<OwnRule>()) {
        if (rule.subjectKind == kindCode(Kind::Applicability))
            m_rules.push_back({rule.ref, rule.project});
    }
    for (const Waiver &waiver : data.table<Waiver>())
        m_waivers.insert(waiver.fingerprint, &waiver);
}

void CarriedWaivers::carry(Id<Applicability> from, Id<Applicability> to, ChangeSet &changes) const
{
    if (m_waivers.isEmpty())
        return;
    const auto fingerprint = [](const Asked &asked, Id<Applicability> decision) {
        return gapFingerprint(asked.rule, asked.project, {Kind::Applicability, decision.uuid}, {});
    };
    for (const Asked &asked : m_rules) {
        const Waiver *known = m_waivers.value(fingerprint(asked, from));
        if (!known)
            continue;
        Waiver waiver;
        waiver.project = known->project;
        waiver.fingerprint = fingerprint(asked, to);
        waiver.reason = known->reason;
        waiver.approver = known->approver;
        waiver.until = known->until;
        if (!m_waivers.contains(waiver.fingerprint))
            changes.add(std::move(waiver));
    }
}

} // namespace tsuzuri
