#pragma once

#include "core/gaps/project_scope.h"

namespace tsuzuri {

// What rules and the coverage ribbon say of occurrences, said once.

inline bool isDone(const ControlInstance &instance)
{
    return instance.status == InstanceStatus::Done || instance.status == InstanceStatus::DoneLate;
}

inline bool isOpen(const ControlInstance &instance)
{
    return instance.status == InstanceStatus::Scheduled || instance.status == InstanceStatus::Missed;
}

/// The day by which it is due: the end of its window, later where its due day is (a review of April by 10
/// May).
QDate dueDay(const ControlInstance &instance);

/// The last day on which it is not late yet: with the tolerance of the control's cadence, else of the
/// project. Invalid where the window has no end.
QDate lastDayInTime(const ControlInstance &instance, const Control &control, const ProjectScope &index);

/// PER-01: said to be missed, or still open although window and tolerance have passed.
bool isMissing(const ControlInstance &instance, QDate lastDay, QDate today);
/// PER-02.
bool isLate(const ControlInstance &instance, QDate lastDay);
/// PER-04: whether evidence is linked from either side.
bool hasEvidence(const ControlInstance &instance, const WorkspaceIndex &workspace);

/// PER-03: occurrences of a control with different windows that were performed on one day, by day; none for
/// controls to which that does not matter.
std::vector<std::vector<const ControlInstance *>> performedTogether(
    const Control &control, const ProjectScope &index);

/// PER-07: how many occurrences of a control touch the period of the audit, and how many there must be.
struct OccurrenceCount {
    int found = 0;
    int expected = 0;

    bool isShort() const { return found < expected; }
};
/// Nothing is expected of an audit without a period and of a control without a cadence.
OccurrenceCount occurrenceCount(const Control &control, const ProjectScope &index);

} // namespace tsuzuri
