#include "core/people/handover.h"

namespace tsuzuri {

namespace {

template <typename T>
T recordOf(bool (*)(const T &, const WorkspaceIndex &));

template <typename T>
constexpr PersonField fact(const char *name)
{
    return {kindOf<T>, name, nullptr};
}

/// A duty for as long as `isNeeded` says so; its argument names the kind.
template <auto isNeeded>
constexpr PersonField duty(const char *name)
{
    using T = decltype(recordOf(isNeeded));
    return {kindOf<T>, name, [](const void *record, const WorkspaceIndex &index) {
                return isNeeded(*static_cast<const T *>(record), index);
            }};
}

bool isLiving(const Document &document, const WorkspaceIndex &)
{
    return document.lifecycle != Lifecycle::Retired && document.lifecycle != Lifecycle::Superseded;
}

bool isInUse(const Location &location, const WorkspaceIndex &)
{
    return location.retired != Flag::Yes;
}

bool isOpen(const Project &project, const WorkspaceIndex &)
{
    return project.status != ProjectStatus::Closed;
}

bool isOpen(const Request &request, const WorkspaceIndex &)
{
    return request.internalStatus != InternalStatus::Closed
        && request.internalStatus != InternalStatus::Withdrawn;
}

bool isOpen(const Finding &finding, const WorkspaceIndex &)
{
    return finding.status != FindingStatus::Closed && finding.status != FindingStatus::AcceptedRisk
        && finding.status != FindingStatus::NotAGap;
}

bool isOpen(const Action &action, const WorkspaceIndex &)
{
    return action.status != ActionStatus::Done && action.status != ActionStatus::Cancelled;
}

bool isToBePerformed(const ControlInstance &instance, const WorkspaceIndex &)
{
    return !instance.performedOn.isValid()
        && (instance.status == InstanceStatus::Scheduled || instance.status == InstanceStatus::Unset);
}

/// Also what begins later.
template <typename T>
bool isNotOver(const T &record, const WorkspaceIndex &index)
{
    return !record.to.isValid() || record.to >= index.today;
}

bool canAct(const Person &person, const WorkspaceIndex &index)
{
    return isActive(person, index.today);
}

bool always(const SourceSystem &, const WorkspaceIndex &)
{
    return true;
}

template <typename T>
constexpr auto isOpenRecord = static_cast<bool (*)(const T &, const WorkspaceIndex &)>(isOpen);
template <typename T>
constexpr auto isNotOverRecord = static_cast<bool (*)(const T &, const WorkspaceIndex &)>(isNotOver<T>);

constexpr PersonField fields[]{
    duty<isNotOverRecord<Assignment>>("person"),
    duty<isNotOverRecord<RoleHolding>>("person"),
    duty<isLiving>("owner"),
    duty<isLiving>("ask_person"),
    duty<always>("owner"),
    duty<isInUse>("key_holder"),
    duty<isOpenRecord<Project>>("manager"),
    duty<isToBePerformed>("performed_by"),
    duty<isOpenRecord<Request>>("assigned_to"),
    duty<isOpenRecord<Request>>("internal_reviewer"),
    duty<isOpenRecord<Finding>>("owner"),
    duty<isOpenRecord<Action>>("assignee"),
    duty<canAct>("deputy"),
    fact<Applicability>("decided_by"),
    fact<DocumentVersion>("drafted_by"),
    fact<DocumentVersion>("approved_by"),
    fact<DocumentVersion>("disposed_by"),
    fact<DocumentReview>("reviewed_by"),
    fact<Location>("checked_by"),
    fact<ControlInstance>("approved_by"),
    fact<ControlInstance>("reviewed_by"),
    fact<ControlInstance>("waived_by"),
    fact<ControlChange>("changed_by"),
    fact<Evidence>("captured_by"),
    fact<Evidence>("reviewed_by"),
    fact<Evidence>("accepted_by"),
    fact<EvidenceFile>("disposed_by"),
    fact<PreApproval>("approved_by"),
    fact<Population>("extracted_by"),
    fact<Request>("requested_by"),
    fact<Finding>("detected_by"),
    fact<Finding>("waiver_approver"),
    fact<Finding>("closed_by"),
    fact<Action>("effectiveness_checked_by"),
    fact<Waiver>("approver"),
    fact<Meeting>("attendees"),
    fact<Meeting>("closed_by"),
    fact<MeetingItem>("assignee"),
    fact<RuleSetting>("decided_by"),
    fact<Decision>("decided_by"),
    fact<Subservice>("reviewed_by"),
    fact<NotifiableChange>("decided_by"),
};

} // namespace

std::span<const PersonField> personFields()
{
    return fields;
}

} // namespace tsuzuri
