#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

namespace tsuzuri {

class Session;

/// Notes once a day since when each gap is there, in a change of its own that nobody has to take back. It
/// also sees when another day begins.
class SightingWriter : public QObject {
    Q_OBJECT

public:
    /// The session is its parent.
    explicit SightingWriter(Session &session);

    /// Where today's are not noted yet and nothing stands in the way.
    void store();

private:
    Session &m_session;
    QTimer m_clock;
    QDate m_storedOn;
};

} // namespace tsuzuri
