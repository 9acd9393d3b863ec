#include "ui/shell/edition_menu.h"

#include "ui/editions/edition_dialog.h"
#include "ui/editions/mapping_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"
#include "ui/support/ask.h"
#include "ui/support/icons.h"
#include "ui/support/preferences.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace tsuzuri {

using namespace Qt::StringLiterals;

EditionMenu::EditionMenu(MainWindow &window, Preferences &preferences, Ask &ask)
    : QObject(&window)
    , m_window(window)
    , m_preferences(preferences)
    , m_ask(ask)
{
    QMenu &menu = *window.actions().projects;
    m_import = menu.addAction(themedIcon(u"document-import"_s), tr("Import a mapping…"));
    m_import->setObjectName("importMapping");
    m_move = menu.addAction(themedIcon(u"go-next"_s), tr("Move to another edition…"));
    m_move->setObjectName("moveToEdition");
    connect(m_import, &QAction::triggered, this, &EditionMenu::importMapping);
    connect(m_move, &QAction::triggered, this, &EditionMenu::move);
    const Session &session = window.session();
    connect(&session, &Session::projectChanged, this, &EditionMenu::showState);
    connect(&session, &Session::changed, this, &EditionMenu::showState);
    connect(&session, &Session::readOnlyChanged, this, &EditionMenu::showState);
    showState();
}

void EditionMenu::showState()
{
    const Session &session = m_window.session();
    const Project *project = session.data().find(session.project());
    const bool canMove =
        project && project->status != ProjectStatus::Closed && !project->frameworks.isEmpty();
    m_move->setEnabled(canMove && !session.isReadOnly());
    m_import->setEnabled(!session.isReadOnly());
}

void EditionMenu::move()
{
    auto *dialog = new EditionDialog(m_window.session(), m_window.session().project(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditionDialog::moved, &m_window, [this](const QString &sentence) {
        m_window.go({u"requirements"_s});
        m_window.tellDone(sentence);
    });
    dialog->open();
}

void EditionMenu::importMapping()
{
    const QString file = m_ask.fileToOpen(
        &m_window, tr("Import a mapping"), m_preferences.lastFolder(), tr("Mappings (*.json *.xlsx *.csv)"));
    if (file.isEmpty())
        return;
    m_preferences.setLastFolder(QFileInfo(file).path());
    auto *dialog = new MappingDialog(m_window.session(), file, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MappingDialog::taken, &m_window, [this](const QString &sentence) {
        m_window.go({{}, Kind::RequirementMapping});
        m_window.tellDone(sentence);
    });
    dialog->open();
}

} // namespace tsuzuri
