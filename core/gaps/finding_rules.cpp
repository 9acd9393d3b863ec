#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

NamedTexts findingArguments(const Finding &finding)
{
    return {named(u"g.ref"_s, finding.ref), named(u"g.title"_s, finding.title)};
}

bool isInWork(const Finding &finding)
{
    return finding.status == FindingStatus::Triaged || finding.status == FindingStatus::InProgress;
}

void overdue(const Finding &finding, RuleRun &run)
{
    const bool isDone = finding.status == FindingStatus::Closed
        || finding.status == FindingStatus::AcceptedRisk || finding.status == FindingStatus::NotAGap;
    if (isDone || !finding.dueOn.isValid() || finding.dueOn >= run.today())
        return;
    NamedTexts arguments = findingArguments(finding);
    arguments.push_back(named(u"g.due_on"_s, finding.dueOn));
    run.report(arguments);
}

void nobodyOrNoDate(const Finding &finding, RuleRun &run)
{
    if (isInWork(finding) && (finding.owner.isNull() || !finding.dueOn.isValid()))
        run.report(findingArguments(finding));
}

void closedWithoutEvidence(const Finding &finding, RuleRun &run)
{
    if (finding.status != FindingStatus::Closed || finding.origin == FindingOrigin::Rule
        || !finding.resolution.isEmpty())
        return;
    const auto hasEvidence = [](const Action *action) { return !action->evidence.empty(); };
    if (std::ranges::none_of(run.workspace().actions.of(finding), hasEvidence))
        run.report(findingArguments(finding));
}

void noRootCause(const Finding &finding, RuleRun &run)
{
    switch (finding.auditClass) {
    case AuditClass::NonconformityMajor:
    case AuditClass::NonconformityMinor:
    case AuditClass::Exception:
    case AuditClass::Deficiency:
    case AuditClass::Finding:
        if (finding.rootCause.isEmpty() && finding.status != FindingStatus::Open
            && finding.status != FindingStatus::Unset && finding.status != FindingStatus::NotAGap)
            run.report(findingArguments(finding));
        break;
    default:
        break;
    }
}

void effectivenessOpen(const Action &action, RuleRun &run)
{
    if (action.kind == ActionKind::Corrective && action.status == ActionStatus::Done
        && action.doneOn.isValid() && !action.effectivenessCheckedOn.isValid()
        && action.doneOn.daysTo(run.today()) > run.parameters().effectivenessDays)
        run.report({named(u"a.ref"_s, action.ref), named(u"a.text"_s, action.text)});
}

void recurred(const Finding &finding, RuleRun &run)
{
    if (finding.ruleId.isEmpty() || finding.control.isNull())
        return;
    for (const Finding *earlier : run.index().earlierFindings(finding.control)) {
        if (earlier->ruleId != finding.ruleId || earlier->status != FindingStatus::Closed)
            continue;
        NamedTexts arguments = findingArguments(finding);
        arguments.push_back(named(u"g0.ref"_s, earlier->ref));
        return run.report(arguments, {.label = earlier->ref});
    }
}

void acceptanceOver(const Finding &finding, RuleRun &run)
{
    if (finding.status == FindingStatus::AcceptedRisk
        && (!finding.waiverUntil.isValid() || finding.waiverUntil < run.today()
            || finding.waiverApprover.isNull()))
        run.report(findingArguments(finding));
}

void noMeeting(const Project &project, RuleRun &run)
{
    const Phase phase = project.phase;
    if (phase < Phase::Preparation || phase > Phase::AuditOperating)
        return;
    QDate last;
    for (const Meeting *meeting : run.index().all<Meeting>()) {
        if (meeting->status != MeetingStatus::Planned && meeting->heldOn.isValid()
            && meeting->heldOn <= run.today() && (!last.isValid() || meeting->heldOn > last))
            last = meeting->heldOn;
    }
    const qint64 days = last.daysTo(run.today());
    if (last.isValid() && days > run.parameters().meetingMaxGapDays)
        run.report({named(u"n"_s, days)});
}

void decisionWithoutAction(const Decision &decision, RuleRun &run)
{
    if (decision.needsAction == Flag::Yes && run.workspace().actionsOfDecision.of(decision).empty())
        run.report({named(u"d.ref"_s, decision.ref), named(u"d.text"_s, decision.text)});
}

void stale(const Finding &finding, RuleRun &run)
{
    const qint64 days = finding.updatedOn.daysTo(run.today());
    if (!isInWork(finding) || !finding.updatedOn.isValid() || days <= run.parameters().staleDays)
        return;
    NamedTexts arguments = findingArguments(finding);
    arguments.push_back(named(u"n"_s, days));
    run.report(arguments);
}

constexpr auto core = RuleSet::Core;
constexpr auto further = RuleSet::Further;
constexpr auto perProject = RuleScope::Project;

constexpr Rule rules[]{
    rule<overdue>("FND-01", core, perProject, Severity::Major),
    rule<nobodyOrNoDate>("FND-02", core, perProject, Severity::Minor),
    rule<closedWithoutEvidence>("FND-03", further, perProject, Severity::Major),
    rule<noRootCause>("FND-04", further, perProject, Severity::Minor),
    rule<effectivenessOpen>("FND-05", further, perProject, Severity::Minor),
    rule<recurred>("FND-06", further, perProject, Severity::Major),
    rule<acceptanceOver>("FND-07", core, perProject, Severity::Major),
    rule<noMeeting>("FND-08", further, perProject, Severity::Advice),
    rule<decisionWithoutAction>("FND-09", further, perProject, Severity::Minor),
    rule<stale>("FND-10", further, perProject, Severity::Minor),
};

} // namespace

std::span<const Rule> findingRules()
{
    return rules;
}

} // namespace tsuzuri
