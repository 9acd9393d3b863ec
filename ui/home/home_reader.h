#pragma once

#include "core/home/home_facts.h"

#include <QObject>

#include <memory>

namespace tsuzuri {

class Session;
class Task;

/// Gathers what the home page tells. Of a big workspace in a thread of its own, which stops before the
/// records change; the last facts stay meanwhile.
class HomeReader : public QObject {
    Q_OBJECT

public:
    /// Workspaces with so many records or more are big; 0 reads all of them in a thread.
    HomeReader(Session &session, int bigSize, QObject *parent);
    ~HomeReader() override;

    void read();
    const HomeFacts &facts() const { return m_facts; }

Q_SIGNALS:
    void ready();

private:
    bool isBig() const;
    void readInThread();

    Session &m_session;
    int m_bigSize;
    HomeFacts m_facts;
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
