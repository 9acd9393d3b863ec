#pragma once

#include "ui/session/data_work.h"

#include <QTimer>

namespace tsuzuri {

class Session;
struct WantedFacts;

/// Reads what the rules want to know of files, beside the window: after opening, and when files were filed.
/// Each content is read once; what is known is kept beside the workspace.
class FileWatch : public QObject {
    Q_OBJECT

public:
    /// The session is its parent.
    explicit FileWatch(Session &session);
    ~FileWatch() override;

    /// Reads what is not known yet.
    void look();
    bool isReading() const;

Q_SIGNALS:
    void ended();

private:
    void takeNotice(const CommitNotice &notice);
    void read(const WantedFacts &wanted);

    Session &m_session;
    QTimer m_timer;
    DataWork m_work;
    std::unique_ptr<Task> m_task;
    bool m_isAskedAgain = false;
};

} // namespace tsuzuri
