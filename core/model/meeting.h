#pragma once

#include "core/model/waiver.h"

namespace tsuzuri {

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

} // namespace tsuzuri
