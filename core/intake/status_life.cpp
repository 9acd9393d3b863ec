#include "core/intake/status_life.h"

#include <iterator>

namespace tsuzuri {

namespace {

using enum EvidenceStatus;
using enum StatusAsks;

/// domain.md 6.2 in steps. Backward steps, withdrawal and replacement ask why.
constexpr StatusStep steps[] = {
    {Unset, Planned, Nothing},
    {Unset, Requested, Nothing},
    {Unset, Collected, Nothing},
    {Planned, Requested, Nothing},
    {Planned, Collected, Nothing},
    {Planned, Withdrawn, Reason},
    {Requested, Collected, Nothing},
    {Requested, Withdrawn, Reason},
    {Collected, InReview, Nothing},
    {Collected, Superseded, Reason},
    {Collected, Withdrawn, Reason},
    {InReview, Collected, Reason},
    {InReview, Ready, Nothing},
    {InReview, Superseded, Reason},
    {InReview, Withdrawn, Reason},
    {Ready, InReview, Reason},
    {Ready, Submitted, Nothing},
    {Ready, Superseded, Reason},
    {Ready, Withdrawn, Reason},
    {Submitted, Accepted, DayAndPerson},
    {Submitted, Rejected, DayAndReason},
    {Submitted, Superseded, Reason},
    {Submitted, Withdrawn, Reason},
    {Accepted, Superseded, Reason},
    {Rejected, Superseded, Reason},
    {Rejected, Withdrawn, Reason},
    {Withdrawn, Collected, Reason},
};

} // namespace

std::span<const StatusStep> statusSteps()
{
    return steps;
}

std::vector<StatusStep> stepsFrom(EvidenceStatus status)
{
    std::vector<StatusStep> found;
    std::ranges::copy_if(
        steps, std::back_inserter(found), [&](const StatusStep &step) { return step.from == status; });
    return found;
}

bool isAnswered(const StatusStep &step, const StatusAnswer &answer)
{
    switch (step.asks) {
    case Nothing:
        return true;
    case Reason:
        return !answer.reason.isEmpty();
    case DayAndPerson:
        return answer.day.isValid() && !answer.person.isNull();
    case DayAndReason:
        return answer.day.isValid() && !answer.reason.isEmpty();
    }
    return false;
}

Evidence afterStep(Evidence evidence, const StatusStep &step, const StatusAnswer &answer)
{
    evidence.status = step.to;
    if (step.asks == DayAndPerson) {
        evidence.acceptedOn = answer.day;
        evidence.acceptedBy = answer.person;
    }
    if (step.asks == DayAndReason) {
        evidence.rejectedOn = answer.day;
        evidence.rejectReason = answer.reason;
    }
    return evidence;
}

} // namespace tsuzuri
