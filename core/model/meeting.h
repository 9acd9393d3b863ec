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
    static constexpr std::array codes{"", "planned", "in_session", "closed"};
};

struct Meeting : Record<Meeting> {
    std::optional<int> number;
    QDate heldOn;
    std::vector<Id<Project>> projects;
    std::vector<Id<Person>> attendees;
    MeetingStatus status{};
    LocalizedText topics;
    QDate nextOn;
    QDate closedOn; ///< from then on the meeting and its items stay as they are
    Id<Person> closedBy;
    LocalizedText note;
    LocalizedText privateNote; ///< for the own team; never in what others get

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
        field("closed_on", at<&M::closedOn>);
        field("closed_by", at<&M::closedBy>);
        field("note", at<&M::note>);
        field("private_note", at<&M::privateNote>);
    }
};

/// 決定事項 of a meeting.
struct Decision : Record<Decision> {
    Id<Meeting> meeting;
    AnyId subject;
    LocalizedText text;
    Id<Person> decidedBy;
    Flag needsAction{};
    LocalizedText reason;

    bool operator==(const Decision &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using D = Decision;
        field("meeting", at<&D::meeting>);
        field("subject", at<&D::subject>);
        field("text", at<&D::text>);
        field("decided_by", at<&D::decidedBy>);
        field("needs_action", at<&D::needsAction>);
        field("reason", at<&D::reason>);
    }
};

/// The parts of an agenda, in their order.
enum class AgendaSection : std::uint8_t {
    Unset,
    FollowUp,
    NewGap,
    OpenGap,
    ResolvedGap,
    OverdueRequest,
    Returned,
    Undecided,
    Upcoming,
    Notice
};
template <>
struct EnumCodes<AgendaSection> {
    static constexpr std::array codes{"", "follow_up", "new_gap", "open_gap", "resolved_gap",
        "overdue_request", "returned", "undecided", "upcoming", "notice"};
};

enum class ItemResult : std::uint8_t { Unset, Ok, ActionNeeded, Pending, NotApplicable };
template <>
struct EnumCodes<ItemResult> {
    static constexpr std::array codes{"", "ok", "ng", "pending", "not_applicable"};
};

/// One line of the agenda as the snapshot of a meeting keeps it, and what was said about it.
struct MeetingItem : Record<MeetingItem> {
    Id<Meeting> meeting;
    std::optional<int> sequence;
    AgendaSection section{};
    AnyId subject;
    QString ruleId;
    QString fingerprint; ///< of the gap, "" where the line is none
    Severity severity{};
    LocalizedText text;
    QDate firstSeenOn;
    ItemResult result{};
    LocalizedText comment;
    LocalizedText privateNote; ///< for the own team; never in what others get
    Id<Person> assignee;
    QDate nextDueOn;
    std::optional<int> seconds; ///< that the meeting took for it

    bool operator==(const MeetingItem &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using I = MeetingItem;
        field("meeting", at<&I::meeting>);
        field("seq", at<&I::sequence>);
        field("section", at<&I::section>);
        field("subject", at<&I::subject>);
        field("rule_id", at<&I::ruleId>);
        field("fingerprint", at<&I::fingerprint>);
        field("severity", at<&I::severity>);
        field("text", at<&I::text>);
        field("first_seen_on", at<&I::firstSeenOn>);
        field("result", at<&I::result>);
        field("comment", at<&I::comment>);
        field("private_note", at<&I::privateNote>);
        field("assignee", at<&I::assignee>);
        field("next_due_on", at<&I::nextDueOn>);
        field("seconds", at<&I::seconds>);
    }
};

} // namespace tsuzuri
