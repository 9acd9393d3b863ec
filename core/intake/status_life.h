#pragma once

#include "core/model/evidence.h"

#include <span>

namespace tsuzuri {

/// What a person has to say when evidence gets a status.
enum class StatusAsks : std::uint8_t {
    Nothing,
    Reason, ///< why; it goes into the log
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
    LocalizedText reason; ///< of a rejection it stays in the record as well
    QDate day;
    Id<Person> person;
};
/// True where the answer holds all that the step asks.
bool isAnswered(const StatusStep &step, const StatusAnswer &answer);
/// The evidence after the step.
Evidence afterStep(Evidence evidence, const StatusStep &step, const StatusAnswer &answer);

} // namespace tsuzuri
