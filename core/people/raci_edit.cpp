#include "core/people/raci_edit.h"

namespace tsuzuri {

namespace {

constexpr std::array letters{Raci::Responsible, Raci::Accountable, Raci::Consulted, Raci::Informed};

} // namespace

template <typename Test>
void RaciEdit::endWhere(const AnyId &subject, Test test)
{
    for (const Assignment *assignment : assignmentsOf(m_index, subject)) {
        if (isValidOn(*assignment, m_index.today) && test(*assignment))
            m_ended.insert_or_assign(assignment->id.uuid, endedBefore(*assignment, m_index.today));
    }
    std::erase_if(m_begun, [&](const Assignment &begun) { return begun.subject == subject && test(begun); });
}

Id<Person> RaciEdit::ownerOf(const AnyId &subject) const
{
    if (subject.kind != Kind::Document)
        return {};
    if (const auto edited = m_documents.find(subject.uuid); edited != m_documents.end())
        return edited->second.owner;
    const Document *document = m_index.data.find(Id<Document>{subject.uuid});
    return document ? document->owner : Id<Person>();
}

void RaciEdit::setOwner(const AnyId &subject, Id<Person> owner)
{
    const Document *document = m_index.data.find(Id<Document>{subject.uuid});
    if (document && ownerOf(subject) != owner)
        m_documents.try_emplace(subject.uuid, *document).first->second.owner = owner;
}

bool RaciEdit::has(const AnyId &subject, Id<Person> person, Raci raci) const
{
    if (raci == Raci::Accountable && !person.isNull() && ownerOf(subject) == person)
        return true;
    const auto fits = [&](const Assignment &assignment) {
        return assignment.person == person && assignment.raci == raci && assignment.subject == subject;
    };
    return std::ranges::any_of(m_begun, fits)
        || std::ranges::any_of(assignmentsOf(m_index, subject), [&](const Assignment *assignment) {
               return fits(*assignment) && isValidOn(*assignment, m_index.today)
                   && !m_ended.contains(assignment->id.uuid);
           });
}

void RaciEdit::give(const AnyId &subject, Id<Person> person, Raci raci)
{
    if (raci == Raci::Accountable) {
        endWhere(subject, [&](const Assignment &assignment) {
            return assignment.raci == Raci::Accountable && assignment.person != person;
        });
        if (subject.kind == Kind::Document)
            return setOwner(subject, person);
    }
    if (has(subject, person, raci))
        return;
    Assignment assignment;
    assignment.subject = subject;
    assignment.person = person;
    assignment.raci = raci;
    assignment.from = m_index.today;
    m_begun.push_back(std::move(assignment));
}

void RaciEdit::take(const AnyId &subject, Id<Person> person, Raci raci)
{
    endWhere(subject,
        [&](const Assignment &assignment) { return assignment.raci == raci && assignment.person == person; });
    if (raci == Raci::Accountable && ownerOf(subject) == person)
        setOwner(subject, {});
}

void RaciEdit::takeAll(const AnyId &subject, Id<Person> person)
{
    for (const Raci raci : letters)
        take(subject, person, raci);
}

void RaciEdit::toggle(const AnyId &subject, Id<Person> person, Raci raci)
{
    if (has(subject, person, raci))
        take(subject, person, raci);
    else
        give(subject, person, raci);
}

void RaciEdit::move(const AnyId &subject, Id<Person> from, Id<Person> to, Raci raci)
{
    if (from == to || !has(subject, from, raci))
        return;
    take(subject, from, raci);
    give(subject, to, raci);
}

ChangeSet RaciEdit::changes() const
{
    ChangeSet changes;
    for (const auto &[id, document] : m_documents) {
        const Document *before = m_index.data.find(document.id);
        if (before && *before != document)
            changes.change(document);
    }
    for (const auto &[id, assignment] : m_ended)
        changes.change(assignment);
    for (const Assignment &assignment : m_begun)
        changes.add(assignment);
    return changes;
}

} // namespace tsuzuri
