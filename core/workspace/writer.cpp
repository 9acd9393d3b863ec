#include "core/workspace/writer.h"

#include <future>

namespace tsuzuri {

namespace {

/// Records that are made ready at once.
constexpr std::size_t blockSize = 1024;

Error conflict(Kind kind, const QString &ref)
{
    return {ErrorCode::Conflict, {kindCode(kind), ref}, {}};
}

template <typename T>
ReadyRecord readyRecord(const T &record, const T *current)
{
    ReadyRecord ready;
    const SqlRow before = current ? toSqlRow(*current) : emptySqlRow(kindOf<T>);
    ready.isNew = !current;
    ready.row = toSqlRow(record);
    ready.columns = changedColumns(before, ready.row);
    if (ready.columns.empty() && current)
        return ready;
    const qint64 revision = record.revision + 1;
    ready.row[base_column::revision] = revision;
    ready.change = {kindOf<T>, record.id.uuid, revision, fieldsJson(kindOf<T>, before, ready.row, ready.columns)};
    ready.hash = hashOf(ready.change);
    return ready;
}

} // namespace

Result<CommitNotice> ChangeWriter::write(ChangeSet &changes, const std::function<Result<void>()> &begin)
{
    m_begin = &begin;
    m_hasBegun = false;
    m_notice = {0, changes.reason(), {}};
    Result<void> ok;
    forEachRecordType([&]<typename T>() {
        if (ok && !changes.of<T>().empty())
            ok = writeKind(changes.of<T>());
    });
    if (!ok)
        return std::unexpected(ok.error());
    return m_notice;
}

template <typename T>
Result<void> ChangeWriter::writeKind(std::vector<T> &records)
{
    RecordStore store(m_database, kindOf<T>);
    if (const auto ok = checkAll(records); !ok)
        return ok;
    // While a block is written, the next one is made ready by another thread.
    // It also lets go of the one before, which takes as long.
    const auto madeReady = [&](std::size_t first, std::vector<ReadyRecord> block) {
        block.clear();
        for (std::size_t i = first; i < std::min(first + blockSize, records.size()); ++i)
            block.push_back(readyRecord(records[i], m_data.table<T>().findAlsoDeleted(records[i].id)));
        return block;
    };
    const auto how = records.size() > blockSize ? std::launch::async : std::launch::deferred;
    std::vector<ReadyRecord> block;
    std::vector<ReadyRecord> spent;
    auto next = std::async(how, madeReady, 0, std::vector<ReadyRecord>());
    std::size_t kept = 0;
    for (std::size_t first = 0; first < records.size(); first += blockSize) {
        spent = std::exchange(block, next.get());
        if (first + blockSize < records.size())
            next = std::async(how, madeReady, first + blockSize, std::move(spent));
        for (std::size_t i = 0; i < block.size(); ++i) {
            T &record = records[first + i];
            if (block[i].columns.empty() && !block[i].isNew)
                continue;
            if (const auto ok = writeRecord(block[i], record.ref, store); !ok)
                return ok;
            ++record.revision;
            m_notice.records.emplace_back(kindOf<T>, record.id.uuid);
            if (kept != first + i)
                records[kept] = std::move(record);
            ++kept;
        }
    }
    records.resize(kept);
    return {};
}

template <typename T>
Result<void> ChangeWriter::checkAll(std::vector<T> &records)
{
    RefNumbers numbers(m_data, kindOf<T>);
    m_newRefs.clear();
    for (const T &record : records)
        numbers.take(record.ref);
    for (T &record : records) {
        const T *current = m_data.table<T>().findAlsoDeleted(record.id);
        if (current ? record.revision != current->revision : record.revision != 0)
            return std::unexpected(conflict(kindOf<T>, current ? current->ref : record.ref));
        if (const auto ok = checkRef(record, current, numbers); !ok)
            return ok;
    }
    return {};
}

template <typename T>
Result<void> ChangeWriter::checkRef(T &record, const T *current, RefNumbers &numbers)
{
    if (record.ref.isEmpty() && *kindInfo(kindOf<T>).prefix != '\0')
        record.ref = numbers.next();
    if (record.ref.isEmpty())
        return failure(ErrorCode::MissingRef, {kindCode(kindOf<T>)});
    if (current && current->ref == record.ref)
        return {};
    if (m_data.table<T>().isRefTaken(record.ref) || m_newRefs.contains(record.ref))
        return failure(ErrorCode::DuplicateRef, {kindCode(kindOf<T>), record.ref});
    m_newRefs.insert(record.ref);
    return {};
}

Result<void> ChangeWriter::writeRecord(const ReadyRecord &record, const QString &ref, RecordStore &store)
{
    if (!std::exchange(m_hasBegun, true)) {
        if (const auto ok = (*m_begin)(); !ok)
            return ok;
    }
    if (record.isNew) {
        if (const auto ok = store.insert(record.row); !ok)
            return ok;
    } else {
        std::vector<int> written = record.columns;
        written.push_back(base_column::revision);
        const auto isUpdated = store.update(record.row, written, record.change.revision - 1);
        if (!isUpdated)
            return std::unexpected(isUpdated.error());
        if (!*isUpdated)
            return std::unexpected(conflict(record.change.kind, ref));
    }
    return m_log.add(record.change, record.hash);
}

} // namespace tsuzuri
