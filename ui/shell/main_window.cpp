#include "ui/shell/main_window.h"

#include "ui/detail/detail_pane.h"
#include "ui/home/home_page.h"
#include "ui/intake/file_drops.h"
#include "ui/intake/intake_page.h"
#include "ui/pages/registers_page.h"
#include "ui/people/leaver_watch.h"
#include "ui/registers/register_pane.h"
#include "ui/session/change_text.h"
#include "ui/session/session.h"
#include "ui/shell/command_words.h"
#include "ui/shell/find_dialog.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/make_page.h"
#include "ui/shell/navigation.h"
#include "ui/shell/reading_button.h"
#include "ui/shell/record_acts.h"
#include "ui/shell/searcher.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/undo_work.h"
#include "ui/shell/window_actions.h"
#include "ui/support/ask.h"
#include "ui/support/current_stack.h"
#include "ui/support/line_splitter.h"
#include "ui/support/message_line.h"
#include "ui/support/preferences.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// In characters of text: a narrower window folds the details away.
constexpr int narrowWindow = 150;
constexpr int usualDetail = 52;
constexpr std::size_t mostRecent = 10;

} // namespace

MainWindow::MainWindow(Session &session, Preferences &preferences, Appearance &appearance, Ask &ask)
    : m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_actions(new WindowActions(*this, preferences, session.language(), appearance.theme()))
    , m_navigation(new Navigation(session, this))
    , m_splitter(new LineSplitter(Qt::Horizontal, this))
    , m_pages(new CurrentStack(this))
    , m_messages(new MessageLine(this))
    , m_detail(new DetailPane(session, preferences, ask, this))
    , m_searcher(new Searcher(session, this))
    , m_undo(new UndoWork(*this, ask))
{
    auto *middle = new QWidget(this);
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins({});
    middleLayout->setSpacing(0);
    middleLayout->addWidget(m_messages);
    middleLayout->addWidget(m_pages, 1);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    m_detail->setMinimumWidth(characters(this, 40));

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new Line(content));
    layout->addWidget(new TopBar(session, m_actions->find, m_actions->undo, m_actions->redo, content));
    layout->addWidget(new Line(content));
    layout->addWidget(m_splitter, 1);
    layout->addWidget(new Line(content));
    setCentralWidget(content);
    auto *status = new StatusLine(session, this);
    setStatusBar(status);
    status->addWork(new ReadingButton(*m_searcher, status));

    connectActions();
    new RecordActs(*this);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &key) { go({key}); });
    connect(status, &StatusLine::severityChosen, this, &MainWindow::showGaps);
    connect(m_detail, &DetailPane::recordRequested, this, &MainWindow::goToRecord);
    connect(m_detail, &DetailPane::recordAdded, this, &MainWindow::editAdded);
    connect(m_detail, &DetailPane::stepRequested, this, [this](int rows) { page()->step(rows); });
    connect(m_detail, &DetailPane::closeRequested, m_actions->details,
        [this] { m_actions->details->setChecked(false); });
    connect(&session, &Session::undoChanged, this, &MainWindow::showUndo);
    connect(&session, &Session::readOnlyChanged, this, &MainWindow::showUndo);
    connect(&session, &Session::changed, this, &MainWindow::showTitle);
    auto *leavers = new LeaverWatch(session, *m_messages, this);
    connect(leavers, &LeaverWatch::handedOver, this, &MainWindow::tellDone);
    showUndo();
    showTitle();
    if (!restoreGeometry(preferences.windowGeometry()))
        resize(characters(this, 195), fontMetrics().height() * 42);
    go({u"home"_s});
}

MainWindow::~MainWindow()
{
    // Their work ends while the window is whole.
    delete m_undo;
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
}

