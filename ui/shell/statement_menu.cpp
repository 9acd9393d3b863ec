#include "ui/shell/statement_menu.h"

#include "core/statements/statements.h"
#include "core/words/statement_words.h"
#include "ui/papers/paper_export.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"
#include "ui/support/ask.h"
#include "ui/support/icons.h"

#include <QAction>
#include <QMenu>

namespace tsuzuri {

using namespace Qt::StringLiterals;

StatementMenu::StatementMenu(MainWindow &window, Preferences &preferences, Ask &ask)
    : QObject(&window)
    , m_window(window)
    , m_export(new PaperExport(window.session(), preferences, ask, this))
{
    window.actions().binder->addSeparator();
    for (const What what : {What::Applicability, What::Responsibility, What::Check}) {
        for (const Language language : {Language::Japanese, Language::English})
            m_choices.push_back({what, language, add(what, language)});
    }
    connect(m_export, &PaperExport::written, &window, &MainWindow::tellWritten);
    connect(m_export, &PaperExport::failed, &window,
        [&window, &ask](const QString &sentence) { ask.tell(&window, sentence); });
    connect(&window.session(), &Session::projectChanged, this, &StatementMenu::showState);
    connect(&window.session(), &Session::changed, this, &StatementMenu::showState);
    showState();
}

const Phrase &StatementMenu::titleOf(What what, const Project *project)
{
    switch (what) {
    case What::Applicability:
        return applicabilityTitle(project);
    case What::Responsibility:
        return statements::responsibilities;
    case What::Check:
        break;
    }
    return statements::checkTable;
}

Paper StatementMenu::paperOf(What what, const ProjectIndex &index, const Words &words)
{
    switch (what) {
    case What::Applicability:
        return applicabilityStatement(index, words);
    case What::Responsibility:
        return responsibilityMatrix(index, words);
    case What::Check:
        break;
    }
    return checkTable(index, words);
}

QAction *StatementMenu::add(What what, Language language)
{
    QAction *action = m_window.actions().binder->addAction(themedIcon(u"document-export"_s), {});
    connect(action, &QAction::triggered, this, [this, what, language] { write(what, language); });
    return action;
}

void StatementMenu::showState()
{
    const Session &session = m_window.session();
    const Project *project = session.data().find(session.project());
    for (const Choice &choice : m_choices) {
        const QString title = session.words().text(titleOf(choice.what, project));
        const bool isJapanese = choice.language == Language::Japanese;
        //: %1: a paper such as the minutes, %2: its language
        choice.action->setText(tr("%1 (%2)…").arg(title, isJapanese ? u"日本語"_s : u"English"_s));
        choice.action->setEnabled(project);
    }
}

void StatementMenu::write(What what, Language language)
{
    const Session &session = m_window.session();
    const Project *project = session.data().find(session.project());
    if (!project)
        return;
    const WorkspaceIndex records(session.data(), session.today());
    const ProjectIndex index(records, *project);
    const Words words(language);
    m_export->write(&m_window, paperOf(what, index, words), PaperSize::A4Landscape);
}

} // namespace tsuzuri
