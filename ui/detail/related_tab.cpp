#include "ui/detail/related_tab.h"

#include "core/intake/filing.h"
#include "core/intake/redacted_copy.h"
#include "core/intake/status_life.h"
#include "core/registers/register.h"
#include "ui/detail/capture_bar.h"
#include "ui/detail/file_taker.h"
#include "ui/detail/related.h"
#include "ui/documents/dispose_dialog.h"
#include "ui/intake/file_drops.h"
#include "ui/preview/file_of.h"
#include "ui/preview/preview_pane.h"
#include "ui/registers/purposes.h"
#include "ui/registers/register_model.h"
#include "ui/support/ask.h"
#include "ui/support/empty_page.h"
#include "ui/support/icons.h"
#include "ui/support/paragraph_view.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

RelatedTab::RelatedTab(
    Session &session, const Preferences &preferences, Ask &ask, const RelatedList &list, QWidget *parent)
    : RecordTab(parent)
    , m_session(session)
    , m_ask(ask)
    , m_list(list)
    , m_view(new ParagraphView(
          {RelatedModel::TextRole, RelatedModel::SignRole, RelatedModel::RemarkRole, -1, -1}, this))
    , m_gone(new QLabel(this))
    , m_empty(new EmptyPage(kindIcon(list.kind), purposeOf(list.kind, session.words()), this))
    , m_add(new QPushButton(themedIcon(u"list-add"_s), addWord(list.kind, session.words()), this))
{
    m_view->setAccessibleName(session.words().registerName(list.kind));
    const int step = unit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_empty, 1);
    if (list.hasFile) {
        m_preview = new PreviewPane(session, ask, this);
        auto *splitter = m_splitter = new QSplitter(Qt::Vertical, this);
        splitter->addWidget(m_view);
        splitter->addWidget(m_preview);
        splitter->setStretchFactor(1, 3);
        connect(splitter, &QSplitter::splitterMoved, this, [this] { m_sizes = m_splitter->sizes(); });
        layout->addWidget(splitter, 1);
    } else {
        layout->addWidget(m_view, 1);
    }
    m_gone->setWordWrap(true);
    m_gone->setTextFormat(Qt::PlainText);
    m_gone->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_gone->setContentsMargins(3 * step, 2 * step, 3 * step, 2 * step);
    m_gone->setObjectName("gone");
    m_gone->hide();
    layout->addWidget(m_gone);
    setAcceptDrops(list.hasFile);
    setProperty(takesDroppedFiles, list.hasFile);
    if (list.kind == Kind::DocumentVersion) {
        m_capture = new CaptureBar(session, preferences, ask, this);
        layout->addWidget(m_capture);
        connect(m_capture, &CaptureBar::captured, this, &RelatedTab::showFile);
    } else if (list.hasFile) {
        m_taker = new FileTaker(session, ask, this);
        layout->addWidget(m_taker);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(3 * step, 2 * step, 3 * step, 2 * step);
    row->addWidget(m_add);
    row->addStretch();
    layout->addLayout(row);
    if (list.kind == Kind::EvidenceFile)
        addFileActions();
    connect(m_add, &QPushButton::clicked, this, &RelatedTab::add);
    connect(m_view, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT recordRequested({m_list.kind, recordAt(index)}); });
}

