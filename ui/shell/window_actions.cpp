#include "ui/shell/window_actions.h"

#include "ui/shell/navigation.h"
#include "ui/support/icons.h"
#include "ui/support/preferences.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Each language is named in itself.
constexpr std::pair<Language, const char *> languages[] = {
    {Language::Japanese, "日本語"}, {Language::English, "English"}};

} // namespace

WindowActions::WindowActions(
    QMainWindow &window, const Preferences &preferences, Language language, Theme theme)
    : QObject(&window)
    , m_window(window)
{
    makeFileMenu(preferences);
    makeEditMenu();
    makeViewMenu(language, theme);
    makeGoMenu();
    makeOtherMenus();
    addLanguageCorner();
}

QAction *WindowActions::make(QMenu &menu, const QString &icon, const QString &word, const QKeySequence &keys)
{
    QAction *action = menu.addAction(themedIcon(icon), word);
    action->setShortcut(keys);
    return action;
}

void WindowActions::makeFileMenu(const Preferences &preferences)
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&File"));
    newWorkspace = make(menu, u"document-new"_s, tr("New workspace…"));
    openWorkspace = make(menu, u"document-open-folder"_s, tr("Open workspace…"), QKeySequence::Open);
    QMenu &recent = *menu.addMenu(themedIcon(u"document-open-recent"_s), tr("Open recent"));
    for (const QString &folder : preferences.recentWorkspaces()) {
        QAction *action = recent.addAction(QFileInfo(folder).completeBaseName());
        action->setToolTip(folder);
        connect(action, &QAction::triggered, this, [this, folder] { Q_EMIT recentChosen(folder); });
    }
    recent.setEnabled(!recent.isEmpty());
    recent.setToolTipsVisible(true);
    sampleWorkspace = make(menu, u"help-hint"_s, tr("Try the sample company…"));
    menu.addSeparator();
    import = make(menu, u"document-import"_s, tr("Import…"), Qt::CTRL | Qt::Key_I);
    exportTable = make(menu, u"document-export"_s, tr("Export…"), Qt::CTRL | Qt::Key_E);
    printHome = make(menu, u"document-print"_s, tr("Home on one A4 page…"), QKeySequence::Print);
    calendarFile = make(menu, u"view-calendar"_s, tr("Calendar file of my work…"));
    menu.addSeparator();
    addFiles = make(menu, u"document-open"_s, tr("Take in files…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    addFolder = make(menu, u"document-open-folder"_s, tr("Take in a folder…"));
    fileClipboard =
        make(menu, u"edit-paste"_s, tr("Take in the clipboard"), Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    menu.addSeparator();
    saveCopy = make(menu, u"document-save-as"_s, tr("Save a copy as one file…"));
    closeWorkspace = make(menu, u"window-close"_s, tr("Close workspace"), QKeySequence::Close);
    quit = make(menu, u"go-next"_s, tr("Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEditMenu()
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&Edit"));
    undo = make(menu, u"edit-undo"_s, {}, QKeySequence::Undo);
    redo = make(menu, u"edit-redo"_s, {}, Qt::CTRL | Qt::Key_Y);
    undo->setIconText(tr("Undo")); // also while the menu says what
    redo->setIconText(tr("Redo"));
    setUndoText({});
    setRedoText({});
    menu.addSeparator();
    add = make(menu, u"list-add"_s, tr("Add record"), QKeySequence::New);
    insert = make(menu, u"list-add"_s, tr("Insert a row below"));
    duplicate = make(menu, u"edit-duplicate"_s, tr("Duplicate rows"));
    changeSelected = make(menu, u"edit-entry"_s, tr("Change selected rows…"), Qt::CTRL | Qt::Key_R);
    remove = make(menu, u"edit-delete"_s, tr("Delete selected rows"));
    changeStatus = make(menu, u"flag"_s, tr("Change the status of the evidence…"));
    dispose = make(menu, u"edit-delete"_s, tr("Dispose of files…"));
    menu.addSeparator();
    find = make(menu, u"edit-find"_s, tr("Find anything…"), Qt::CTRL | Qt::Key_K);
    filter = make(menu, u"view-filter"_s, tr("Filter this table"), QKeySequence::Find);
}

void WindowActions::makeViewMenu(Language language, Theme theme)
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&View"));
    details = make(menu, u"view-right-new"_s, tr("Details"), Qt::Key_F4);
    details->setCheckable(true);
    dense = make(menu, u"view-list-text"_s, tr("Dense rows"));
    dense->setCheckable(true);
    menu.addSeparator();
    auto *languageGroup = new QActionGroup(this);
    for (const auto &[each, name] : languages) {
        QAction *action = menu.addAction(QString::fromUtf8(name));
        action->setCheckable(true);
        action->setChecked(each == language);
        action->setObjectName(languageCode(each));
        action->setToolTip(tr("Language of the screen"));
        languageGroup->addAction(action);
        m_languages << action;
        connect(action, &QAction::triggered, this, [this, each] { Q_EMIT languageChosen(each); });
    }
    menu.addSeparator();
    auto *themeGroup = new QActionGroup(this);
    const std::pair<Theme, QString> themes[] = {
        {Theme::System, tr("Colours of the system")}, {Theme::Light, tr("Light")}, {Theme::Dark, tr("Dark")}};
    for (const auto &[each, name] : themes) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(each == theme);
        themeGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, each] { Q_EMIT themeChosen(each); });
    }
}

void WindowActions::makeGoMenu()
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&Go"));
    int number = 1;
    for (const NavigationItem &item : navigationItems()) {
        QAction *action = make(menu, QString::fromLatin1(item.icon), navigationTitle(item));
        if (number <= 9)
            action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++));
        const QString key = QString::fromLatin1(item.key);
        connect(action, &QAction::triggered, this, [this, key] { Q_EMIT pageChosen(key); });
    }
}

void WindowActions::makeOtherMenus()
{
    projects = m_window.menuBar()->addMenu(tr("&Project"));
    newProject = make(*projects, u"folder-new"_s, tr("New audit project…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    importFramework = make(*projects, u"document-import"_s, tr("Import a framework…"));
    binder = m_window.menuBar()->addMenu(tr("&Binder"));
    buildBinder = make(*binder, u"document-preview-archive"_s, tr("Build the binder…"), Qt::CTRL | Qt::Key_B);
    QMenu &help = *m_window.menuBar()->addMenu(tr("&Help"));
    keySheet = make(help, u"configure-shortcuts"_s, tr("Keyboard shortcuts"), Qt::Key_F1);
    about = make(help, u"help-about"_s, tr("About Tsuzuri"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::addLanguageCorner()
{
    auto *corner = new QWidget(m_window.menuBar());
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 2 * unit(corner), 0);
    layout->setSpacing(0);
    for (QAction *action : m_languages) {
        auto *button = new QToolButton(corner);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName());
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    m_window.menuBar()->setCornerWidget(corner);
}

void WindowActions::setUndoText(const QString &what)
{
    undo->setText(what.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(what));
    undo->setToolTip(undo->text());
}

void WindowActions::setWorking(bool isWorking)
{
    for (QAction *action :
        m_languages + QList{newWorkspace, openWorkspace, sampleWorkspace, closeWorkspace, saveCopy})
        action->setEnabled(!isWorking);
}

void WindowActions::setRedoText(const QString &what)
{
    redo->setText(what.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(what));
    redo->setToolTip(redo->text());
}

} // namespace tsuzuri
