#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// The requirement that a decision is about; null for groups and withdrawn requirements, which nobody has to
/// adopt.
const Requirement *requirementOf(const Applicability &decision, const RuleRun &run)
{
    const Requirement *requirement = run.data().find(decision.requirement);
    const bool stands = requirement && requirement->kind != RequirementKind::Group
        && requirement->kind != RequirementKind::Withdrawn;
    return stands ? requirement : nullptr;
}

NamedTexts requirementArguments(const Requirement &requirement)
{
    return {named(u"Q.code"_s, requirement.code), named(u"Q.title"_s, requirement.title)};
}

bool isAdopted(const Applicability &decision)
{
    return decision.applicability == ApplicabilityState::Applicable
        || decision.applicability == ApplicabilityState::Partial;
}

bool isIsmap(const RuleRun &run)
{
    return run.schemeStartsWith("ismap"_L1);
}

void noControl(const Applicability &decision, RuleRun &run)
{
    const Requirement *requirement = requirementOf(decision, run);
    if (!requirement || !isAdopted(decision) || run.phase() < Phase::Preparation)
        return;
    const auto links = run.index().controlsOfRequirement.of(*requirement);
    const bool isCovered = std::ranges::any_of(links, [&](const ControlRequirement *link) {
        const Control *control = run.data().find(link->control);
        return control && control->inScope != Flag::No && link->relation != "reference"_L1;
    });
    if (!isCovered)
        run.report(requirementArguments(*requirement));
}

void undecided(const Applicability &decision, RuleRun &run)
{
    const Requirement *requirement = requirementOf(decision, run);
    if (requirement && decision.applicability == ApplicabilityState::Undecided
        && run.phase() >= Phase::Preparation)
        run.report(requirementArguments(*requirement));
}

void excludedWithoutReason(const Applicability &decision, RuleRun &run)
{
    const Requirement *requirement = requirementOf(decision, run);
    if (!requirement || decision.applicability != ApplicabilityState::NotApplicable
        || !decision.reason.isEmpty())
        return;
    const bool isObjective = run.project().scheme == "ismap"_L1 && requirement->level == "objective"_L1;
    run.report(
        requirementArguments(*requirement), {.severity = isObjective ? Severity::Blocker : Severity::Unset});
}

/// Silent for objectives without a detailed item that somebody has decided on: their items are not in the
/// workspace.
void noDetailChosen(const Applicability &decision, RuleRun &run)
{
    const Requirement *requirement = requirementOf(decision, run);
    if (!requirement || !isIsmap(run) || requirement->level != "objective"_L1
        || decision.applicability != ApplicabilityState::Applicable)
        return;
    bool hasItems = false;
    for (const Requirement *item : run.workspace().requirementsBelow.of(*requirement)) {
        for (const Applicability *choice : run.index().decisionOn.of(*item)) {
            hasItems = true;
            if (isAdopted(*choice))
                return;
        }
    }
    if (hasItems)
        run.report(requirementArguments(*requirement));
}

void baseRequirementLeftOut(const Applicability &decision, RuleRun &run)
{
    const Requirement *requirement = requirementOf(decision, run);
    if (requirement && isIsmap(run) && requirement->tags.contains("base_requirement"_L1)
        && decision.applicability != ApplicabilityState::Applicable
        && decision.applicability != ApplicabilityState::Unset)
        run.report(requirementArguments(*requirement));
}

void notImplemented(const Applicability &decision, RuleRun &run)
{
    const Requirement *requirement = requirementOf(decision, run);
    if (requirement && decision.applicability == ApplicabilityState::Applicable
        && run.phase() >= Phase::AuditDesign
        && (decision.implementationStatus == ImplementationStatus::NotStarted
            || decision.implementationStatus == ImplementationStatus::Planned))
        run.report(requirementArguments(*requirement));
}

void changedAfterStatement(const Project &project, RuleRun &run)
{
    const bool hasStatement = run.schemeStartsWith("isms"_L1) || isIsmap(run);
    if (!hasStatement || !project.soaApprovedOn.isValid())
        return;
    const auto changed = std::ranges::count_if(run.index().all<Applicability>(),
        [&](const Applicability *decision) { return decision->decidedOn > project.soaApprovedOn; });
    if (changed > 0)
        run.report({named(u"J.soa_approved_on"_s, project.soaApprovedOn), named(u"n"_s, changed)});
}

constexpr auto core = RuleSet::Core;
constexpr auto further = RuleSet::Further;
constexpr auto perProject = RuleScope::Project;

constexpr Rule rules[]{
    rule<noControl>("COV-01", core, perProject, Severity::Blocker),
    rule<undecided>("COV-02", core, perProject, Severity::Major),
    rule<excludedWithoutReason>("COV-03", core, perProject, Severity::Major),
    rule<noDetailChosen>("COV-04", further, perProject, Severity::Blocker),
    rule<baseRequirementLeftOut>("COV-05", further, perProject, Severity::Major),
    rule<notImplemented>("COV-17", core, perProject, Severity::Blocker),
    rule<changedAfterStatement>("COV-18", further, perProject, Severity::Minor),
};

} // namespace

std::span<const Rule> adoptionRules()
{
    return rules;
}

} // namespace tsuzuri
