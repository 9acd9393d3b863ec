#include "ui/support/task.h"

#include <QCoreApplication>

namespace tsuzuri {

namespace {

constexpr unsigned long patience = 20; // ms between looks at what the thread waits for

} // namespace

Task::Task(QObject *parent)
    : QObject(parent)
{
}

Task::~Task()
{
    if (m_thread) {
        cancel();
        m_thread->disconnect(this);
        while (!m_thread->wait(patience))
            QCoreApplication::sendPostedEvents(); // it may wait for a commit in this thread
    }
}

void Task::run(std::function<void()> work, std::function<void()> done)
{
    Q_ASSERT(!m_thread);
    m_isCancelled = false;
    m_thread.reset(QThread::create(std::move(work)));
    connect(m_thread.get(), &QThread::finished, this, [this, done = std::move(done)] { end(done); });
    m_thread->start();
}

void Task::end(const std::function<void()> &done)
{
    const std::function<void()> answer = done; // the connection that holds it goes with the thread
    m_thread.release()->deleteLater();
    answer();
    Q_EMIT finished();
}

} // namespace tsuzuri
