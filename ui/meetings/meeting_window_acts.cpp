#include "core/meetings/series.h"
#include "core/model/sealed.h"
#include "ui/meetings/agenda_model.h"
#include "ui/meetings/item_view.h"
#include "ui/meetings/meeting_clock.h"
#include "ui/meetings/meeting_window.h"
#include "ui/places/open_place.h"
#include "ui/preview/preview_pane.h"
#include "ui/session/session.h"
#include "ui/support/message_line.h"
#include "ui/support/preferences.h"

#include <QListView>
#include <QStackedWidget>

namespace tsuzuri {

using namespace Qt::StringLiterals;

bool MeetingWindow::press(int key)
{
    static constexpr std::pair<int, ItemResult> results[] = {{Qt::Key_1, ItemResult::Ok},
        {Qt::Key_2, ItemResult::ActionNeeded}, {Qt::Key_3, ItemResult::Pending},
        {Qt::Key_4, ItemResult::NotApplicable}};
    static constexpr std::pair<int, Entry> entries[] = {{Qt::Key_Return, Entry::Decision},
        {Qt::Key_Enter, Entry::Decision}, {Qt::Key_A, Entry::Action}, {Qt::Key_T, Entry::Owner},
        {Qt::Key_D, Entry::Due}, {Qt::Key_C, Entry::Comment}, {Qt::Key_G, Entry::Gap},
        {Qt::Key_R, Entry::Request}, {Qt::Key_N, Entry::Notice}};
    const auto isKey = [key](const auto &pair) { return pair.first == key; };
    if (const auto found = std::ranges::find_if(results, isKey); found != std::end(results)) {
        setResult(found->second);
        return true;
    }
    if (const auto found = std::ranges::find_if(entries, isKey); found != std::end(entries)) {
        write(found->second);
        return true;
    }
    switch (key) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_E:
        openEvidence();
        return true;
    case Qt::Key_L:
        openPlace();
        return true;
    case Qt::Key_M:
        setMasked(!m_model->isMasked());
        return true;
    case Qt::Key_V:
        setForm(m_stack->currentIndex() == 0 ? Form::Table : Form::Item);
        return true;
    case Qt::Key_Escape:
        setForm(Form::Item);
        return true;
    default:
        return false;
    }
}

bool MeetingWindow::act(const std::function<ChangeSet(const MeetingRun &)> &what)
{
    if (!meeting())
        return false;
    ChangeSet changes = what(MeetingRun(m_model->book()));
    if (changes.isEmpty())
        return true;
    const auto stored = m_session.commit(std::move(changes));
    if (stored)
        return true;
    const QString problem = m_session.words().error(stored.error());
    if (m_entry->isOpen())
        m_entry->tell(problem);
    else
        m_messages->tell(MessageLine::Manner::Problem, problem);
    return false;
}

void MeetingWindow::setResult(ItemResult result)
{
    const MeetingItem *item = current();
    if (!item)
        return;
    const ItemResult wanted =
        item->result == result ? ItemResult::Unset : result; // the same key takes it back
    act([&](const MeetingRun &run) { return run.setResult(*item, wanted); });
}

/// Who could be meant: who answers now, then everybody at the table.
std::vector<Id<Person>> MeetingWindow::candidates(const MeetingItem &item) const
{
    std::vector<Id<Person>> people = m_model->facts(item).people;
    if (const Meeting *held = meeting()) {
        for (const Id<Person> person : held->attendees) {
            if (!std::ranges::contains(people, person))
                people.push_back(person);
        }
    }
    return people;
}

void MeetingWindow::write(Entry entry)
{
    const MeetingItem *item = current();
    if (!item && entry != Entry::Notice)
        return;
    m_seen = item ? *item : MeetingItem();
    EntryBar::Proposal proposal;
    if (item && entry != Entry::Notice) {
        proposal.people = candidates(*item);
        const QDate next = meeting() ? meeting()->nextOn : QDate();
        proposal.day = item->nextDueOn.isValid() ? item->nextDueOn : next;
        proposal.remark = m_model->sentence(*item);
    }
    if (entry == Entry::Comment)
        proposal.text = m_seen.comment.best(m_session.language());
    m_entry->open(entry, proposal);
}

