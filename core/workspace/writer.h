#pragma once

#include "core/model/change_set.h"
#include "core/model/dataset.h"
#include "core/store/log_store.h"
#include "core/store/record_store.h"
#include "core/workspace/changes.h"

#include <QSet>

namespace tsuzuri {

/// What of a record goes into its table and into the log.
struct ReadyRecord {
    bool isNew = false;
    WrittenColumns written; ///< what differs from what is stored; nothing: nothing to write
    LogChange change;
    Digest hash; ///< of the change
};

/// Writes a change set inside an open transaction: rows and log, not the dataset. Records that differ in
/// nothing are dropped from the set; the others get their new revision (and a new record its ref).
class ChangeWriter {
public:
    ChangeWriter(Database &database, LogStore &log, const Dataset &data)
        : m_database(database)
        , m_log(log)
        , m_data(data)
    {
    }

    /// `begin` is called before the first row is written, and never when nothing differs. Also Cancelled.
    Result<CommitNotice> write(
        ChangeSet &changes, const std::function<Result<void>()> &begin, const Watch &watch = {});

private:
    template <typename T>
    Result<void> writeKind(std::vector<T> &records);
    /// So many more records are dealt with.
    Result<void> goOn(std::size_t count);
    template <typename T>
    Result<void> checkAll(std::vector<T> &records);
    Result<void> writeRecord(ReadyRecord &record, const QString &ref, RecordStore &store);
    template <typename T>
    void giveRefs(std::vector<T> &records);
    template <typename T>
    Result<void> checkRef(const T &record, const T *current);

    Database &m_database;
    LogStore &m_log;
    const Dataset &m_data;
    const std::function<Result<void>()> *m_begin = nullptr;
    const Watch *m_watch = nullptr;
    std::size_t m_dealtWith = 0;
    std::size_t m_all = 0;
    bool m_hasBegun = false;
    CommitNotice m_notice;
    QSet<QString> m_newRefs; // of the kind being written
};

} // namespace tsuzuri
