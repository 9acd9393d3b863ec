#pragma once

#include "core/model/change_set.h"

#include <QObject>

namespace tsuzuri {

/// What a commit touched, told after it is stored.
struct CommitNotice {
    qint64 entry = 0; ///< number in the log
    QString reason;
    std::vector<std::pair<Kind, Uuid>> records; ///< changed, new and deleted ones
};

/// Tells every reader of the Dataset that it has changed. The only notifier there is.
class Changes : public QObject {
    Q_OBJECT

Q_SIGNALS:
    /// It takes these records as soon as this returns: what reads it in another thread has to stop first.
    void aboutToChange(const tsuzuri::ChangeSet &changes);
    void committed(const tsuzuri::CommitNotice &notice);
};

} // namespace tsuzuri