ChangeSet MeetingWindow::changesOf(Entry entry, const MeetingRun &run) const
{
    const Language language = m_session.language();
    const auto written = [&](LocalizedText text) {
        text.edit(language, m_entry->text());
        return text;
    };
    switch (entry) {
    case Entry::Decision:
        return run.decide(m_seen, written({}));
    case Entry::Action:
        return run.addAction(m_seen, {written({}), m_entry->person(), m_entry->day()});
    case Entry::Owner:
        return run.assign(m_seen, m_entry->person());
    case Entry::Due:
        return run.setDue(m_seen, m_entry->day());
    case Entry::Comment:
        return run.setComment(m_seen, written(m_seen.comment));
    case Entry::Gap:
        return run.addFinding(m_seen, written({}));
    case Entry::Request:
        return run.addRequest(m_seen, m_entry->text(),
            language == Language::Japanese ? TextLanguage::Japanese : TextLanguage::English);
    case Entry::Notice:
        break;
    }
    return run.addNotice(written({}));
}

/// What could not be stored stays in its line: where somebody else has changed the item, the next try is made
/// on the state that is shown now.
void MeetingWindow::store()
{
    if (act([this](const MeetingRun &run) { return changesOf(m_entry->entry(), run); })) {
        m_entry->hide();
        m_list->setFocus();
        return;
    }
    if (const MeetingItem *now = m_session.data().find(m_seen.id))
        m_seen = *now;
}

void MeetingWindow::undo()
{
    if (const auto stored = m_session.undo(); !stored)
        m_messages->tell(MessageLine::Manner::Problem, m_session.words().error(stored.error()));
}

void MeetingWindow::openEvidence()
{
    const MeetingItem *item = current();
    if (!item || m_model->isHidden(*item))
        return;
    const std::vector<Id<Evidence>> evidence = m_model->facts(*item).evidence;
    for (const Id<Evidence> id : evidence) {
        for (const EvidenceFile &file : m_session.data().table<EvidenceFile>()) {
            const bool mayBeShown =
                file.evidence == id && !isSealed(m_session.data(), file); // others look on
            const auto named =
                mayBeShown ? fileOf(m_session, {Kind::EvidenceFile, file.id.uuid}) : std::nullopt;
            if (!named)
                continue;
            if (!m_preview) {
                m_preview = new PreviewPane(m_session, m_ask, this);
                m_stack->addWidget(m_preview);
            }
            m_preview->show(*named);
            m_stack->setCurrentWidget(m_preview);
            m_messages->tell(MessageLine::Manner::Notice,
                tr("%1. Esc goes back to the item.").arg(m_session.reader().label(Kind::Evidence, id.uuid)));
            return;
        }
    }
    m_messages->tell(MessageLine::Manner::Notice,
        evidence.empty() ? tr("No evidence belongs to this item.")
                         : tr("The evidence of this item has no file here."));
}

void MeetingWindow::openPlace()
{
    const MeetingItem *item = current();
    if (!item || m_model->isHidden(*item))
        return;
    const Location *location = m_session.data().find(m_model->facts(*item).location);
    if (!location) {
        m_messages->tell(MessageLine::Manner::Notice, tr("No place is registered for this item."));
        return;
    }
    if (!tsuzuri::openPlace(*location, PathVariables(m_preferences.shareFolders())))
        m_messages->tell(MessageLine::Manner::Notice,
            tr("No program of this computer opens it: %1")
                .arg(m_session.reader().label(Kind::Location, location->id.uuid)));
}

/// Not an act that somebody would want to take back, so it goes past the list of these.
void MeetingWindow::storeTimes()
{
    const Meeting *held = meeting();
    if (!held || isClosed(*held) || m_session.isReadOnly())
        return;
    ChangeSet changes = MeetingRun(m_model->book()).addSeconds(m_clock->taken());
    if (!changes.isEmpty())
        std::ignore = m_session.workspace().commit(std::move(changes));
}

} // namespace tsuzuri
