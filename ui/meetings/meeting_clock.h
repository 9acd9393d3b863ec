#pragma once

#include "core/model/meeting_item.h"

#include <QHash>
#include <QLabel>
#include <QTimer>

namespace tsuzuri {

/// How long the present item and the whole meeting have taken.
class MeetingClock : public QLabel {
    Q_OBJECT

public:
    explicit MeetingClock(QWidget *parent = nullptr);

    void setItem(Id<MeetingItem> item);
    /// Seconds by id of the item, since the last call.
    QHash<QString, int> taken();
    void tick(); ///< a second is over

private:
    void showTime();

    Id<MeetingItem> m_item;
    QHash<QString, int> m_seconds; ///< not handed out yet
    QHash<QString, int> m_all;
    int m_total = 0;
    QTimer m_timer;
};

} // namespace tsuzuri
