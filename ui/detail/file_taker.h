#pragma once

#include "core/locations/capture.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QProgressBar;

namespace tsuzuri {

class Ask;
class Task;

/// Takes files into the vault while the window goes on: a line with a way to cancel, hidden while there is
/// nothing to do.
class FileTaker : public QWidget {
    Q_OBJECT

public:
    FileTaker(Session &session, Ask &ask, QWidget *parent = nullptr);
    ~FileTaker() override;

    using Taken = std::vector<TakenFile>;
    /// All or none; `done` stores what names them.
    void take(const QStringList &paths, std::function<Result<void>(const Taken &)> done);
    bool isRunning() const;

    /// The files of what is dragged over a widget: empty where nothing can be taken.
    QStringList filesOf(const QMimeData *dragged) const;

private:
    void end(Result<Taken> taken, const std::function<Result<void>(const Taken &)> &done);

    Session &m_session;
    Ask &m_ask;
    QLabel *m_what;
    QProgressBar *m_bar;
    std::optional<Session::Freeze> m_freeze; // while the thread writes into the vault
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
