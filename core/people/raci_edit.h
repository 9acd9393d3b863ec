#pragma once

#include "core/model/change_set.h"
#include "core/people/raci.h"

#include <map>

namespace tsuzuri {

/// Changes who answers for what from the day of the index on. What was stays in the record: assignments end
/// on the day before, and others begin. Any number of calls make one change set.
class RaciEdit {
public:
    /// The index must outlive the edit.
    explicit RaciEdit(const WorkspaceIndex &index)
        : m_index(index)
    {
    }

    /// Gives a letter. Accountable is one: giving A takes it from everybody else. Of a document the owner
    /// field says who that is.
    void give(const AnyId &subject, Id<Person> person, Raci raci);
    /// Takes a letter from a person. What comes through a role stays: it is the role's.
    void take(const AnyId &subject, Id<Person> person, Raci raci);
    void takeAll(const AnyId &subject, Id<Person> person);
    /// Gives what is not there, takes what is.
    void toggle(const AnyId &subject, Id<Person> person, Raci raci);
    void move(const AnyId &subject, Id<Person> from, Id<Person> to, Raci raci);

    /// Whether a person has a letter in person, as things stand after the calls so far.
    bool has(const AnyId &subject, Id<Person> person, Raci raci) const;
    ChangeSet changes() const;

private:
    template <typename Test>
    void endWhere(const AnyId &subject, Test test);
    Id<Person> ownerOf(const AnyId &subject) const;
    void setOwner(const AnyId &subject, Id<Person> owner);

    const WorkspaceIndex &m_index;
    std::map<Uuid, Assignment> m_ended;
    std::vector<Assignment> m_begun;
    std::map<Uuid, Document> m_documents;
};

/// An assignment or a holding whose last day is the one before `day`; one that had not begun by then is
/// deleted.
template <typename T>
T endedBefore(T record, QDate day)
{
    if (record.from.isValid() && record.from >= day)
        record.deletedOn = day;
    else
        record.to = day.addDays(-1);
    return record;
}

} // namespace tsuzuri
