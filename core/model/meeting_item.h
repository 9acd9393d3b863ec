#pragma once

#include "core/model/meeting.h"

namespace tsuzuri {

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
