#include "ui/shell/project_menu.h"

#include "ui/planning/project_wizard.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"
#include "ui/support/ask.h"
#include "ui/support/icons.h"

#include <QAction>
#include <QMenu>

namespace tsuzuri {

using namespace Qt::StringLiterals;

ProjectMenu::ProjectMenu(MainWindow &window, Ask &ask)
    : QObject(&window)
    , m_window(window)
    , m_ask(ask)
{
    QMenu &menu = *window.actions().projects;
    m_edit = menu.addAction(themedIcon(u"document-edit"_s), tr("Details of this project"));
    m_close = menu.addAction(themedIcon(u"dialog-ok"_s), {});
    m_extend = menu.addAction(themedIcon(u"list-add"_s), tr("Extend this project with the catalogue…"));
    menu.addSeparator();
    connect(window.actions().newProject, &QAction::triggered, this, &ProjectMenu::makeNew);
    connect(&window, &MainWindow::projectRequested, this, &ProjectMenu::makeNew);
    connect(m_edit, &QAction::triggered, this, &ProjectMenu::editCurrent);
    connect(m_close, &QAction::triggered, this, &ProjectMenu::closeOrReopen);
    connect(m_extend, &QAction::triggered, this, &ProjectMenu::extendCurrent);
    connect(&menu, &QMenu::aboutToShow, this, &ProjectMenu::fill);
    Session &session = window.session();
    connect(&session, &Session::projectChanged, this, &ProjectMenu::showState);
    connect(&session, &Session::changed, this, &ProjectMenu::showState);
    connect(&session, &Session::readOnlyChanged, this, &ProjectMenu::showState);
    showState();
}

const Project *ProjectMenu::current() const
{
    return m_window.session().data().find(m_window.session().project());
}

void ProjectMenu::showState()
{
    const Project *project = current();
    m_edit->setEnabled(project);
    m_close->setEnabled(project && !m_window.session().isReadOnly());
    m_extend->setEnabled(
        project && project->status != ProjectStatus::Closed && !m_window.session().isReadOnly());
    m_close->setText(project && project->status == ProjectStatus::Closed ? tr("Reopen this project")
                                                                         : tr("Close this project"));
}

void ProjectMenu::fill()
{
    QMenu &menu = *m_window.actions().projects;
    qDeleteAll(std::exchange(m_choices, {}));
    addChoice(tr("All projects"), {});
    for (const Project &project : m_window.session().data().table<Project>())
        addChoice(m_window.session().reader().label(Kind::Project, project.id.uuid), project.id);
    menu.addActions(m_choices);
}

void ProjectMenu::addChoice(const QString &word, Id<Project> project)
{
    auto *action = new QAction(QString(word).replace(u'&', u"&&"_s), this);
    action->setCheckable(true);
    action->setChecked(m_window.session().project() == project);
    connect(action, &QAction::triggered, this, [this, project] { m_window.session().setProject(project); });
    m_choices << action;
}

void ProjectMenu::makeNew()
{
    if (!m_window.session().isReadOnly())
        plan({});
}

void ProjectMenu::extendCurrent()
{
    if (const Project *project = current())
        plan(project->id);
}

void ProjectMenu::plan(Id<Project> project)
{
    auto *wizard = new ProjectWizard(m_window.session(), project, &m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ProjectWizard::made, this, [this](Id<Project> made, const QString &sentence) {
        m_window.session().setProject(made);
        m_window.go({u"home"_s});
        m_window.tellDone(sentence);
    });
    wizard->open();
}

void ProjectMenu::editCurrent()
{
    if (const Project *project = current())
        m_window.go({{}, Kind::Project, project->id.uuid});
}

/// A closed project stays with all it holds; nothing is expected of it any more.
void ProjectMenu::closeOrReopen()
{
    Project project = *current();
    const bool isClosed = project.status == ProjectStatus::Closed;
    project.status = isClosed ? ProjectStatus::Open : ProjectStatus::Closed;
    ChangeSet changes;
    changes.change(project);
    if (const auto stored = m_window.session().commit(std::move(changes)); !stored)
        m_ask.tell(&m_window, m_window.session().words().error(stored.error()));
    else
        m_window.tellDone(isClosed ? tr("The project is open again.")
                                   : tr("The project is closed. It keeps all it holds."));
}

} // namespace tsuzuri
