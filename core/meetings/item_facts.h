#pragma once

#include "core/gaps/workspace_index.h"

namespace tsuzuri {

/// What people want to see beside a line of an agenda.
struct ItemFacts {
    QString number; ///< of the subject, as people say it
    std::vector<Id<Requirement>> requirements;
    std::vector<Id<Control>> controls;
    std::vector<Id<Person>> people; ///< whom the line waits for: as the meeting gave it, else who answers
    QDate dueOn; ///< as the meeting gave it, else of the subject
    std::vector<Id<Evidence>> evidence; ///< newest first
    Id<Location> location; ///< where the subject or its first evidence is
    const MeetingItem *before = nullptr; ///< the same line at the last meeting
    const Decision *decided = nullptr; ///< about the same subject, the newest of earlier meetings
    int weeks = 0; ///< since the gap was first seen
    bool isStrict = false; ///< 極秘: hidden when guests attend
};

/// Looks the facts of many lines up.
class ItemFactBook {
public:
    /// Everything given must outlive the book.
    ItemFactBook(const WorkspaceIndex &index, const Meeting &meeting);

    ItemFacts of(const MeetingItem &item) const;
    const WorkspaceIndex &index() const { return m_index; }
    const Meeting &meeting() const { return m_meeting; }

private:
    void addControls(const AnyId &subject, ItemFacts &facts) const;
    void addEvidence(const AnyId &subject, ItemFacts &facts) const;
    void addBefore(const MeetingItem &item, ItemFacts &facts) const;
    QDate dueOf(const AnyId &subject) const;
    std::vector<Id<Person>> peopleOf(const AnyId &subject) const;
    Id<Location> locationOf(const AnyId &subject) const;
    bool isStrict(const AnyId &subject, const ItemFacts &facts) const;

    const WorkspaceIndex &m_index;
    const Dataset &m_data;
    const Meeting &m_meeting;
    QHash<QString, const MeetingItem *> m_before; ///< by fingerprint, else by subject
    QHash<QString, const Decision *> m_decided; ///< by subject
};

} // namespace tsuzuri
