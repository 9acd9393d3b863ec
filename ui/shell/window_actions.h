#pragma once

#include "core/base/localized_text.h"
#include "ui/support/appearance.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace tsuzuri {

class Preferences;

/// The menus of a window: words, keys and icons of everything that can be done. What is done is the window's
/// matter.
class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QMainWindow &window, const Preferences &preferences, Language language, Theme theme);

    QAction *newWorkspace, *openWorkspace, *sampleWorkspace, *saveCopy, *closeWorkspace, *quit;
    QAction *import, *exportTable, *printHome, *calendarFile;
    QAction *addFiles, *addFolder, *fileClipboard, *changeStatus, *dispose;
    QAction *undo, *redo, *find, *filter;
    QAction *add, *insert, *duplicate, *remove, *changeSelected;
    QAction *details, *dense;
    QAction *buildBinder, *keySheet, *about;
    QAction *newProject, *importFramework;
    QMenu *projects; ///< filled by ProjectMenu
    QMenu *binder; ///< StatementMenu adds to it

    /// "Undo: Changed D-012"; the plain word where there is nothing.
    void setUndoText(const QString &what);
    void setRedoText(const QString &what);
    /// What would end running work waits for it.
    void setWorking(bool isWorking);

Q_SIGNALS:
    void recentChosen(const QString &folder);
    void languageChosen(tsuzuri::Language language);
    void themeChosen(tsuzuri::Theme theme);
    void pageChosen(const QString &key);

private:
    QAction *make(QMenu &menu, const QString &icon, const QString &word, const QKeySequence &keys = {});
    void makeFileMenu(const Preferences &preferences);
    void makeEditMenu();
    void makeViewMenu(Language language, Theme theme);
    void makeGoMenu();
    void makeOtherMenus();
    void addLanguageCorner();

    QMainWindow &m_window;
    QList<QAction *> m_languages;
};

} // namespace tsuzuri
