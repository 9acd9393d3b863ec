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
    static constexpr auto fields()
    {
        using A = Action;
        return std::tuple {Field {"finding", &A::finding}, Field {"decision", &A::decision}, Field {"kind", &A::kind},
            Field {"text", &A::text}, Field {"assignee", &A::assignee}, Field {"due_on", &A::dueOn},
            Field {"status", &A::status}, Field {"done_on", &A::doneOn}, Field {"evidence", &A::evidence},
            Field {"effectiveness_checked_on", &A::effectivenessCheckedOn},
            Field {"effectiveness_checked_by", &A::effectivenessCheckedBy}, Field {"note", &A::note}};
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
    static constexpr auto fields()
    {
        using W = Waiver;
        return std::tuple {Field {"project", &W::project}, Field {"fingerprint", &W::fingerprint},
            Field {"reason", &W::reason}, Field {"approver", &W::approver}, Field {"until", &W::until}};
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
    static constexpr auto fields()
    {
        using M = Meeting;
        return std::tuple {Field {"number", &M::number}, Field {"held_on", &M::heldOn},
            Field {"projects", &M::projects}, Field {"attendees", &M::attendees}, Field {"minutes_status", &M::status},
            Field {"topics", &M::topics}, Field {"next_on", &M::nextOn}, Field {"note", &M::note}};
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
    static constexpr auto fields()
    {
        using D = Decision;
        return std::tuple {Field {"meeting", &D::meeting}, Field {"text", &D::text},
            Field {"decided_by", &D::decidedBy}, Field {"needs_action", &D::needsAction},
            Field {"reason", &D::reason}};
    }
};

} // namespace tsuzuri
