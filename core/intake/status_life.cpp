#include "core/intake/status_life.h"

#include "core/model/kind.h"

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

Error refusal(const Evidence &evidence, const char *why)
{
    return {ErrorCode::Conflict, {kindCode(Kind::Evidence), evidence.ref, QString::fromLatin1(why)}, {}};
}

/// All but what may be said of accepted evidence later.
Evidence fixedPart(Evidence evidence)
{
    evidence.status = {};
    evidence.statusReason = {};
    evidence.note = {};
    evidence.tags.clear();
    evidence.retentionUntil = {};
    evidence.legalHold = {};
    return evidence;
}

/// Evidence that has no status yet may be anywhere in its life: a list from elsewhere says where.
StatusStep firstStep(EvidenceStatus to)
{
    return {Unset, to, to == Accepted ? DayAndPerson : to == Rejected ? DayAndReason : Nothing};
}

/// What the record itself says in answer to a step.
StatusAnswer answerIn(const Evidence &before, const Evidence &after, StatusAsks asks)
{
    switch (asks) {
    case Reason:
        return {after.statusReason == before.statusReason ? LocalizedText() : after.statusReason, {}, {}};
    case DayAndPerson:
        return {{}, after.acceptedOn, after.acceptedBy};
    case DayAndReason:
        return {after.rejectReason, after.rejectedOn, {}};
    case Nothing:
        break;
    }
    return {};
}

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
    evidence.statusReason = step.asks == Reason ? answer.reason : LocalizedText();
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

std::optional<StatusStep> stepBetween(EvidenceStatus from, EvidenceStatus to)
{
    const auto *found = std::ranges::find_if(
        steps, [&](const StatusStep &step) { return step.from == from && step.to == to; });
    return found == std::end(steps) ? std::nullopt : std::optional(*found);
}

Result<Evidence> afterEdit(const Evidence &before, Evidence after)
{
    if (before.status == Accepted && fixedPart(before) != fixedPart(after))
        return std::unexpected(refusal(before, "accepted"));
    if (after.status == before.status)
        return after;
    const auto step = before.status == Unset ? std::optional(firstStep(after.status))
                                             : stepBetween(before.status, after.status);
    if (!step)
        return std::unexpected(refusal(before, "no-step"));
    if (!isAnswered(*step, answerIn(before, after, step->asks)))
        return std::unexpected(refusal(before, "asks"));
    if (after.statusReason == before.statusReason)
        after.statusReason = {};
    return after;
}

Result<void> checkFilesMayChange(const Evidence &evidence)
{
    if (evidence.status == Accepted)
        return std::unexpected(refusal(evidence, "accepted"));
    return {};
}

} // namespace tsuzuri