void MainWindow::connectActions()
{
    const WindowActions &a = *m_actions;
    a.details->setChecked(m_preferences.isDetailShown());
    a.dense->setChecked(m_preferences.density() == Density::Dense);
    connect(a.undo, &QAction::triggered, m_undo, &UndoWork::undo);
    connect(a.redo, &QAction::triggered, m_undo, &UndoWork::redo);
    connect(a.find, &QAction::triggered, this, &MainWindow::find);
    connect(a.filter, &QAction::triggered, this, [this] { page()->focusFilter(); });
    connect(a.add, &QAction::triggered, this, [this] { page()->addRecord(); });
    connect(a.insert, &QAction::triggered, this, [this] { withTable(&RegisterView::insertRequested); });
    connect(a.duplicate, &QAction::triggered, this, [this] { withTable(&RegisterView::duplicateSelected); });
    connect(a.remove, &QAction::triggered, this, [this] { withTable(&RegisterView::removeSelected); });
    connect(a.changeSelected, &QAction::triggered, this,
        [this] { withTable(&RegisterView::changeSelectedRequested); });
    connect(a.keySheet, &QAction::triggered, this, [this] { KeySheet(this).exec(); });
    connect(a.details, &QAction::toggled, this, &MainWindow::showDetails);
    connect(a.dense, &QAction::toggled, this, &MainWindow::setDense);
    connect(a.addFiles, &QAction::triggered, this, [this] { intake().addFiles(); });
    connect(a.addFolder, &QAction::triggered, this, [this] { intake().addFolder(); });
    connect(a.fileClipboard, &QAction::triggered, this, [this] { intake().paste(); });
    connect(a.printHome, &QAction::triggered, this, [this] {
        go({u"home"_s});
        qobject_cast<HomePage *>(page())->print(m_session.language());
    });
    connect(m_actions, &WindowActions::pageChosen, this, [this](const QString &key) { go({key}); });
}

Page *MainWindow::page() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

Page *MainWindow::pageFor(const QString &key)
{
    if (const auto made = m_made.find(key); made != m_made.end())
        return made->second;
    Page *page = makePage(key, m_session, m_preferences, m_ask, this);
    if (!page)
        return nullptr;
    m_made[key] = page;
    m_pages->addWidget(page);
    connect(page, &Page::recordShown, this, [this, page](const AnyId &id) {
        if (page == this->page())
            showRecord(id);
    });
    connect(page, &Page::gapShown, this, &MainWindow::showGap);
    connect(page, &Page::recordAdded, this, &MainWindow::editAdded);
    connect(page, &Page::placeRequested, this, &MainWindow::go);
    connect(page, &Page::doneSentence, this, &MainWindow::tellDone);
    connect(page, &Page::written, this, &MainWindow::tellWritten);
    connect(page, &Page::importRequested, this, &MainWindow::importRequested);
    connect(page, &Page::exportRequested, this, &MainWindow::exportRequested);
    connect(page, &Page::binderRequested, this, &MainWindow::binderRequested);
    connect(page, &Page::projectRequested, this, &MainWindow::projectRequested);
    return page;
}

IntakePage &MainWindow::intake()
{
    go({u"intake"_s});
    return *qobject_cast<IntakePage *>(page());
}

RegistersPage *MainWindow::registersPage() const
{
    return qobject_cast<RegistersPage *>(page());
}

void MainWindow::withTable(void (RegisterView::*action)())
{
    if (const RegistersPage *shown = registersPage())
        (shown->pane().view().*action)();
}

Place MainWindow::place() const
{
    Place place = page()->place();
    place.page = m_key;
    if (registersPage())
        place.tab = m_detail->tab();
    return place;
}

void MainWindow::go(const Place &place)
{
    const NavigationItem *item = place.page.isEmpty() && place.kind ? pageOf(*place.kind) : nullptr;
    const QString key = item ? QString::fromLatin1(item->key) : place.page;
    Page *target = pageFor(key);
    if (!target) {
        if (place.kind && !place.record.isNull())
            showRecord({*place.kind, place.record}); // a kind without a page of its own
        return;
    }
    m_key = key;
    m_navigation->setCurrentKey(key);
    m_detail->setRecord({});
    m_pages->setCurrentWidget(target);
    target->go(place);
    if (registersPage() && !place.tab.isEmpty())
        m_detail->showTab(place.tab);
    showDetails(m_actions->details->isChecked());
}

void MainWindow::showRecord(const AnyId &id)
{
    if (m_session.data().rowOf(id.kind, id.uuid) >= 0)
        m_detail->setRecord(id);
    showDetails(m_actions->details->isChecked());
}

void MainWindow::showGap(const Gap &gap)
{
    m_detail->setGap(gap);
    showDetails(m_actions->details->isChecked());
}

void MainWindow::goToRecord(const AnyId &id)
{
    go({{}, id.kind, id.uuid});
    noteSeen(id);
}

void MainWindow::editAdded(const AnyId &id)
{
    m_actions->details->setChecked(true);
    m_detail->setRecord(id);
    m_detail->edit();
}

void MainWindow::showGaps(Severity severity)
{
    go({u"gaps"_s, {}, {}, QString::fromLatin1(code(severity)), {}});
}

