#pragma once

#include "core/workspace/workspace.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>

namespace tsuzuri {

/// Long work in a thread of its own. The answer comes in the thread of the task; a task that goes away
/// cancels its work and waits for it, and nobody is answered.
class Task : public QObject {
    Q_OBJECT

public:
    explicit Task(QObject *parent = nullptr);
    ~Task() override;

    /// The work asks this object, which lives in the thread of the task, to do something and waits for it.
    void setHelper(QObject &helper) { m_helper = &helper; }

    bool isRunning() const { return m_thread != nullptr; }
    void cancel() { m_isCancelled = true; }

    /// `work(progress, isCancelled)` gives a Result<T>, which `done` takes. One work at a time.
    template <typename Work, typename Done>
    void start(Work work, Done done);

Q_SIGNALS:
    void progressed(double share);
    void finished();

private:
    void run(std::function<void()> work, std::function<void()> done);
    void end(const std::function<void()> &done);

    std::atomic_bool m_isCancelled = false;
    std::unique_ptr<QThread> m_thread;
    QPointer<QObject> m_helper;
};

template <typename Work, typename Done>
void Task::start(Work work, Done done)
{
    using Answer = std::invoke_result_t<Work, const Progress &, const CancelTest &>;
    // Shared by two functions that live in two threads, one after the other.
    auto answer = std::make_shared<std::optional<Answer>>();
    const Progress progress = [this](double share) {
        QMetaObject::invokeMethod(this, [this, share] { Q_EMIT progressed(share); });
    };
    const CancelTest isCancelled = [this] { return m_isCancelled.load(); };
    run([=] { answer->emplace(work(progress, isCancelled)); }, [=] { done(std::move(**answer)); });
}

} // namespace tsuzuri
