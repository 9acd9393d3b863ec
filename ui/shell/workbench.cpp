#include "ui/shell/workbench.h"

#include "core/exchange/tray_intake.h"
#include "core/sample/sample.h"
#include "ui/dialogs/new_workspace_dialog.h"
#include "ui/session/file_watch.h"
#include "ui/session/session.h"
#include "ui/session/sighting_writer.h"
#include "ui/shell/edition_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/oscal_menu.h"
#include "ui/shell/project_menu.h"
#include "ui/shell/start_page.h"
#include "ui/shell/start_window.h"
#include "ui/shell/statement_menu.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_work.h"
#include "ui/support/ask.h"
#include "ui/support/message_line.h"
#include "ui/support/task.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>

namespace tsuzuri {

using namespace Qt::StringLiterals;

Workbench::Workbench(QSettings &settings, Ask &ask, QObject *parent)
    : QObject(parent)
    , m_preferences(settings)
    , m_ask(ask)
    , m_language(m_preferences.language())
    , m_task(std::make_unique<Task>())
{
    m_appearance.setTheme(m_preferences.theme());
    loadWords();
}

Workbench::~Workbench() = default;

bool Workbench::isBusy() const
{
    return m_task->isRunning() || (m_session && m_session->isFrozen());
}

void Workbench::loadWords()
{
    const QString code = languageCode(m_language);
    QLocale::setDefault(QLocale(m_language == Language::Japanese ? QLocale::Japanese : QLocale::English));
    for (QTranslator *translator : std::initializer_list<QTranslator *>{&m_ownWords, &m_qtWords})
        QCoreApplication::removeTranslator(translator);
    if (m_ownWords.load(u":/translations/tsuzuri_"_s + code))
        QCoreApplication::installTranslator(&m_ownWords);
    if (m_qtWords.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
}

void Workbench::start(const QString &folder)
{
    showStart();
    if (!folder.isEmpty())
        open(folder);
}

QWidget *Workbench::front() const
{
    return m_window ? static_cast<QWidget *>(m_window.get()) : m_start.get();
}

void Workbench::retire(Retired parts)
{
    if (parts.window)
        parts.window->hide();
    m_retired.push_back(std::move(parts));
    QMetaObject::invokeMethod(this, [this] { m_retired.clear(); }, Qt::QueuedConnection);
}

void Workbench::retireWindow()
{
    if (!m_window)
        return;
    m_preferences.setWindowGeometry(m_window->saveGeometry());
    retire({nullptr, std::move(m_session), std::move(m_window)});
}

void Workbench::showStart()
{
    retire({nullptr, nullptr, std::move(m_start)});
    m_start = std::make_unique<StartWindow>(m_preferences, m_language);
    StartPage &page = m_start->page();
    connect(&page, &StartPage::newRequested, this, &Workbench::askForNew);
    connect(&page, &StartPage::openRequested, this, &Workbench::askForFolder);
    connect(&page, &StartPage::sampleRequested, this, &Workbench::askForSample);
    connect(&page, &StartPage::recentChosen, this, [this](const QString &folder) { open(folder); });
    connect(m_start.get(), &StartWindow::languageChosen, this, &Workbench::setLanguage);
    connect(m_start.get(), &StartWindow::cancelRequested, this, [this] { m_task->cancel(); });
    m_start->show();
    Q_EMIT windowChanged();
}

void Workbench::showWindow(const Place &place)
{
    retireWindow();
    m_session = std::make_unique<Session>(*m_workspace, m_undoList, m_words, m_language);
    m_session->setProject(m_project);
    new SightingWriter(*m_session);
    new FileWatch(*m_session);
    m_window = std::make_unique<MainWindow>(*m_session, m_preferences, m_appearance, m_ask);
    connectWindow();
    m_window->go(place);
    m_window->show();
    retire({nullptr, nullptr, std::move(m_start)});
    Q_EMIT windowChanged();
}

void Workbench::connectWindow()
{
    const WindowActions &actions = m_window->actions();
    new WindowWork(*m_window, m_preferences, m_ask);
    new EditionMenu(*m_window, m_preferences, m_ask);
    new ProjectMenu(*m_window, m_ask);
    new StatementMenu(*m_window, m_preferences, m_ask);
    new OscalMenu(*m_window, m_preferences, m_ask);
    QTranslator other;
    std::ignore = other.load(u":/translations/tsuzuri_"_s + languageCode(otherLanguage(m_language)));
    noteWords(*m_window, m_ownWords, other);
    connect(actions.newWorkspace, &QAction::triggered, this, &Workbench::askForNew);
    connect(actions.openWorkspace, &QAction::triggered, this, &Workbench::askForFolder);
    connect(actions.sampleWorkspace, &QAction::triggered, this, &Workbench::askForSample);
    connect(actions.closeWorkspace, &QAction::triggered, this, &Workbench::closeWorkspace);
    connect(actions.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(actions.about, &QAction::triggered, this, [this] {
        m_window->messages().tell(MessageLine::Manner::Notice,
            tr("Tsuzuri %1. Free software under the GNU General Public License 3 or later.")
                .arg(QCoreApplication::applicationVersion()));
    });
    connect(&actions, &WindowActions::recentChosen, this, [this](const QString &folder) { open(folder); });
    connect(&actions, &WindowActions::languageChosen, this, &Workbench::setLanguage);
    connect(&actions, &WindowActions::themeChosen, this, [this](Theme theme) {
        m_preferences.setTheme(theme);
        m_appearance.setTheme(theme);
    });
    connect(m_session.get(), &Session::projectChanged, this, [this] { m_project = m_session->project(); });
}

void Workbench::setLanguage(Language language)
{
    if (language == m_language || isBusy())
        return;
    m_language = language;
    m_preferences.setLanguage(language);
    const Place place = m_window ? m_window->place() : Place();
    loadWords();
    if (m_window)
        showWindow(place);
    else
        showStart();
}

void Workbench::askForNew()
{
    NewWorkspaceDialog dialog(m_ask, m_preferences.lastFolder(), front());
    if (dialog.exec() == QDialog::Accepted)
        createWorkspace(dialog.organisation(), dialog.folder());
}

void Workbench::askForFolder()
{
    const QString folder = m_ask.folder(front(), tr("Open a workspace"), m_preferences.lastFolder());
    if (!folder.isEmpty())
        open(folder);
}

void Workbench::askForSample()
{
    const QString folder = m_ask.folder(
        front(), tr("Where shall the sample company's workspace be?"), m_preferences.lastFolder());
    if (!folder.isEmpty())
        openSample(folder);
}

void Workbench::createWorkspace(const LocalizedText &organisation, const QString &folder)
{
    const auto work = [=](const Progress &, const CancelTest &) {
        return Workspace::create(folder, organisation);
    };
    runOpening(tr("Creating the workspace…"), work, folder);
}

void Workbench::open(const QString &folder, bool isReadOnly)
{
    if (m_workspace && m_workspace->folder() == QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
        return;
    const auto mode = isReadOnly ? Workspace::Mode::ReadOnly : Workspace::Mode::ReadWrite;
    const auto work = [=](const Progress &, const CancelTest &) {
        auto opened = Workspace::open(folder, {mode, {}, WorkspaceLock::TakeOver::Never});
        if (opened)
            removeForsaken(**opened);
        return opened;
    };
    runOpening(tr("Opening the workspace…"), work, folder);
}

void Workbench::openSample(const QString &parentFolder)
{
    const QString folder = QDir(parentFolder).filePath(u"Kumoito.tsuzuri"_s);
    const auto work = [=](const Progress &progress,
                          const CancelTest &isCancelled) -> Result<std::unique_ptr<Workspace>> {
        if (!QFileInfo::exists(folder)) {
            if (const auto made = buildSample(folder, progress, isCancelled); !made)
                return std::unexpected(made.error());
        }
        return Workspace::open(folder, {});
    };
    runOpening(tr("Preparing the sample company…"), work, folder);
}

void Workbench::runOpening(const QString &what, OpeningWork work, const QString &folder)
{
    if (isBusy())
        return;
    showWork(what);
    m_task->disconnect(this);
    connect(m_task.get(), &Task::progressed, this, [this](double share) {
        if (m_start)
            m_start->showProgress(share);
    });
    m_task->start(std::move(work), [this, folder](Result<std::unique_ptr<Workspace>> &&opened) {
        showWork({});
        take(std::move(opened), folder);
    });
}

void Workbench::showWork(const QString &what)
{
    if (m_start)
        m_start->showWork(what);
    else if (what.isEmpty())
        m_window->messages().clear();
    else
        m_window->messages().tell(MessageLine::Manner::Notice, what);
}

void Workbench::take(Result<std::unique_ptr<Workspace>> opened, const QString &folder)
{
    if (!opened) {
        refuse(opened.error(), folder);
        return;
    }
    retire({std::move(m_workspace), std::move(m_session), std::move(m_window)});
    m_workspace = std::move(*opened);
    m_undoList.clear();
    m_project = {};
    for (const Project &project : m_workspace->data().table<Project>()) {
        if (project.status != ProjectStatus::Closed)
            m_project = project.id; // the newest open one
    }
    m_preferences.addRecentWorkspace(m_workspace->folder());
    m_preferences.setLastFolder(QFileInfo(m_workspace->folder()).path());
    showWindow({u"home"_s});
}

void Workbench::refuse(const Error &error, const QString &folder)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    const QString sentence = m_words.in(m_language).error(error);
    MessageLine &messages = m_window ? m_window->messages() : m_start->messages();
    if (error.code == ErrorCode::WorkspaceLocked) {
        messages.tell(MessageLine::Manner::Problem, sentence, tr("Open read-only"),
            [this, folder] { open(folder, true); });
    } else {
        messages.tell(MessageLine::Manner::Problem, sentence);
    }
}

void Workbench::closeWorkspace()
{
    if (!m_window || isBusy())
        return;
    m_preferences.setWindowGeometry(m_window->saveGeometry());
    retire({std::move(m_workspace), std::move(m_session), std::move(m_window)});
    m_undoList.clear();
    showStart();
}

} // namespace tsuzuri
