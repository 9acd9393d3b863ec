#pragma once

#include "ui/session/session.h"

#include <QObject>

namespace tsuzuri {

class Ask;
class MainWindow;
class Preferences;
class Task;

/// The long work that a window starts: import, export, binder, copies. While it reads the workspace, nothing
/// can be edited; everything else goes on.
class WindowWork : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the window.
    WindowWork(MainWindow &window, Preferences &preferences, Ask &ask);
    ~WindowWork() override;

    /// Begins with a file where one is given.
    void importInto(Kind kind, const QString &file = {});
    /// Files that were dropped on the window: a table goes into the register that is shown, all else to the
    /// intake desk.
    void takeDropped(const QStringList &files);
    void exportFrom(Kind kind);
    void importFramework();
    /// Of the person whose work is shown, else of who sits here.
    void saveCalendar();
    void buildBinder();
    void saveCopy();

private:
    MainWindow &m_window;
    Preferences &m_preferences;
    Ask &m_ask;
    std::optional<Session::Freeze> m_freeze; // while a thread reads
    std::unique_ptr<Task> m_copying;
};

} // namespace tsuzuri
