#include "ui/session/data_work.h"

#include "ui/session/session.h"

namespace tsuzuri {

DataWork::DataWork(Session &session, QObject *parent, int bigSize)
    : QObject(parent)
    , m_session(session)
    , m_bigSize(bigSize)
{
    connect(&session.workspace().changes(), &Changes::aboutToChange, this, [this] {
        m_wasStopped = m_wasStopped || isRunning();
        m_task.reset();
    });
    connect(&session, &Session::changed, this, [this] {
        const auto begin = m_begin;
        if (std::exchange(m_wasStopped, false))
            begin();
    });
}

DataWork::~DataWork() = default;

bool DataWork::isBig() const
{
    int size = 0;
    for (const Kind kind : allKinds())
        size += m_session.data().size(kind);
    return size >= m_bigSize;
}

} // namespace tsuzuri
