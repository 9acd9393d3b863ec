#include "ui/detail/related_tab.h"

#include "core/intake/filing.h"
#include "ui/detail/related.h"
#include "ui/preview/file_of.h"
#include "ui/preview/preview_pane.h"
#include "ui/registers/purposes.h"
#include "ui/registers/register_model.h"
#include "ui/support/ask.h"
#include "ui/support/empty_page.h"
#include "ui/support/icons.h"
#include "ui/support/paragraph_view.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

RelatedTab::RelatedTab(Session &session, Ask &ask, const RelatedList &list, QWidget *parent)
    : RecordTab(parent)
    , m_session(session)
    , m_ask(ask)
    , m_list(list)
    , m_view(new ParagraphView(
          {RelatedModel::TextRole, RelatedModel::SignRole, RelatedModel::RemarkRole, -1, -1}, this))
    , m_empty(new EmptyPage(kindIcon(list.kind), purposeOf(list.kind, session.words()), this))
    , m_add(new QPushButton(themedIcon(u"list-add"_s), addWord(list.kind, session.words()), this))
    , m_task(std::make_unique<Task>())
{
    const int step = unit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_empty, 1);
    if (list.hasFile) {
        m_preview = new PreviewPane(this);
        auto *splitter = new QSplitter(Qt::Vertical, this);
        splitter->addWidget(m_view);
        splitter->addWidget(m_preview);
        splitter->setStretchFactor(1, 3);
        layout->addWidget(splitter, 1);
    } else {
        layout->addWidget(m_view, 1);
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
    make(tr("Put first"), Qt::ALT | Qt::Key_Up, &RelatedTab::putFirst);
    make(tr("Back to the tray"), Qt::Key_Delete, &RelatedTab::backToTray);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RelatedTab::putFirst()
{
    const Id<EvidenceFile> file {recordAt(m_view->currentIndex())};
    if (!file.isNull())
        store(inOrder(m_session.data(), {m_owner}, {file}));
}

void RelatedTab::backToTray()
{
    const Id<EvidenceFile> file {recordAt(m_view->currentIndex())};
    if (!file.isNull())
        store(tsuzuri::backToTray(m_session.data(), {file}));
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
    if (!isEmpty && m_preview)
        m_view->setCurrentIndex(m_view->model()->index(m_view->model()->rowCount() - 1, 0)); // the newest
    showFile();
}

Uuid RelatedTab::recordAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model->idAt(index.row()) : Uuid();
}

void RelatedTab::showFile()
{
    if (!m_preview)
        return;
    const auto file = fileOf(m_session, {m_list.kind, recordAt(m_view->currentIndex())});
    m_preview->setVisible(file.has_value());
    if (file)
        m_preview->show(*file);
}

RelatedTab::~RelatedTab() = default;

void RelatedTab::add()
{
    if (m_list.kind == Kind::EvidenceFile)
        addFile();
    else
        commit(m_owner, {});
}

void RelatedTab::addFile()
{
    const QString path = m_ask.fileToOpen(this, m_add->text(), {}, {});
    if (path.isEmpty() || m_task->isRunning())
        return;
    m_freeze.emplace(m_session);
    Vault &vault = m_session.workspace().vault();
    m_task->start([&vault, path](const Progress &,
                      const CancelTest &isCancelled) { return vault.add(path, isCancelled); },
        [this, owner = m_owner, path](
            Result<StoredFile> &&stored) { adopt(owner, std::move(stored), path); });
}

void RelatedTab::adopt(Uuid owner, Result<StoredFile> stored, const QString &path)
{
    m_freeze.reset();
    if (!stored) {
        m_ask.tell(this, m_session.words().error(stored.error()));
        return;
    }
    const KindInfo &info = kindInfo(m_list.kind);
    commit(owner,
        {{info.fieldIndex(u"name"), QFileInfo(path).fileName().normalized(QString::NormalizationForm_C)},
            {info.fieldIndex(u"sha256"), stored->sha256}, {info.fieldIndex(u"size"), stored->size},
            {info.fieldIndex(u"original"), path}});
}

void RelatedTab::commit(Uuid owner, const FieldValues &values)
{
    const KindInfo &info = kindInfo(m_list.kind);
    const int field = info.fieldIndex(QString::fromLatin1(m_list.field));
    const FieldType type = info.fields[static_cast<std::size_t>(field)].type;
    Value link = Value(owner);
    if (type == FieldType::AnyLink)
        link = AnyId{m_list.owner, owner};
    else if (type == FieldType::Links)
        link = std::vector{owner};
    FieldValues all = values;
    all.emplace_back(field, link);
    AddedRecord added = addRecord(m_session.data(), m_list.kind, all);
    const auto stored = m_session.commit(std::move(added.changes));
    if (!stored)
        m_ask.tell(this, m_session.words().error(stored.error()));
    else if (isTyped(m_list.kind))
        Q_EMIT recordAdded({m_list.kind, added.id});
}

} // namespace tsuzuri
