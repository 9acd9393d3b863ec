#include "ui/session/sighting_writer.h"

#include "core/gaps/sightings.h"
#include "ui/session/session.h"

namespace tsuzuri {

namespace {

constexpr std::chrono::seconds afterOpening{3}; // the window is shown first
constexpr std::chrono::minutes betweenLooks{1};

} // namespace

SightingWriter::SightingWriter(Session &session)
    : QObject(&session)
    , m_session(session)
{
    m_clock.setInterval(betweenLooks);
    connect(&m_clock, &QTimer::timeout, &session, &Session::checkDay);
    connect(&m_clock, &QTimer::timeout, this, &SightingWriter::store);
    m_clock.start();
    QTimer::singleShot(afterOpening, this, &SightingWriter::store);
}

void SightingWriter::store()
{
    const QDate today = m_session.workspace().today();
    if (m_session.isReadOnly() || m_storedOn == today || m_session.report().asOf != today
        || !m_session.areGapsCurrent())
        return;
    m_storedOn = today;
    if (newestSighting(m_session.data()) == today)
        return;
    ChangeSet changes = sightingChanges(m_session.data(), m_session.report());
    if (!changes.isEmpty())
        std::ignore =
            m_session.workspace().commit(std::move(changes)); // tomorrow notes what could not be noted today
}

} // namespace tsuzuri
