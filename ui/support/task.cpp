#include "ui/support/task.h"

#include <QCoreApplication>

namespace tsuzuri {

namespace {

constexpr qint64 patience = 20; // ms between looks at what the thread asks its helper for

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
        // Only the helper is given its events: others may be half gone while a window closes.
        while (!m_thread->wait(m_helper ? QDeadlineTimer(patience) : QDeadlineTimer(QDeadlineTimer::Forever)))
            QCoreApplication::sendPostedEvents(m_helper, QEvent::MetaCall);
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
