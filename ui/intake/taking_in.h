#pragma once

#include "core/exchange/tray_intake.h"

#include <QImage>
#include <QObject>

namespace tsuzuri {

class Ask;
class Session;
class Task;

/// Takes files into the vault beside everything else, then puts them into the tray: one step to undo.
class TakingIn : public QObject {
    Q_OBJECT

public:
    TakingIn(Session &session, Ask &ask, QWidget *window);
    ~TakingIn() override;

    bool isRunning() const;
    /// What comes while this runs waits for its turn.
    void take(const QStringList &paths);
    void take(const QImage &picture);
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(double share);
    /// Ids of the new files, and what was left out.
    void ended(const std::vector<tsuzuri::Id<tsuzuri::EvidenceFile>> &taken,
        const std::vector<tsuzuri::LeftOutFile> &refused);

private:
    void goOn();
    void finish(Result<TrayIntake> taken);
    void finish(Result<EvidenceFile> picture);
    void commit(ChangeSet changes, const std::vector<LeftOutFile> &refused, const QStringList &newFiles);

    Session &m_session;
    Ask &m_ask;
    QWidget *m_window;
    std::unique_ptr<Task> m_task;
    QStringList m_waiting;
    QList<QImage> m_pictures;
};

} // namespace tsuzuri