void MainWindow::find()
{
    if (!m_find) {
        m_find = new FindDialog(m_session, m_preferences, *m_searcher, this);
        connect(m_find, &FindDialog::chosen, this, &MainWindow::goToRecord);
        connect(m_find, &FindDialog::placesRequested, this, &MainWindow::showPlaces);
    }
    m_find->start(commandsOf(*this), m_recent);
}

/// The places of a record, where one can be added too; of evidence its files.
void MainWindow::showPlaces(const AnyId &id, const QString &sentence)
{
    m_actions->details->setChecked(true);
    go({{}, id.kind, id.uuid, {}, id.kind == Kind::Document ? u"location"_s : u"evidence_file"_s});
    if (!sentence.isEmpty())
        m_messages->tell(MessageLine::Manner::Notice, sentence);
    noteSeen(id);
}

void MainWindow::noteSeen(const AnyId &id)
{
    std::erase(m_recent, id);
    m_recent.insert(m_recent.begin(), id);
    m_recent.resize(std::min(m_recent.size(), mostRecent));
}

void MainWindow::showUndo()
{
    const auto describe = [this](
                              qint64 entry) { return entry == 0 ? QString() : entryText(m_session, entry); };
    if (m_told != 0 && m_told != m_session.entryToUndo()) {
        m_messages->clear(); // its button would take back something else
        m_told = 0;
    }
    m_actions->setUndoText(describe(m_session.entryToUndo()));
    m_actions->setRedoText(describe(m_session.entryToRedo()));
    m_actions->undo->setEnabled(m_session.entryToUndo() != 0 && !m_session.isReadOnly());
    m_actions->redo->setEnabled(m_session.entryToRedo() != 0 && !m_session.isReadOnly());
    m_actions->setWorking(m_session.isFrozen());
    for (QAction *action : {m_actions->add, m_actions->insert, m_actions->duplicate, m_actions->remove,
             m_actions->changeSelected, m_actions->import, m_actions->buildBinder, m_actions->newProject,
             m_actions->addFiles, m_actions->addFolder, m_actions->fileClipboard, m_actions->dispose})
        action->setEnabled(!m_session.isReadOnly());
}

void MainWindow::setDense(bool isDense)
{
    const Density density = isDense ? Density::Dense : Density::Normal;
    m_preferences.setDensity(density);
    for (const auto &[key, page] : m_made)
        page->setDensity(density);
}

/// There is nothing to show beside the home page, and no room in a narrow window.
void MainWindow::showDetails(bool isWanted)
{
    if (sender() == m_actions->details)
        m_preferences.setDetailShown(isWanted);
    const bool isWide = width() >= characters(this, narrowWindow);
    const bool isShown = isWanted && isWide && !m_detail->record().isNull();
    if (isShown == m_detail->isVisibleTo(m_splitter))
        return;
    m_detail->setVisible(isShown);
    if (isShown) {
        const int chosen = m_preferences.detailWidth();
        const int width = chosen > 0 ? chosen : characters(this, usualDetail);
        const int navigation = m_navigation->sizeHint().width();
        m_splitter->setSizes({navigation, this->width() - navigation - width, width});
    }
}

void MainWindow::showTitle()
{
    QString name;
    for (const Organisation &organisation : m_session.data().table<Organisation>()) {
        if (organisation.kind == OrganisationKind::Own)
            name = organisation.name.best(m_session.language());
    }
    const QString folder = QFileInfo(m_session.workspace().folder()).completeBaseName();
    //: %1: company, %2: name of the workspace folder
    setWindowTitle(tr("%1 (%2) – Tsuzuri").arg(name, folder));
}

void MainWindow::tellDone(const QString &sentence)
{
    m_told = m_session.entryToUndo();
    m_messages->tell(MessageLine::Manner::Done, sentence, tr("Undo"), [this] { m_undo->undo(); });
}

void MainWindow::tellWritten(const QString &sentence)
{
    m_messages->tell(MessageLine::Manner::Done, sentence);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.isFrozen()
        && !m_ask.confirm(
            this, tr("Work is still running. Closing the window cancels it."), tr("Cancel it and close"))) {
        event->ignore();
        return;
    }
    m_preferences.setWindowGeometry(saveGeometry());
    if (m_detail->isVisible())
        m_preferences.setDetailWidth(m_detail->width());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    showDetails(m_actions->details->isChecked());
}

} // namespace tsuzuri
