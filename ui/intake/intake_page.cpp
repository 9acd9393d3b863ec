#include "ui/intake/intake_page.h"

#include "ui/intake/taking_in.h"
#include "ui/intake/tray_delegate.h"
#include "ui/intake/tray_reader.h"
#include "ui/pages/page_head.h"
#include "ui/preview/preview_pane.h"
#include "ui/session/session.h"
#include "ui/support/empty_page.h"
#include "ui/support/line_splitter.h"
#include "ui/support/message_line.h"
#include "ui/support/progress_row.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewDelay = 60; // ms: who presses Enter again and again doesn't wait for each picture

} // namespace

IntakePage::IntakePage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_model(new TrayModel(session, this))
    , m_taking(new TakingIn(session, ask, this))
    , m_view(new QListView(this))
    , m_preview(new PreviewPane(session, ask, this))
    , m_form(new IntakeForm(session, this))
    , m_reader(std::make_unique<TrayReader>(session, *m_model, nullptr))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TrayDelegate(m_view));
    m_view->setObjectName("tray");
    m_view->setAccessibleName(tr("Files that wait to be filed"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);

    m_desk = new QWidget(this);
    auto *splitter = new LineSplitter(Qt::Horizontal, m_desk);
    splitter->addWidget(makeLeft());
    splitter->addWidget(m_preview);
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({characters(this, 50), characters(this, 50), characters(this, 52)});
    auto *deskLayout = new QVBoxLayout(m_desk);
    deskLayout->setContentsMargins({});
    deskLayout->setSpacing(0);
    deskLayout->addWidget(splitter, 1);
    deskLayout->addWidget(new Line(m_desk));
    m_keys = makeKeys();
    deskLayout->addWidget(m_keys);

    auto *empty = new EmptyPage(u"mail-folder-inbox"_s,
        tr("Drop files, folders or a screen here: each is taken in, and the desk proposes what it shows. The "
           "originals "
           "stay where they are."),
        this);
    connect(empty->addStep(tr("Add files…")), &QPushButton::clicked, this, &IntakePage::addFiles);
    connect(empty->addStep(tr("Add a folder…")), &QPushButton::clicked, this, &IntakePage::addFolder);
    auto *middle = new QWidget(this);
    m_stack = new QStackedLayout(middle);
    m_stack->addWidget(m_desk);
    m_stack->addWidget(empty);
    m_notice = new MessageLine(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_notice);
    m_work = new ProgressRow(tr("Taking files in…"), this);
    layout->addWidget(m_work);
    layout->addWidget(new Line(this));
    layout->addWidget(middle, 1);

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &IntakePage::showPreview);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IntakePage::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &IntakePage::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &IntakePage::arrange);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &IntakePage::arrange);
    connect(m_model, &TrayModel::thought, this, &IntakePage::takeThoughts);
    connect(m_form, &IntakeForm::draftChanged, this, &IntakePage::takeDraft);
    connect(m_form, &IntakeForm::left, this, &IntakePage::leaveForm);
    connect(m_taking, &TakingIn::started, m_work, &ProgressRow::start);
    connect(m_taking, &TakingIn::progressed, m_work, &ProgressRow::setShare);
    connect(m_work, &ProgressRow::cancelRequested, m_taking, &TakingIn::cancel);
    connect(m_taking, &TakingIn::ended, this, &IntakePage::showEnd);
    connect(&session, &Session::readOnlyChanged, this, &IntakePage::arrange);
    arrange();
}

IntakePage::~IntakePage() = default;

