#pragma once

#include "core/model/finding.h"

namespace tsuzuri {

enum class ActionKind : std::uint8_t { Unset, Correction, Corrective, Improvement, Task };
template <>
struct EnumCodes<ActionKind> {
    static constexpr std::array codes {"", "correction", "corrective", "improvement", "task"};
};

enum class ActionStatus : std::uint8_t { Unset, Todo, Doing, Done, Cancelled };
template <>
struct EnumCodes<ActionStatus> {
    static constexpr std::array codes {"", "todo", "doing", "done", "cancelled"};
};

struct Action : Record<Action> {
    Id<Finding> finding;
    Id<Decision> decision;
    ActionKind kind {};
    LocalizedText text;
    Id<Person> assignee;
    QDate dueOn;
    ActionStatus status {};
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

/// Lets one gap of the checklist pass until a day, by its fingerprint.
struct Waiver : Record<Waiver> {
    Id<Project> project;
    QString fingerprint;
    LocalizedText reason;
    Id<Person> approver;
    QDate until;

    bool operator==(const Waiver &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using W = Waiver;
        field("project", at<&W::project>);
        field("fingerprint", at<&W::fingerprint>);
        field("reason", at<&W::reason>);
        field("approver", at<&W::approver>);
        field("until", at<&W::until>);
    }
};

enum class MeetingStatus : std::uint8_t { Unset, Planned, InSession, Closed };
template <>
struct EnumCodes<MeetingStatus> {
    static constexpr std::array codes {"", "planned", "in_session", "closed"};
};

struct Meeting : Record<Meeting> {
    std::optional<int> number;
    QDate heldOn;
    std::vector<Id<Project>> projects;
    std::vector<Id<Person>> attendees;
    MeetingStatus status {};
    LocalizedText topics;
    QDate nextOn;
    LocalizedText note;

    bool operator==(const Meeting &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using M = Meeting;
        field("number", at<&M::number>);
        field("held_on", at<&M::heldOn>);
        field("projects", at<&M::projects>);
        field("attendees", at<&M::attendees>);
        field("minutes_status", at<&M::status>);
        field("topics", at<&M::topics>);
        field("next_on", at<&M::nextOn>);
        field("note", at<&M::note>);
    }
};

/// 決定事項 of a meeting.
struct Decision : Record<Decision> {
    Id<Meeting> meeting;
    LocalizedText text;
    Id<Person> decidedBy;
    Flag needsAction {};
    LocalizedText reason;

    bool operator==(const Decision &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using D = Decision;
        field("meeting", at<&D::meeting>);
        field("text", at<&D::text>);
        field("decided_by", at<&D::decidedBy>);
        field("needs_action", at<&D::needsAction>);
        field("reason", at<&D::reason>);
    }
};

} // namespace tsuzuri
