#pragma once

#include "core/words/words.h"
#include "core/workspace/workspace.h"
#include "ui/shell/command_words.h"
#include "ui/shell/place.h"
#include "ui/support/preferences.h"
#include "ui/support/undo_list.h"

#include <QObject>
#include <QTranslator>

class QWidget;

namespace tsuzuri {

class Ask;
class MainWindow;
class Session;
class StartWindow;
class Task;

/// Puts the program together: what lives longer than a window, and the window itself, which is built anew
/// when the language changes.
class Workbench : public QObject {
    Q_OBJECT

public:
    /// What is handed in must outlive the workbench.
    Workbench(QSettings &settings, Ask &ask, QObject *parent = nullptr);
    ~Workbench() override;

    /// Opens a workspace folder, or shows what can be opened where it is empty.
    void start(const QString &folder = {});
    void open(const QString &folder, bool isReadOnly = false);
    /// Makes the sample company's workspace below a folder and opens it; opens it where it is there already.
    void openSample(const QString &parentFolder);
    void createWorkspace(const LocalizedText &organisation, const QString &folder);
    void closeWorkspace();
    void setLanguage(Language language);
    Language language() const { return m_language; }

    MainWindow *window() const { return m_window.get(); } ///< null while no workspace is open
    StartWindow *startWindow() const { return m_start.get(); } ///< null while one is open
    /// While work runs, no other workspace and no other language can be chosen.
    bool isBusy() const;

Q_SIGNALS:
    void windowChanged();

private:
    /// Parts that go together, each before those that it uses.
    struct Retired {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<Session> session;
        std::unique_ptr<QWidget> window;
    };
    using OpeningWork =
        std::function<Result<std::unique_ptr<Workspace>>(const Progress &, const CancelTest &)>;

    void askForNew();
    void askForFolder();
    void askForSample();
    void loadWords();
    void showStart();
    void showWindow(const Place &place);
    void connectWindow();
    void take(Result<std::unique_ptr<Workspace>> opened, const QString &folder);
    void refuse(const Error &error, const QString &folder);
    void showWork(const QString &what);
    void runOpening(const QString &what, OpeningWork work, const QString &folder);
    void retireWindow();
    void retire(Retired parts);
    QWidget *front() const;

    Preferences m_preferences;
    Appearance m_appearance;
    Ask &m_ask;
    BothWords m_words;
    Language m_language;
    RememberingTranslator m_ownWords;
    QTranslator m_qtWords;
    UndoList m_undoList;
    std::unique_ptr<Workspace> m_workspace;
    Id<Project> m_project; // chosen in the window
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartWindow> m_start;
    std::vector<Retired> m_retired; // wait until the signal that ended them has come to its end
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
