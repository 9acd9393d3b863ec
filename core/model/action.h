#pragma once

#include "core/model/finding.h"

namespace tsuzuri {

struct Meeting;

enum class ActionKind : std::uint8_t { Unset, Correction, Corrective, Improvement, Task };
template <>
struct EnumCodes<ActionKind> {
    static constexpr std::array codes{"", "correction", "corrective", "improvement", "task"};
};

enum class ActionStatus : std::uint8_t { Unset, Todo, Doing, Done, Cancelled };
template <>
struct EnumCodes<ActionStatus> {
    static constexpr std::array codes{"", "todo", "doing", "done", "cancelled"};
};

struct Action : Record<Action> {
    Id<Finding> finding;
    Id<Decision> decision;
    Id<Meeting> meeting; ///< where it was given
    AnyId subject; ///< what it is about where that is no finding
    ActionKind kind{};
    LocalizedText text;
    Id<Person> assignee;
    QDate dueOn;
    ActionStatus status{};
    QDate doneOn;
    std::vector<Id<Evidence>> evidence;
    QDate effectivenessCheckedOn;
    Id<Person> effectivenessCheckedBy;
    LocalizedText note;

    bool operator==(const Action &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using A = Action;
        field("finding", at<&A::finding>);
        field("decision", at<&A::decision>);
        field("meeting", at<&A::meeting>);
        field("subject", at<&A::subject>);
        field("kind", at<&A::kind>);
        field("text", at<&A::text>);
        field("assignee", at<&A::assignee>);
        field("due_on", at<&A::dueOn>);
        field("status", at<&A::status>);
        field("done_on", at<&A::doneOn>);
        field("evidence", at<&A::evidence>);
        field("effectiveness_checked_on", at<&A::effectivenessCheckedOn>);
        field("effectiveness_checked_by", at<&A::effectivenessCheckedBy>);
        field("note", at<&A::note>);
    }
};

} // namespace tsuzuri
