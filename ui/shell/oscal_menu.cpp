#include "ui/shell/oscal_menu.h"

#include "core/base/safe_name.h"
#include "core/exchange/export.h"
#include "core/interchange/oscal_export.h"
#include "core/interchange/oscal_mapping.h"
#include "core/interchange/oscal_project.h"
#include "ui/dialogs/oscal_mapping_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"
#include "ui/support/ask.h"
#include "ui/support/icons.h"
#include "ui/support/preferences.h"
#include "ui/support/task.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace tsuzuri {

using namespace Qt::StringLiterals;

OscalMenu::OscalMenu(MainWindow &window, Preferences &preferences, Ask &ask)
    : QObject(&window)
    , m_window(window)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_task(std::make_unique<Task>())
{
    QMenu &binder = *window.actions().binder;
    binder.addSeparator();
    QMenu &menu = *binder.addMenu(themedIcon(u"document-export"_s), tr("Documents of OSCAL"));
    addOfProject(menu, What::Component, tr("Component definition"));
    addOfProject(menu, What::Results, tr("Assessment results"));
    addOfProject(menu, What::Plan, tr("Plan of action and milestones"));
    menu.addSeparator();
    m_mapping = add(menu, tr("Mapping between two frameworks…"), &OscalMenu::writeMapping);
    m_import = add(menu, tr("Import a mapping…"), &OscalMenu::readMapping);
    Session &session = window.session();
    connect(&session, &Session::projectChanged, this, &OscalMenu::showState);
    connect(&session, &Session::readOnlyChanged, this, &OscalMenu::showState);
    showState();
}

OscalMenu::~OscalMenu() = default;

QAction *OscalMenu::add(QMenu &menu, const QString &title, void (OscalMenu::*act)())
{
    QAction *action = menu.addAction(title);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void OscalMenu::addOfProject(QMenu &menu, What what, const QString &title)
{
    //: %1: kind of a document, such as “Assessment results”
    QAction *action = menu.addAction(tr("%1…", "document").arg(title));
    connect(action, &QAction::triggered, this, [this, what, title] { write(what, title); });
    m_ofProject << action;
}

void OscalMenu::showState()
{
    const Session &session = m_window.session();
    for (QAction *action : std::as_const(m_ofProject))
        action->setEnabled(session.data().find(session.project()));
    m_import->setEnabled(!session.isReadOnly());
}

QStringList OscalMenu::packFolders() const
{
    return {packFolderOf(m_window.session().workspace().folder()), ownPackFolder()};
}

void OscalMenu::write(What what, const QString &title)
{
    const Session &session = m_window.session();
    const QDateTime changed = lastChange(m_window.session().workspace());
    const auto make = [what, changed, folders = packFolders(), &data = session.data(),
                          project = session.project(),
                          today = session.today()](const BothWords &words) -> Result<QJsonObject> {
        const WorkspaceIndex records(data, today);
        const ProjectIndex index(records, *data.find(project));
        const PackShelf shelf(folders);
        const OscalProject source{index, shelf, words, changed};
        if (what == What::Component)
            return componentDefinition(source);
        return what == What::Results ? assessmentResults(source, WithGaps::No) : actionPlan(source);
    };
    write(title, make);
}

void OscalMenu::writeMapping()
{
    const Session &session = m_window.session();
    OscalMappingDialog dialog(session, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QDateTime changed = lastChange(m_window.session().workspace());
    const auto make = [pair = dialog.pair(), changed, folders = packFolders(), &data = session.data(),
                          today = session.today()](const BothWords &words) {
        const PackShelf shelf(folders);
        return mappingCollection({data, shelf, words, changed, today}, pair.from, pair.to);
    };
    write(tr("Mapping between two frameworks"), make);
}

void OscalMenu::write(const QString &title, Make make)
{
    if (m_task->isRunning())
        return;
    const QString name = safeFileName(title, m_window.session().language()) + ".json"_L1;
    QString path = m_ask.fileToSave(
        &m_window, title, QDir(m_preferences.lastFolder()).filePath(name), tr("OSCAL (*.json)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".json"_L1;
    m_preferences.setLastFolder(QFileInfo(path).path());
    m_freeze.emplace(m_window.session());
    m_task->start(
        [path, make = std::move(make)](const Progress &, const CancelTest &) -> Result<void> {
            const BothWords words;
            const auto document = make(words);
            if (!document)
                return std::unexpected(document.error());
            return writeOscal(*document, path);
        },
        [this, path](const Result<void> &done) {
            m_freeze.reset();
            if (done)
                m_window.tellWritten(tr("%1 is written.").arg(QFileInfo(path).fileName()));
            else
                m_ask.tell(&m_window, m_window.session().words().error(done.error()));
        });
}

void OscalMenu::readMapping()
{
    if (m_task->isRunning())
        return;
    const QString file = m_ask.fileToOpen(&m_window, tr("Import a mapping"), m_preferences.lastFolder(),
        tr("Mapping collections of OSCAL (*.json *.yaml *.yml)"));
    if (file.isEmpty())
        return;
    m_preferences.setLastFolder(QFileInfo(file).path());
    m_freeze.emplace(m_window.session());
    m_task->start(
        [file, folders = packFolders(), &data = m_window.session().data()](
            const Progress &, const CancelTest &) {
            const BothWords words;
            return readMappingCollection(file, data, PackShelf(folders), words);
        },
        [this, file](Result<CollectionDraft> &&draft) {
            m_freeze.reset();
            if (draft)
                store(file, std::move(*draft));
            else
                m_ask.tell(&m_window, m_window.session().words().error(draft.error()));
        });
}

void OscalMenu::store(const QString &file, CollectionDraft &&draft)
{
    const QString name = QFileInfo(file).fileName();
    Session &session = m_window.session();
    if (!draft.isSound()) {
        const FrameworkNote &first = draft.problems.front();
        //: %1: name of a file, %2: place in it, %3: a sentence that says what is wrong there
        const QString sentence = tr("“%1” was not imported: %n row(s) can't be taken. The first, at %2: %3",
            nullptr, static_cast<int>(draft.problems.size()));
        return m_ask.tell(&m_window, sentence.arg(name, first.place, first.message.best(session.language())));
    }
    const auto stored = session.commit(std::move(draft.changes));
    if (!stored)
        return m_ask.tell(&m_window, session.words().error(stored.error()));
    //: %1 to %3: numbers
    const QString sentence = tr("Mappings: %1 new, %2 there already, %3 left out.")
                                 .arg(draft.added)
                                 .arg(draft.unchanged)
                                 .arg(draft.leftOut);
    if (stored->entry == 0)
        m_window.tellWritten(sentence);
    else
        m_window.tellDone(sentence);
}

} // namespace tsuzuri
