#include "ui/redaction/redaction_dialog.h"

#include "core/exchange/file_intake.h"
#include "core/intake/redacted_copy.h"
#include "ui/preview/find_bar.h"
#include "ui/preview/page_finder.h"
#include "ui/preview/page_panel.h"
#include "ui/preview/page_thumbnails.h"
#include "ui/redaction/mask_view.h"
#include "ui/support/ask.h"
#include "ui/support/icons.h"
#include "ui/support/line_splitter.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTemporaryFile>
#include <QToolButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int fineSteps = 1000; // of the progress bar

Result<StoredFile> writeCopy(Vault &vault, const PageSource &source, const std::vector<Mask> &masks,
    const Progress &progress, const CancelTest &isCancelled)
{
    QTemporaryFile file;
    if (!file.open())
        return failure(ErrorCode::FileUnwritable, {file.fileName()}, file.errorString());
    if (const auto written = writeRedacted(source, masks, file, progress, isCancelled); !written)
        return std::unexpected(written.error());
    file.close();
    return vault.add(file.fileName(), isCancelled);
}

} // namespace

RedactionDialog::RedactionDialog(Session &session, Ask &ask, Id<EvidenceFile> original,
    std::shared_ptr<const PageSource> source, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_ask(ask)
    , m_original(original)
    , m_source(std::move(source))
    , m_view(new MaskView(this))
    , m_pages(new PagePanel(m_view, this))
    , m_state(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_task(std::make_unique<Task>())
{
    const EvidenceFile *file = session.data().find(original);
    setWindowTitle(tr("Mask %1").arg(file ? file->name : QString()));
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(m_pages, 1);
    layout->addWidget(new Line(this));
    layout->addWidget(makeFoot());
    resize(characters(this, 150), fontMetrics().height() * 38);
    m_pages->setSource(m_source);
    if (m_source && m_source->count() > 1)
        m_pages->showThumbnails(true);
    m_pages->findBar().setVisible(m_source && m_source->sort() == PageSource::Sort::Pdf);
    connect(m_view, &MaskView::masksChanged, this, &RedactionDialog::showMasks);
    connect(&m_pages->finder(), &PageFinder::advanced, this, &RedactionDialog::showState);
    connect(m_task.get(), &Task::progressed, this,
        [this](double share) { m_bar->setValue(qRound(share * fineSteps)); });
    showMasks();
    m_view->setFocus();
}

RedactionDialog::~RedactionDialog() = default;

QToolButton *RedactionDialog::addTool(QBoxLayout &tools, const QString &icon, const QString &word,
    const QString &help, QKeySequence key, std::function<void()> act)
{
    auto *button = new QToolButton(this);
    button->setText(word);
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setToolTip(help);
    tools.addWidget(button);
    connect(button, &QToolButton::clicked, this, act);
    if (!key.isEmpty())
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    return button;
}

QWidget *RedactionDialog::makeTools()
{
    const int step = unit(this);
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(3 * step, 2 * step, 3 * step, 2 * step);
    row->setSpacing(step);
    addTool(*row, u"list-add"_s, tr("Add a box"), tr("Add a box for the keyboard to move (Insert)"),
        Qt::Key_Insert, [this] { m_view->addMask(); })
        ->setObjectName("addMask");
    m_remove = addTool(*row, u"edit-delete"_s, tr("Remove the box"), tr("Remove the chosen box (Delete)"), {},
        [this] { m_view->removeCurrent(); });
    m_undo = addTool(*row, u"edit-undo"_s, tr("Undo"), tr("Undo (Ctrl+Z)"), QKeySequence::Undo,
        [this] { m_view->undo(); });
    m_redo = addTool(*row, u"edit-redo"_s, tr("Redo"), tr("Redo (Ctrl+Y)"), Qt::CTRL | Qt::Key_Y,
        [this] { m_view->redo(); });
    row->addStretch();
    const bool hasText = m_source && m_source->sort() == PageSource::Sort::Pdf;
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_pages, &PagePanel::startFind);
    m_maskHits = addTool(*row, u"edit-opacity"_s, tr("Mask all hits"),
        tr("Put a box over every place that was found"), {}, [this] { maskHits(); });
    m_maskHits->setObjectName("maskHits");
    m_maskHits->setVisible(hasText);
    return tools;
}

QWidget *RedactionDialog::makeFoot()
{
    const int step = unit(this);
    m_state->setObjectName("maskState");
    m_state->setWordWrap(true);
    m_bar->setRange(0, fineSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(characters(this, 30));
    m_bar->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save the masked copy"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName("save");
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(4 * step, 3 * step, 4 * step, 3 * step);
    row->setSpacing(3 * step);
    row->addWidget(m_state, 1);
    row->addWidget(m_bar);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RedactionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &RedactionDialog::reject);
    return foot;
}

bool RedactionDialog::isSaving() const
{
    return m_task->isRunning();
}

/// Only what the person has been shown as found, and whose place is known, is masked; the rest is told.
void RedactionDialog::maskHits()
{
    std::vector<Mask> masks;
    int unknown = 0;
    for (const PageHit &hit : m_pages->finder().hits()) {
        unknown += hit.areas.empty() ? 1 : 0;
        for (const QRectF &area : hit.areas)
            masks.push_back(maskOver(*m_source, hit.page, area));
    }
    m_view->addMasks(masks);
    QStringList warnings;
    if (unknown > 0)
        warnings << tr("%n place(s) could not be told exactly and have no box. Go through the hits and mask "
                       "them by hand.",
            nullptr, unknown);
    const PageFinder &finder = m_pages->finder();
    if (finder.isCut())
        warnings << tr(
            "Only the first %n place(s) have a box. Search for more words at once and mask the rest.",
            nullptr, static_cast<int>(finder.hits().size()));
    if (finder.pagesWithoutText() > 0)
        warnings << tr("%n page(s) have no text that could be searched. Look at them yourself.", nullptr,
            finder.pagesWithoutText());
    if (!warnings.isEmpty())
        m_ask.tell(this, warnings.join(u' '));
}

void RedactionDialog::showMasks()
{
    QHash<int, int> counts;
    for (const Mask &mask : m_view->book().masks())
        ++counts[mask.page];
    QHash<int, QString> remarks;
    for (const auto &[page, count] : counts.asKeyValueRange())
        remarks[page] = tr("%n mask(s)", nullptr, count);
    m_pages->thumbnails().pages().setRemarks(remarks);
    showState();
}

void RedactionDialog::showState()
{
    const auto &masks = m_view->book().masks();
    const int count = static_cast<int>(masks.size());
    const int current = m_view->current();
    const bool isIdle = !isSaving();
    m_remove->setEnabled(isIdle && current >= 0);
    m_undo->setEnabled(isIdle && m_view->book().canUndo());
    m_redo->setEnabled(isIdle && m_view->book().canRedo());
    m_maskHits->setEnabled(isIdle && m_pages->finder().isDone() && !m_pages->finder().hits().empty());
    m_save->setEnabled(isIdle && count > 0 && !m_session.isReadOnly());
    m_view->setEnabled(isIdle);
    m_bar->setVisible(!isIdle);
    QString sentence = tr("Draw boxes over what others may not see. The original stays here, sealed.");
    if (!isIdle)
        sentence = tr("Writing the masked copy…");
    else if (current >= 0)
        sentence = tr("Box %1 of %2, page %3")
                       .arg(current + 1)
                       .arg(count)
                       .arg(masks[static_cast<std::size_t>(current)].page + 1);
    else if (count > 0)
        sentence = tr("%n mask(s)", nullptr, count);
    if (m_state->text() == sentence)
        return;
    m_state->setText(sentence);
    QAccessibleAnnouncementEvent event(m_state, sentence);
    QAccessible::updateAccessibility(&event);
}

void RedactionDialog::save()
{
    if (isSaving() || m_view->book().masks().empty() || m_session.isReadOnly())
        return;
    m_freeze.emplace(m_session);
    m_bar->setValue(0);
    Vault &vault = m_session.workspace().vault();
    m_task->start(
        [&vault, source = m_source, masks = m_view->book().masks()](
            const Progress &progress, const CancelTest &isCancelled) {
            return writeCopy(vault, *source, masks, progress, isCancelled);
        },
        [this](Result<StoredFile> &&copy) { end(std::move(copy)); });
    showState();
}

void RedactionDialog::end(Result<StoredFile> &&copy)
{
    m_freeze.reset();
    const EvidenceFile *original = m_session.data().find(m_original);
    Result<void> stored;
    if (!copy) {
        stored = std::unexpected(copy.error());
    } else if (original) {
        //: put behind the name of a file
        const QString name = redactedName(original->name, m_source->sort(), tr("_masked"));
        const auto commit = m_session.commit(
            redactionChanges(m_session.data(), {m_original, name, copy->sha256, copy->size}));
        if (!commit) {
            stored = std::unexpected(commit.error());
            giveBack(m_session.workspace().vault(), copy->isNew ? QStringList{copy->sha256} : QStringList());
        }
    }
    showState();
    if (stored) {
        Q_EMIT saved();
        return accept();
    }
    Error error = stored.error();
    if (original && error.arguments.value(0) == m_source->path())
        error.arguments.first() = original->name; // not the path in the vault
    if (error.code != ErrorCode::Cancelled)
        m_ask.tell(this, m_session.words().error(error));
}

/// What is being written is given up first, then the masks.
void RedactionDialog::reject()
{
    if (isSaving())
        return m_task->cancel();
    const bool isEmpty = m_view->book().masks().empty();
    if (isEmpty || m_ask.confirm(this, tr("The boxes are not saved yet."), tr("Discard the boxes")))
        QDialog::reject();
}

} // namespace tsuzuri
