#pragma once

#include "core/model/organisation.h"
#include "core/workspace/changes.h"

#include <unordered_set>

class QWidget;

namespace tsuzuri {

class MessageLine;
class Session;

/// Notices that somebody is marked as leaving, and offers to hand over what the person is still needed for.
class LeaverWatch : public QObject {
    Q_OBJECT

public:
    LeaverWatch(Session &session, MessageLine &messages, QWidget *window);

Q_SIGNALS:
    void handedOver(const QString &sentence);

private:
    void takeNotice(const CommitNotice &notice);
    void offer(Id<Person> person);
    void open(Id<Person> person);

    Session &m_session;
    MessageLine &m_messages;
    QWidget *m_window;
    std::unordered_set<Uuid> m_leaving; ///< known already
};

} // namespace tsuzuri
