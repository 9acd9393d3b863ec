#pragma once

#include "core/model/evidence_file.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace tsuzuri {

class Session;
class Task;
class TrayModel;

/// Reads what stands in the files that wait, in a child process beside all other work; those at the current
/// row come first. A file that can't be read is left to its name.
class TrayReader : public QObject {
    Q_OBJECT

public:
    TrayReader(Session &session, TrayModel &tray, QObject *parent);
    ~TrayReader() override;

    void setCurrent(int row) { m_current = row; }
    bool isReading() const;

private:
    struct ReadText {
        Id<EvidenceFile> id;
        QString text;
        QDateTime writtenAt;
    };
    void readNext();

    Session &m_session;
    TrayModel &m_tray;
    int m_current = 0;
    bool m_isMissing = false; // the program that reads
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