void RelatedTab::addFileActions()
{
    const auto make = [this](const QString &word, const QKeySequence &keys, void (RelatedTab::*act)()) {
        auto *action = new QAction(word, m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
    };
    make(tr("Move up"), Qt::ALT | Qt::Key_Up, &RelatedTab::moveUp);
    make(tr("Move down"), Qt::ALT | Qt::Key_Down, &RelatedTab::moveDown);
    make(tr("Put first"), Qt::ALT | Qt::Key_Home, &RelatedTab::putFirst);
    make(tr("Back to the tray"), Qt::Key_Delete, &RelatedTab::backToTray);
    make(tr("Dispose of the file…"), Qt::SHIFT | Qt::Key_Delete, &RelatedTab::dispose);
    make(tr("Hand out this masked copy again"), Qt::CTRL | Qt::Key_M, &RelatedTab::handOutAgain);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// Accepted evidence keeps its files; the person is told.
bool RelatedTab::mayChangeFiles()
{
    const Evidence *evidence = m_session.data().find(Id<Evidence>{m_owner});
    const auto may = evidence ? checkFilesMayChange(*evidence) : Result<void>();
    if (!may)
        m_ask.tell(this, m_session.words().error(may.error()));
    return may.has_value();
}

/// To another place among the files; the first one is the first in the binder.
void RelatedTab::moveTo(int place)
{
    const int row = m_view->currentIndex().row();
    const int count = m_view->model()->rowCount();
    if (row < 0 || place < 0 || place >= count || place == row || !mayChangeFiles())
        return;
    std::vector<Id<EvidenceFile>> files;
    for (int each = 0; each < count; ++each)
        files.push_back({recordAt(m_view->model()->index(each, 0))});
    const Id<EvidenceFile> moved = files[static_cast<std::size_t>(row)];
    files.erase(files.begin() + row);
    files.insert(files.begin() + place, moved);
    m_chosen = moved.uuid;
    store(inOrder(m_session.data(), {m_owner}, files));
}

void RelatedTab::moveUp()
{
    moveTo(m_view->currentIndex().row() - 1);
}

void RelatedTab::moveDown()
{
    moveTo(m_view->currentIndex().row() + 1);
}

void RelatedTab::putFirst()
{
    moveTo(0);
}

void RelatedTab::backToTray()
{
    const Id<EvidenceFile> file{recordAt(m_view->currentIndex())};
    if (!file.isNull() && mayChangeFiles())
        store(tsuzuri::backToTray(m_session.data(), {file}));
}

void RelatedTab::dispose()
{
    const Uuid file = recordAt(m_view->currentIndex());
    if (file.isNull() || m_session.isReadOnly())
        return;
    m_chosen = file;
    auto *dialog = new DisposeDialog(m_session, {{Kind::EvidenceFile, file}}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RelatedTab::handOutAgain()
{
    const Id<EvidenceFile> file{recordAt(m_view->currentIndex())};
    ChangeSet changes = tsuzuri::handOutAgain(m_session.data(), file, m_session.today());
    if (changes.isEmpty())
        return m_ask.tell(this, tr("This is not an earlier masked copy: no newer copy replaces this file."));
    if (mayChangeFiles())
        store(std::move(changes));
}

void RelatedTab::store(ChangeSet changes)
{
    if (const auto stored = m_session.commit(std::move(changes)); !stored)
        m_ask.tell(this, m_session.words().error(stored.error()));
}

void RelatedTab::setRecord(Uuid id)
{
    if (id == m_owner)
        return;
    m_owner = id;
    auto *before = m_model;
    m_model = new RegisterModel(m_session, m_list.kind, this);
    m_model->setScope({kindInfo(m_list.kind).fieldIndex(QString::fromLatin1(m_list.field)), id});
    if (m_list.kind == Kind::EvidenceFile)
        m_model->setSort({{registerOf(m_list.kind).find(u"seq"), RowOrder::Ascending}});
    m_view->setModel(new RelatedModel(m_list, *m_model, m_model));
    if (before)
        before->deleteLater();
    connect(m_model, &RegisterModel::arranged, this, &RelatedTab::arrange);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RelatedTab::showFile);
    arrange();
}

void RelatedTab::refresh()
{
    m_add->setEnabled(!m_session.isReadOnly());
}

void RelatedTab::arrange()
{
    const bool isEmpty = !m_model || m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_add->setEnabled(!m_session.isReadOnly());
    const int chosen = m_chosen.isNull() || isEmpty ? -1 : m_model->rowOf(m_chosen);
    m_chosen = {};
    if (chosen >= 0)
        m_view->setCurrentIndex(m_view->model()->index(chosen, 0));
    else if (!isEmpty && m_preview)
        m_view->setCurrentIndex(m_view->model()->index(m_view->model()->rowCount() - 1, 0)); // the newest
    else if (!isEmpty && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    showFile();
}

Uuid RelatedTab::recordAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model->idAt(index.row()) : Uuid();
}

Uuid RelatedTab::current() const
{
    return recordAt(m_view->currentIndex());
}

void RelatedTab::showFile()
{
    Q_EMIT currentShown(current());
    if (!m_preview)
        return;
    if (m_capture)
        m_capture->setVersion(recordAt(m_view->currentIndex()));
    const auto file = fileOf(m_session, {m_list.kind, recordAt(m_view->currentIndex())});
    m_preview->setVisible(file.has_value());
    if (file)
        m_preview->show(*file);
    showGone();
    split();
}

/// Why there is no file to look at; of versions the bar above says it.
void RelatedTab::showGone()
{
    const EvidenceFile *file = m_list.kind == Kind::EvidenceFile
        ? m_session.data().find(Id<EvidenceFile>{recordAt(m_view->currentIndex())})
        : nullptr;
    const bool isGone = file && file->disposedOn.isValid();
    m_gone->setVisible(isGone);
    if (isGone)
        //: %1: name of a file, %2: a day, %3: why, in the words of a person
        m_gone->setText(tr("“%1” was disposed of on %2. Reason: %3")
                .arg(file->name, file->disposedOn.toString(Qt::ISODate),
                    file->disposalReason.best(m_session.language())));
}

/// A quarter for the list, or what the person has given it. A splitter forgets it while one of the two is
/// hidden.
void RelatedTab::split()
{
    if (!m_preview || !isVisible() || m_preview->isHidden())
        return;
    QTimer::singleShot(0, this, [this] {
        const int height = m_splitter->height();
        m_splitter->setSizes(m_sizes.isEmpty() ? QList{height / 4, height - height / 4} : m_sizes);
    });
}

void RelatedTab::showEvent(QShowEvent *event)
{
    RecordTab::showEvent(event);
    split();
}

void RelatedTab::add()
{
    if (m_list.kind == Kind::EvidenceFile)
        addFiles({m_ask.fileToOpen(this, m_add->text(), {}, {})});
    else
        addRelated();
}

/// Files are named by their hashes: they come with a change of their own, all in one.
void RelatedTab::addFiles(const QStringList &paths)
{
    if (paths.first().isEmpty() || !mayChangeFiles())
        return;
    m_taker->take(paths, [this, owner = m_owner](const FileTaker::Taken &taken) -> Result<void> {
        ChangeSet changes;
        int place = lastPlace(m_session.data(), {owner});
        for (const TakenFile &file : taken) {
            EvidenceFile record;
            record.evidence = {owner};
            record.name = file.name;
            record.sha256 = file.sha256;
            record.size = file.size;
            record.original = file.path;
            record.sequence = ++place;
            changes.add(std::move(record));
        }
        const auto stored = m_session.commit(std::move(changes));
        return stored ? Result<void>() : std::unexpected(stored.error());
    });
}

Value RelatedTab::linkTo(Uuid owner) const
{
    const KindInfo &info = kindInfo(m_list.kind);
    const int field = info.fieldIndex(QString::fromLatin1(m_list.field));
    switch (info.fields[static_cast<std::size_t>(field)].type) {
    case FieldType::AnyLink:
        return AnyId{m_list.owner, owner};
    case FieldType::Links:
        return std::vector{owner};
    default:
        return owner;
    }
}

void RelatedTab::addRelated()
{
    const int field = kindInfo(m_list.kind).fieldIndex(QString::fromLatin1(m_list.field));
    AddedRecord added = addRecord(m_session.data(), m_list.kind, {{field, linkTo(m_owner)}});
    const auto stored = m_session.commit(std::move(added.changes));
    if (!stored)
        m_ask.tell(this, m_session.words().error(stored.error()));
    else if (isTyped(m_list.kind))
        Q_EMIT recordAdded({m_list.kind, added.id});
}

void RelatedTab::dragEnterEvent(QDragEnterEvent *event)
{
    const FileTaker *taker = m_capture ? &m_capture->taker() : m_taker;
    if (taker && !taker->filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RelatedTab::dropEvent(QDropEvent *event)
{
    const FileTaker *taker = m_capture ? &m_capture->taker() : m_taker;
    const QStringList files = taker->filesOf(event->mimeData());
    event->acceptProposedAction();
    // The program that the files come from waits until the drop has ended.
    QMetaObject::invokeMethod(this, [this, files] { takeDropped(files); }, Qt::QueuedConnection);
}

void RelatedTab::takeDropped(const QStringList &paths)
{
    if (m_taker)
        addFiles(paths);
    else if (paths.size() == 1)
        m_capture->capture(paths.first());
    else
        m_ask.tell(this, tr("A version has one file. Drop one."));
}

} // namespace tsuzuri
