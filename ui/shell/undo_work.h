#pragma once

#include "ui/session/session.h"

#include <QPointer>

namespace tsuzuri {

class Ask;
class MainWindow;
class Task;

/// Undo and redo of a window: at once, or in a thread of its own where thousands of records change; that can
/// be cancelled.
class UndoWork : public QObject {
    Q_OBJECT

public:
    UndoWork(MainWindow &window, Ask &ask);
    ~UndoWork() override;

    void undo() { take(Way::Back); }
    void redo() { take(Way::Forth); }

private:
    enum class Way : std::uint8_t { Back, Forth };

    void take(Way way);
    void startIn(Way way, qint64 entry);
    void tellShare(Way way, int percent);
    void finish(const Result<Commit> &stored);

    MainWindow &m_window;
    Ask &m_ask;
    int m_percent = 0; ///< that is shown
    std::optional<Session::Freeze> m_freeze; ///< while the thread reads the records
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
