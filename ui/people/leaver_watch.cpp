#include "ui/people/leaver_watch.h"

#include "core/people/handover.h"
#include "ui/people/handover_dialog.h"
#include "ui/people/person_text.h"
#include "ui/session/session.h"
#include "ui/support/message_line.h"

namespace tsuzuri {

namespace {

/// Left, on leave, or with a day on which that begins.
bool isLeaving(const Person &person)
{
    return person.leftOn.isValid() || person.employment == Employment::Left
        || person.employment == Employment::OnLeave;
}

} // namespace

LeaverWatch::LeaverWatch(Session &session, MessageLine &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{
    for (const Person &person : session.data().table<Person>()) {
        if (isLeaving(person))
            m_leaving.insert(person.id.uuid);
    }
    connect(&session, &Session::changed, this, &LeaverWatch::takeNotice);
}

/// An import of many leavers is not interrupted: their duties are gaps.
void LeaverWatch::takeNotice(const CommitNotice &notice)
{
    Id<Person> left;
    int count = 0;
    for (const auto &[kind, id] : notice.records) {
        const Person *person = kind == Kind::Person ? m_session.data().find(Id<Person>{id}) : nullptr;
        if (!person || !isLeaving(*person)) {
            m_leaving.erase(id);
            continue;
        }
        if (m_leaving.insert(id).second) {
            left = person->id;
            ++count;
        }
    }
    if (count == 1)
        offer(left);
}

void LeaverWatch::offer(Id<Person> person)
{
    const Person &leaver = *m_session.data().find(person);
    const QDate since = inactiveSince(leaver);
    const WorkspaceIndex workspace(m_session.data(), since.isValid() ? since : m_session.today());
    const auto count = static_cast<int>(dutiesOf(workspace, person).size());
    if (count == 0)
        return;
    //: %1: name of a person, %n: number of controls, documents and other records
    m_messages.tell(MessageLine::Manner::Notice,
        tr("%1 is still named in %n record(s) that go on.", nullptr, count)
            .arg(personText(m_session, person)),
        tr("Hand over…"), [this, person] { open(person); });
}

void LeaverWatch::open(Id<Person> person)
{
    auto *dialog = new HandoverDialog(m_session, person, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandoverDialog::handedOver, this, &LeaverWatch::handedOver);
    dialog->open();
}

} // namespace tsuzuri
