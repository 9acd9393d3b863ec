#pragma once

#include "core/gaps/gap.h"
#include "core/people/raci.h"

namespace tsuzuri {

/// What is to be done with a record.
enum class WorkKind : std::uint8_t {
    Occurrence, ///< perform a control
    OccurrenceReview, ///< confirm what somebody else performed
    MissingEvidence, ///< leave evidence of what was performed
    Request, ///< answer the audit firm
    RequestReview, ///< check an answer before it goes out
    Action,
    Finding,
    DocumentReview,
    DocumentDue, ///< write a document that is still to be created
    Approval, ///< of a version of a document
    LocationCheck, ///< say whether the file is still there
    Gap, ///< of a record that the person answers for
};

/// Something that waits for one person. What waits for two people are two items.
struct WorkItem {
    Id<Person> person;
    WorkKind kind{};
    AnyId record;
    QDate dueOn; ///< invalid where nothing says when
    int gap = -1; ///< of WorkKind::Gap: its place among the gaps given

    bool operator==(const WorkItem &) const = default;
};

/// Everything that waits for somebody on the day of the index, by due date; what has none comes last. Of
/// `gaps` those that no waiver covers and whose record is not listed for another reason.
std::vector<WorkItem> openWork(const WorkspaceIndex &index, std::span<const Gap> gaps);
/// What of it waits for one person, in the same order.
std::vector<WorkItem> workOf(std::span<const WorkItem> work, Id<Person> person);

enum class WorkTime : std::uint8_t { Overdue, ThisWeek, Later };
/// Weeks end on Sunday; what has no day is for later.
WorkTime workTime(QDate dueOn, QDate today);

/// How many items are due in a week.
struct WeekLoad {
    QDate monday;
    int count = 0;

    bool operator==(const WeekLoad &) const = default;
};

/// One entry for each week that the period touches. Only items with a day count: nothing is estimated.
std::vector<WeekLoad> loadByWeek(std::span<const WorkItem> items, const Period &period);

} // namespace tsuzuri
