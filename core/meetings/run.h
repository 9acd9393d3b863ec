#pragma once

#include "core/meetings/item_facts.h"
#include "core/model/change_set.h"

namespace tsuzuri {

/// Something that is to be done, as it is given in a meeting.
struct GivenTask {
    LocalizedText text;
    Id<Person> assignee;
    QDate dueOn;
};

/// What a meeting does with the lines of its agenda. Each call is one change set; an item is handed in as its
/// author saw it, so that the door notices when somebody else has changed it since.
class MeetingRun {
public:
    /// `facts` must outlive it.
    explicit MeetingRun(const ItemFactBook &facts)
        : m_facts(facts)
        , m_data(facts.index().data)
        , m_meeting(facts.meeting())
    {
    }

    /// The meeting is in session from now on. Empty where it is already, or closed.
    ChangeSet begin() const;

    /// Of an action the result is its status as well: OK is done. What needs action gets the person who
    /// answers and the day of the next meeting where nothing else was said.
    ChangeSet setResult(MeetingItem item, ItemResult result) const;
    /// Of an action, a finding or a request these are its own person and day as well.
    ChangeSet assign(MeetingItem item, Id<Person> person) const;
    ChangeSet setDue(MeetingItem item, QDate day) const;
    ChangeSet setComment(MeetingItem item, const LocalizedText &comment) const;
    ChangeSet setPrivateNote(MeetingItem item, const LocalizedText &note) const;
    /// The time that each item took, in seconds, added to what it had.
    ChangeSet addSeconds(const QHash<QString, int> &seconds) const; ///< by id of the item

    ChangeSet decide(const MeetingItem &item, const LocalizedText &text, Id<Person> decidedBy = {}) const;
    ChangeSet addAction(const MeetingItem &item, const GivenTask &task) const;
    ChangeSet addFinding(const MeetingItem &item, const LocalizedText &title) const;
    ChangeSet addRequest(const MeetingItem &item, const QString &title, TextLanguage language) const;
    /// A line of its own at the end of the agenda.
    ChangeSet addNotice(const LocalizedText &text) const;

private:
    Id<Project> project() const;
    void passOn(const MeetingItem &item, ChangeSet &changes) const;

    const ItemFactBook &m_facts;
    const Dataset &m_data;
    const Meeting &m_meeting;
};

} // namespace tsuzuri
