#include "core/workspace/settled.h"

namespace tsuzuri {

namespace {

const Meeting *closedMeeting(const Dataset &data, Id<Meeting> id)
{
    const Meeting *meeting = data.find(id);
    return meeting && meeting->closedOn.isValid() ? meeting : nullptr;
}

Id<Meeting> meetingOf(const Meeting &meeting)
{
    return meeting.id;
}

template <typename T>
Id<Meeting> meetingOf(const T &part)
{
    return part.meeting;
}

/// A part may be taken out of a closed meeting as little as it may be put into one.
template <typename T>
const Meeting *closedMeetingOf(const Dataset &data, const T &record)
{
    const T *current = data.table<T>().findAlsoDeleted(record.id);
    if (current && *current == record)
        return nullptr;
    const Meeting *before = current ? closedMeeting(data, meetingOf(*current)) : nullptr;
    return before ? before : closedMeeting(data, meetingOf(record));
}

} // namespace

Result<void> checkSettled(const Dataset &data, const ChangeSet &changes)
{
    const Meeting *closed = nullptr;
    const auto check = [&](const auto &records) {
        for (const auto &record : records)
            closed = closed ? closed : closedMeetingOf(data, record);
    };
    check(changes.of<Meeting>());
    check(changes.of<MeetingItem>());
    check(changes.of<Decision>());
    if (closed)
        return failure(
            ErrorCode::Conflict, {kindCode(Kind::Meeting), closed->ref, QStringLiteral("closed-meeting")});
    return {};
}

} // namespace tsuzuri
