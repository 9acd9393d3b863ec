#include "ui/shell/window_work.h"

#include "core/workspace/backup.h"
#include "ui/dialogs/binder_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/framework_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/intake/file_drops.h"
#include "ui/intake/intake_page.h"
#include "ui/pages/registers_page.h"
#include "ui/people/work_page.h"
#include "ui/registers/purposes.h"
#include "ui/registers/register_pane.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"
#include "ui/support/ask.h"
#include "ui/support/message_line.h"
#include "ui/support/task.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace tsuzuri {

using namespace Qt::StringLiterals;

WindowWork::WindowWork(MainWindow &window, Preferences &preferences, Ask &ask)
    : QObject(&window)
    , m_window(window)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_copying(std::make_unique<Task>())
{
    const WindowActions &actions = window.actions();
    const auto shownKind = [this] {
        const auto *page = qobject_cast<const RegistersPage *>(m_window.page());
        return page ? page->kind() : Kind::Evidence;
    };
    connect(actions.import, &QAction::triggered, this, [this, shownKind] { importInto(shownKind()); });
    connect(actions.exportTable, &QAction::triggered, this, [this, shownKind] { exportFrom(shownKind()); });
    connect(actions.importFramework, &QAction::triggered, this, &WindowWork::importFramework);
    connect(actions.calendarFile, &QAction::triggered, this, &WindowWork::saveCalendar);
    connect(actions.buildBinder, &QAction::triggered, this, &WindowWork::buildBinder);
    connect(actions.saveCopy, &QAction::triggered, this, &WindowWork::saveCopy);
    connect(&window, &MainWindow::importRequested, this, [this](Kind kind) { importInto(kind); });
    connect(new FileDrops(window), &FileDrops::dropped, this, &WindowWork::takeDropped);
    connect(&window, &MainWindow::exportRequested, this, &WindowWork::exportFrom);
    connect(&window, &MainWindow::binderRequested, this, &WindowWork::buildBinder);
}

WindowWork::~WindowWork() = default;

void WindowWork::importInto(Kind kind, const QString &file)
{
    auto *dialog = new ImportDialog(m_window.session(), m_preferences, m_ask, kind, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, &m_window, [this](Kind into, const QString &sentence) {
        m_window.go({{}, into});
        m_window.tellDone(sentence);
    });
    dialog->open();
    if (!file.isEmpty())
        dialog->setFile(file);
}

void WindowWork::takeDropped(const QStringList &files)
{
    const auto *page = qobject_cast<const RegistersPage *>(m_window.page());
    const bool isOfEvidence = page && (page->kind() == Kind::Evidence || page->kind() == Kind::EvidenceFile);
    const bool isTable = files.size() == 1
        && QStringList{u"xlsx"_s, u"csv"_s, u"tsv"_s}.contains(
            QFileInfo(files.constFirst()).suffix().toLower());
    if (page && isTable && isTyped(page->kind()) && !isOfEvidence && !m_window.session().isReadOnly())
        importInto(page->kind(), files.constFirst());
    else
        m_window.intake().takeIn(files);
}

void WindowWork::exportFrom(Kind kind)
{
    const auto *page = qobject_cast<const RegistersPage *>(m_window.page());
    const RegisterView *shown = page && page->kind() == kind ? &page->pane().view() : nullptr;
    auto *dialog = new ExportDialog(m_window.session(), m_preferences, m_ask, kind, shown, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, &m_window, &MainWindow::tellWritten);
    dialog->open();
}

void WindowWork::importFramework()
{
    const QString file = m_ask.fileToOpen(&m_window, tr("Import a framework"), m_preferences.lastFolder(),
        tr("Frameworks (*.json *.xml *.yaml *.yml *.xlsx *.csv)"));
    if (file.isEmpty())
        return;
    m_preferences.setLastFolder(QFileInfo(file).path());
    auto *dialog = new FrameworkDialog(m_window.session(), file, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FrameworkDialog::kept, &m_window, &MainWindow::tellWritten);
    dialog->open();
}

void WindowWork::saveCalendar()
{
    m_window.go({u"work"_s});
    if (auto *page = qobject_cast<WorkPage *>(m_window.page()))
        page->saveCalendar();
}

void WindowWork::buildBinder()
{
    auto *dialog = new BinderDialog(m_window.session(), m_preferences, m_ask, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BinderDialog::recordRequested, &m_window,
        [this](const AnyId &id) { m_window.go({{}, id.kind, id.uuid}); });
    dialog->show(); // not modal: the window stays usable
}

void WindowWork::saveCopy()
{
    if (m_copying->isRunning())
        return;
    Session &session = m_window.session();
    const QString start =
        QDir(m_preferences.lastFolder()).filePath(QFileInfo(session.workspace().folder()).completeBaseName());
    const QString file = m_ask.fileToSave(&m_window, tr("Save a copy of the workspace as one file"), start,
        tr("Copy of a workspace (*.tsuzuri-copy)"));
    if (file.isEmpty())
        return;
    m_freeze.emplace(session);
    m_window.messages().tell(
        MessageLine::Manner::Notice, tr("Saving a copy…"), tr("Cancel"), [this] { m_copying->cancel(); });
    m_copying->start(
        [&session, file](const Progress &progress, const CancelTest &isCancelled) {
            return backUp(session.workspace(), file, progress, isCancelled);
        },
        [this, &session, file](Result<void> &&saved) {
            m_freeze.reset();
            if (saved)
                m_window.tellWritten(tr("Copy saved: %1").arg(file));
            else if (saved.error().code == ErrorCode::Cancelled)
                m_window.messages().clear();
            else
                m_ask.tell(&m_window, session.words().error(saved.error()));
        });
}

} // namespace tsuzuri