QWidget *IntakePage::makeHead()
{
    m_head = new PageHead(tr("Evidence intake"), this);
    const auto add = [this](const QString &icon, const QString &word, void (IntakePage::*act)()) {
        auto *button = m_head->addButton(icon, word);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(u"document-open"_s, tr("Add files…"), &IntakePage::addFiles);
    add(u"document-open-folder"_s, tr("Add a folder…"), &IntakePage::addFolder);
    add(u"edit-paste"_s, tr("Paste a picture"), &IntakePage::paste);
    m_aside = new QPushButton(tr("Set aside…"), m_head);
    m_aside->setObjectName("aside");
    m_aside->setFlat(true);
    m_aside->setFocusPolicy(Qt::TabFocus);
    connect(m_aside, &QPushButton::clicked, this, &IntakePage::showAside);
    m_head->add(m_aside);
    m_sure = new QPushButton(m_head);
    m_sure->setObjectName("sure");
    m_sure->setFocusPolicy(Qt::TabFocus);
    m_sure->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_head->add(m_sure);
    connect(m_sure, &QPushButton::clicked, this, &IntakePage::fileSure);
    return m_head;
}

QWidget *IntakePage::makeLeft()
{
    m_view->setMinimumWidth(characters(this, 34));
    return m_view;
}

QWidget *IntakePage::makeRight()
{
    m_form->setMinimumWidth(characters(this, 46));
    return m_form;
}

QWidget *IntakePage::makeKeys()
{
    const int step = unit(this);
    auto *keys = new QWidget(m_desk);
    auto *layout = new QHBoxLayout(keys);
    layout->setContentsMargins(3 * step, step, 3 * step, step);
    layout->setSpacing(step);
    m_reason = new QLineEdit(keys);
    m_reason->setObjectName("reason");
    m_reason->setPlaceholderText(tr("Why it is no evidence"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_reason->installEventFilter(this);
    m_reason->hide();
    addKey(*layout, tr("Enter"), tr("File it"), &IntakePage::file);
    addKey(*layout, tr("Shift+Enter"), tr("As one item"), &IntakePage::fileTogether);
    //: key: "as the one before"
    addKey(*layout, u"="_s, tr("As before"), &IntakePage::asBefore);
    addKey(*layout, u"S"_s, tr("Later", "intake"), &IntakePage::later);
    addKey(*layout, u"X"_s, tr("Not evidence"), &IntakePage::askWhyAside);
    addKey(*layout, u"E"_s, tr("To an item…"), &IntakePage::useExisting);
    layout->addWidget(m_reason, 1);
    layout->addStretch();
    auto *hint = new QLabel(tr("1–3 control, C other, P period, D day, T title, K kind"), keys);
    hint->setFont(sized(font(), TextSize::Hint));
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
    return keys;
}

void IntakePage::addKey(
    QHBoxLayout &layout, const QString &key, const QString &word, void (IntakePage::*act)())
{
    auto *button = new QPushButton(tr("%1  %2", "key and what it does").arg(key, word), this);
    button->setFlat(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFont(sized(font(), TextSize::Secondary));
    connect(button, &QPushButton::clicked, this, act);
    layout.addWidget(button);
}

void IntakePage::arrange()
{
    const int count = m_model->rowCount();
    m_head->setCount(tr("%n file(s) waiting", nullptr, count));
    m_aside->setVisible(!setAsideFiles(m_session.data()).empty());
    m_sure->setVisible(count > 0);
    countSure();
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    if (count > 0 && !m_view->currentIndex().isValid())
        select(0);
    showCurrent();
}

void IntakePage::countSure()
{
    const int sure = static_cast<int>(m_model->sureRows().size());
    m_sure->setText(tr("File the %n sure file(s)", nullptr, sure));
    m_sure->setEnabled(sure > 0 && !m_session.isReadOnly());
}

/// Better proposals never take a field out of the hands of who is writing in it.
void IntakePage::takeThoughts()
{
    countSure();
    if (!m_form->isAncestorOf(focusWidget()))
        showCurrent();
}

std::vector<int> IntakePage::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void IntakePage::select(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(qBound(0, row, last)),
            QItemSelectionModel::ClearAndSelect); // also while Ctrl is held, as after Ctrl+Enter
}

void IntakePage::showCurrent()
{
    const int row = m_view->currentIndex().row();
    const EvidenceFile *file = m_model->fileAt(row);
    m_reader->setCurrent(row);
    m_previewTimer.start();
    if (!file)
        return m_form->clear();
    const Evidence draft = m_model->draftAt(row);
    m_form->showFile({*file, m_model->proposalAt(row), draft, m_model->calendarAt(row)});
}

void IntakePage::showPreview()
{
    const EvidenceFile *file = m_model->fileAt(m_view->currentIndex().row());
    const Vault &vault = m_session.workspace().vault();
    m_preview->setVisible(file != nullptr);
    if (file && isVisible())
        m_preview->show({file->name, vault.path(file->sha256)});
}

/// Of several selected files all get what a person changes.
void IntakePage::takeDraft(const Evidence &draft)
{
    const int current = m_view->currentIndex().row();
    if (!m_model->fileAt(current))
        return;
    const Evidence before = m_model->draftAt(current);
    for (const int row : selectedRows()) {
        Evidence other = m_model->draftAt(row);
        if (row == current)
            continue;
        share(other, before, draft);
        m_model->setDraft(row, other);
    }
    m_model->setDraft(current, draft);
}

void IntakePage::leaveForm(bool isToBeFiled)
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (isToBeFiled)
        file();
}

Place IntakePage::place() const
{
    return {{}, Kind::EvidenceFile, m_model->idAt(m_view->currentIndex().row()).uuid, {}, {}};
}

void IntakePage::go(const Place &place)
{
    const int row = m_model->rowOf({place.record});
    if (row >= 0)
        select(row);
    m_view->setFocus();
    showCurrent();
}

void IntakePage::step(int rows)
{
    select(m_view->currentIndex().row() + rows);
}

} // namespace tsuzuri
