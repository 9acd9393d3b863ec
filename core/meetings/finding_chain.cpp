#include "core/meetings/finding_chain.h"

#include "core/model/by_ref.h"

namespace tsuzuri {

namespace {

bool needsAll(const Finding &finding)
{
    switch (finding.auditClass) {
    case AuditClass::Finding:
    case AuditClass::Exception:
    case AuditClass::Deficiency:
    case AuditClass::MaterialWeakness:
    case AuditClass::NonconformityMajor:
    case AuditClass::NonconformityMinor:
        return true;
    default:
        return false;
    }
}

bool isDone(const Action *action)
{
    return action->status == ActionStatus::Done;
}

StepState stateOf(const std::vector<const Action *> &actions)
{
    if (actions.empty())
        return StepState::Missing;
    return std::ranges::all_of(actions, isDone) ? StepState::Done : StepState::UnderWay;
}

StepState stateOf(const LocalizedText &text)
{
    return text.isEmpty() ? StepState::Missing : StepState::Done;
}

std::vector<const Action *> actionsOf(
    const WorkspaceIndex &index, const Finding &finding, std::initializer_list<ActionKind> kinds)
{
    std::vector<const Action *> actions;
    for (const Action *action : index.actions.of(finding)) {
        if (action->status != ActionStatus::Cancelled && std::ranges::contains(kinds, action->kind))
            actions.push_back(action);
    }
    return byRef(std::move(actions));
}

/// Checked are all corrective actions that are done.
StepState effectivenessOf(const std::vector<const Action *> &corrective)
{
    const auto isChecked = [](const Action *action) { return action->effectivenessCheckedOn.isValid(); };
    if (corrective.empty() || std::ranges::none_of(corrective, isDone))
        return StepState::Missing;
    return std::ranges::all_of(corrective, isChecked) ? StepState::Done : StepState::UnderWay;
}

} // namespace

std::vector<ChainStep> chainOf(const WorkspaceIndex &index, const Finding &finding)
{
    ChainStep cause{FindingStep::Cause, stateOf(finding.rootCause), finding.rootCause, {}};
    ChainStep response{
        FindingStep::Response, stateOf(finding.managementResponse), finding.managementResponse, {}};
    ChainStep correction{FindingStep::Correction, {}, finding.resolution,
        actionsOf(index, finding, {ActionKind::Unset, ActionKind::Correction, ActionKind::Task})};
    correction.state = correction.actions.empty() ? stateOf(finding.resolution) : stateOf(correction.actions);
    ChainStep corrective{FindingStep::Corrective, {}, {},
        actionsOf(index, finding, {ActionKind::Corrective, ActionKind::Improvement})};
    corrective.state = stateOf(corrective.actions);
    ChainStep effectiveness{FindingStep::Effectiveness, effectivenessOf(corrective.actions), {}, {}};
    for (const Action *action : corrective.actions) {
        if (action->effectivenessCheckedOn.isValid())
            effectiveness.actions.push_back(action);
    }
    std::vector<ChainStep> chain{std::move(cause), std::move(response), std::move(correction),
        std::move(corrective), std::move(effectiveness)};
    const bool isNothing = finding.status == FindingStatus::NotAGap;
    for (ChainStep &step : chain) {
        const bool isAsked = !isNothing && (needsAll(finding) || step.step == FindingStep::Correction);
        if (step.state == StepState::Missing && !isAsked)
            step.state = StepState::NotNeeded;
    }
    return chain;
}

} // namespace tsuzuri
