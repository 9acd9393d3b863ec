#include "core/base/clock.h"
#include "ui/intake/existing_item_dialog.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/refused_dialog.h"
#include "ui/intake/set_aside_dialog.h"
#include "ui/intake/taking_in.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/local_files.h"
#include "ui/support/message_line.h"
#include "ui/support/preferences.h"
#include "ui/support/progress_row.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>

namespace tsuzuri {

using namespace Qt::StringLiterals;

bool IntakePage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (object == m_reason && (isEnter || key->key() == Qt::Key_Escape)) {
        m_reason->hide();
        m_view->setFocus();
        if (isEnter && !m_reason->text().trimmed().isEmpty())
            setAside(m_reason->text().trimmed());
        return true;
    }
    return object == m_view ? press(key->key(), key->modifiers()) : Page::eventFilter(object, event);
}

/// A key on the list. False for those that the list knows itself.
bool IntakePage::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::ControlModifier && key == Qt::Key_V) {
        paste();
        return true;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::AltModifier))
        return false;
    struct Act {
        int key;
        void (IntakePage::*act)();
    };
    static constexpr Act acts[] = {{Qt::Key_Equal, &IntakePage::asBefore}, {Qt::Key_S, &IntakePage::later},
        {Qt::Key_X, &IntakePage::askWhyAside}, {Qt::Key_Delete, &IntakePage::askWhyAside},
        {Qt::Key_E, &IntakePage::useExisting}};
    static constexpr std::pair<int, IntakeForm::Field> fields[] = {{Qt::Key_C, IntakeForm::Field::Control},
        {Qt::Key_P, IntakeForm::Field::Covers}, {Qt::Key_D, IntakeForm::Field::Captured},
        {Qt::Key_T, IntakeForm::Field::Title}, {Qt::Key_K, IntakeForm::Field::Kind},
        {Qt::Key_Q, IntakeForm::Field::Question}, {Qt::Key_N, IntakeForm::Field::Note}};
    if (isEnter) {
        modifiers.testFlag(Qt::ShiftModifier) ? fileTogether() : file();
        return true;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_3) {
        m_form->chooseControl(key - Qt::Key_0);
        return true;
    }
    if (const auto act = std::ranges::find(acts, key, &Act::key); act != std::end(acts)) {
        (this->*act->act)();
        return true;
    }
    const auto field = std::ranges::find(fields, key, [](const auto &one) { return one.first; });
    if (field != std::end(fields))
        m_form->edit(field->second);
    return field != std::end(fields);
}

std::vector<Id<EvidenceFile>> IntakePage::idsOf(const std::vector<int> &rows) const
{
    std::vector<Id<EvidenceFile>> ids;
    for (const int row : rows)
        ids.push_back(m_model->idAt(row));
    return ids;
}

/// Stores one step and goes on with the file that takes the place of the first that left.
bool IntakePage::store(ChangeSet changes, const QString &done)
{
    if (changes.isEmpty())
        return false;
    const auto rows = selectedRows();
    const int next = rows.empty() ? m_view->currentIndex().row() : rows.front();
    if (const auto stored = m_session.commit(std::move(changes)); !stored) {
        m_ask.tell(this, m_session.words().error(stored.error()));
        return false;
    }
    m_notice->clear();
    select(next);
    arrange();
    Q_EMIT doneSentence(done);
    return true;
}

/// Leads to what a person still has to say: which control, and why a file is used again.
bool IntakePage::isComplete(int row)
{
    const Evidence draft = m_model->draftAt(row);
    const Proposal &proposal = m_model->proposalAt(row);
    const bool isFiled = std::ranges::any_of(
        proposal.twins, [](const AnyId &twin) { return twin.kind != Kind::EvidenceFile; });
    if (!draft.controls.empty() && (!isFiled || !draft.rollForwardNote.isEmpty()))
        return true;
    const bool lacksControl = draft.controls.empty();
    if (selectedRows().size() == 1) {
        m_form->edit(lacksControl ? IntakeForm::Field::Control : IntakeForm::Field::Note);
        m_notice->tell(MessageLine::Manner::Notice,
            lacksControl ? tr("No control is proposed: type its number or words of its name, then Enter.")
                         : tr("The same file was filed before: say why it is used again, or press X."));
    }
    return false;
}

bool IntakePage::fileRows(const std::vector<int> &rows)
{
    std::vector<Filing> filings;
    for (const int row : rows) {
        if (isComplete(row))
            filings.push_back({m_model->draftAt(row), {m_model->idAt(row)}});
    }
    if (filings.empty())
        return false;
    const Evidence last = filings.back().draft;
    const int count = static_cast<int>(filings.size());
    const QString title = last.title.best(m_session.language());
    if (!store(fileAll(m_session.data(), std::move(filings)),
            count == 1 ? tr("“%1” is filed.").arg(title) : tr("%n file(s) filed.", nullptr, count)))
        return false;
    m_last = last;
    return true;
}

void IntakePage::file()
{
    if (m_form->hasFault())
        return m_notice->tell(MessageLine::Manner::Problem,
            tr("What is red can't be read. Correct it, or leave it with Escape."));
    fileRows(selectedRows());
}

