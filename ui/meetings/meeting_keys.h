#pragma once

#include <QWidget>

namespace tsuzuri {

/// The keys of a meeting at the foot of its window; they can be clicked as well.
class MeetingKeys : public QWidget {
    Q_OBJECT

public:
    explicit MeetingKeys(QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(int key);
};

} // namespace tsuzuri
