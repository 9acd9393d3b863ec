#pragma once

#include "core/base/error.h"
#include "core/model/evidence.h"

#include <optional>
#include <span>

namespace tsuzuri {

/// What a person has to say when evidence gets a status.
enum class StatusAsks : std::uint8_t {
    Nothing,
    Reason, ///< why: statusReason
    DayAndPerson, ///< when and by whom at the audit firm: acceptedOn, acceptedBy
    DayAndReason, ///< when and why: rejectedOn, rejectReason
};

/// One step of the life of evidence.
struct StatusStep {
    EvidenceStatus from{};
    EvidenceStatus to{};
    StatusAsks asks{};
};

/// All steps there are. What was accepted stays as it is, unless it is superseded.
std::span<const StatusStep> statusSteps();
/// Those from a status, in the order of life.
std::vector<StatusStep> stepsFrom(EvidenceStatus status);

/// The answers to what a step asks.
struct StatusAnswer {
    LocalizedText reason;
    QDate day;
    Id<Person> person;
};
/// True where the answer holds all that the step asks.
bool isAnswered(const StatusStep &step, const StatusAnswer &answer);
/// The evidence after the step.
Evidence afterStep(Evidence evidence, const StatusStep &step, const StatusAnswer &answer);
/// The one step from a status to another; nothing where there is none.
std::optional<StatusStep> stepBetween(EvidenceStatus from, EvidenceStatus to);

/// Evidence as a person has edited it: its status takes only steps that there are, with all that they ask
/// for, and what is accepted keeps everything but its notes, tags, retention and hold. A reason belongs to
/// the status that it was given for. Error Conflict (kind, ref, "accepted", "no-step" or "asks").
Result<Evidence> afterEdit(const Evidence &before, Evidence after);
/// Whether files may come to an item or leave it. Error Conflict (kind, ref, "accepted").
Result<void> checkFilesMayChange(const Evidence &evidence);

} // namespace tsuzuri