void IntakePage::fileTogether()
{
    const auto rows = selectedRows();
    const int current = m_view->currentIndex().row();
    if (rows.empty() || !m_model->fileAt(current) || m_form->hasFault())
        return;
    const Evidence draft = m_model->draftAt(current);
    if (draft.controls.empty())
        return m_form->edit(IntakeForm::Field::Control);
    if (store(fileAll(m_session.data(), {{draft, idsOf(rows)}}),
            tr("%n file(s) filed as one item.", nullptr, static_cast<int>(rows.size()))))
        m_last = draft;
}

void IntakePage::fileSure()
{
    fileRows(m_model->sureRows());
}

void IntakePage::asBefore()
{
    if (!m_last)
        return;
    for (const int row : selectedRows()) {
        Evidence draft = m_model->draftAt(row);
        takeOver(draft, *m_last);
        m_model->setDraft(row, draft);
    }
    showCurrent();
}

void IntakePage::later()
{
    step(1);
}

void IntakePage::askWhyAside()
{
    auto *menu = new QMenu(this);
    menu->setObjectName("whyAside");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &reason : {tr("The same is filed already"), tr("A draft, or an older state"),
             tr("It has nothing to do with the audit")}) {
        const QString word = tr("&%1  %2", "key and choice").arg(menu->actions().size() + 1).arg(reason);
        connect(menu->addAction(word), &QAction::triggered, this, [this, reason] { setAside(reason); });
    }
    connect(menu->addAction(tr("&4  Another reason…")), &QAction::triggered, this, [this] {
        m_reason->clear();
        m_reason->show();
        m_reason->setFocus();
    });
    const QRect place = m_view->visualRect(m_view->currentIndex());
    menu->popup(m_view->viewport()->mapToGlobal(place.bottomLeft()));
}

void IntakePage::setAside(const QString &reason)
{
    const auto ids = idsOf(selectedRows());
    store(tsuzuri::setAside(m_session.data(), ids, reason, m_session.today()),
        tr("%n file(s) set aside as no evidence.", nullptr, static_cast<int>(ids.size())));
}

void IntakePage::showAside()
{
    auto *dialog = new SetAsideDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SetAsideDialog::broughtBack, this, &IntakePage::doneSentence);
    dialog->open();
}

void IntakePage::useExisting()
{
    const int current = m_view->currentIndex().row();
    if (!m_model->fileAt(current))
        return;
    auto *dialog = new ExistingItemDialog(m_session, m_model->draftAt(current), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExistingItemDialog::chosen, this, [this, dialog](Id<Evidence> item) {
        const auto ids = idsOf(selectedRows());
        const QString name = m_session.reader().label(Kind::Evidence, item.uuid);
        store(addTo(m_session.data(), item, ids), tr("Added to %1.").arg(name));
    });
    connect(dialog, &ExistingItemDialog::replaced, this, [this](Id<Evidence> item, const QString &reason) {
        const auto ids = idsOf(selectedRows());
        Evidence draft = m_model->draftAt(m_view->currentIndex().row());
        const QString name = m_session.reader().label(Kind::Evidence, item.uuid);
        LocalizedText why;
        why.edit(m_session.language(), reason);
        store(supersede(m_session.data(), {item, why}, {draft, ids}), tr("Filed in place of %1.").arg(name));
    });
    dialog->open();
}

void IntakePage::takeIn(const QStringList &paths)
{
    m_taking->take(paths);
}

bool IntakePage::isTaking() const
{
    return m_taking->isRunning();
}

void IntakePage::addFiles()
{
    const QStringList files = m_ask.filesToOpen(this, tr("Files to take in"), m_preferences.lastFolder());
    if (!files.isEmpty())
        takeIn(files);
}

void IntakePage::addFolder()
{
    const QString folder = m_ask.folder(this, tr("Folder to take in"), m_preferences.lastFolder());
    if (!folder.isEmpty())
        takeIn({folder});
}

void IntakePage::paste()
{
    const QMimeData *content = QApplication::clipboard()->mimeData();
    const QStringList paths = localFiles(content);
    const QImage picture = content && paths.isEmpty() ? QApplication::clipboard()->image() : QImage();
    if (!paths.isEmpty())
        return takeIn(paths);
    if (picture.isNull())
        return m_notice->tell(MessageLine::Manner::Notice,
            tr("The clipboard holds neither a picture nor files. Copy a screen or files first."));
    m_taking->take(picture);
}

void IntakePage::showEnd(const std::vector<Id<EvidenceFile>> &taken, const std::vector<LeftOutFile> &refused)
{
    m_work->hide();
    const int count = static_cast<int>(taken.size());
    if (count > 0) {
        select(m_model->rowOf(taken.front()));
        m_view->setFocus();
        Q_EMIT doneSentence(tr("%n file(s) taken in.", nullptr, count));
        const EvidenceFile *first = m_session.data().find(taken.front());
        if (count == 1 && first && first->original.isEmpty())
            m_form->edit(IntakeForm::Field::Question);
    }
    if (refused.empty())
        return;
    QStringList sentences;
    for (const LeftOutFile &file : refused)
        sentences << file.sentence(m_session.words());
    if (sentences.size() == 1)
        return m_notice->tell(MessageLine::Manner::Problem, sentences.front());
    m_notice->tell(MessageLine::Manner::Problem,
        tr("%n file(s) were not taken in.", nullptr, static_cast<int>(sentences.size())), tr("Why?"),
        [this, sentences] {
            auto *dialog = new RefusedDialog(sentences, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

} // namespace tsuzuri
