#pragma once

#include "ui/session/gap_checker.h"
#include "ui/support/task.h"

namespace tsuzuri {

class Session;

/// Works something out of the records: at once in a small workspace, in a thread of its own in a big one, so
/// that the window never stands still. It stops before the records change, and begins anew when they have.
class DataWork : public QObject {
    Q_OBJECT

public:
    /// Big are workspaces with so many records or more; 0 makes all of them big.
    explicit DataWork(Session &session, QObject *parent = nullptr, int bigSize = GapChecker::usualBigSize);
    ~DataWork() override;

    /// `work(isCancelled)` gives what `take` gets, maybe a little later, in the thread of this object. It
    /// replaces what still runs.
    template <typename Work, typename Take>
    void start(Work work, Take take);
    bool isRunning() const { return m_task != nullptr; }

private:
    bool isBig() const;

    Session &m_session;
    int m_bigSize;
    std::function<void()> m_begin; // what was asked for last
    bool m_wasStopped = false;
    std::unique_ptr<Task> m_task;
};

template <typename Work, typename Take>
void DataWork::start(Work work, Take take)
{
    using Answer = std::invoke_result_t<Work, const CancelTest &>;
    const std::function<void()> begin = [this, work, take] {
        m_task.reset();
        if (!isBig())
            return take(work([] { return false; }));
        m_task = std::make_unique<Task>();
        m_task->start([work](const Progress &,
                          const CancelTest &isCancelled) -> Result<Answer> { return work(isCancelled); },
            [this, take](Result<Answer> &&answer) {
                m_task.release()->deleteLater(); // it still waits for us to return
                take(std::move(*answer));
            });
    };
    m_begin = begin; // a copy: what is taken may ask for something else
    begin();
}

} // namespace tsuzuri
