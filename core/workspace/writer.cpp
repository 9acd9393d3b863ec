#include "core/workspace/writer.h"

#include "core/base/ahead.h"

namespace tsuzuri {

namespace {

/// Records that are made ready at once, and how many such blocks wait to be written.
constexpr std::size_t blockSize = 256;
constexpr std::size_t blocksAhead = 4;

Error conflict(Kind kind, const QString &ref)
{
    return {ErrorCode::Conflict, {kindCode(kind), ref}, {}};
}

/// `row` is memory to work in.
template <typename T>
ReadyRecord readyRecord(const T &record, const T *current, SqlRow &row)
{
    ReadyRecord ready;
    SqlRow known;
    if (current)
        fillSqlRow(*current, known);
    const SqlRow &before = current ? known : emptySqlRow(kindOf<T>);
    fillSqlRow(record, row);
    const std::vector<int> columns = changedColumns(before, row);
    ready.isNew = !current;
    if (columns.empty() && current)
        return ready;
    const qint64 revision = record.revision + 1;
    ready.change = {kindOf<T>, record.id.uuid, revision, fieldsJson(kindOf<T>, before, row, columns)};
    ready.hash = hashOf(ready.change);
    if (!current)
        ready.written.add(base_column::id, std::move(row[base_column::id]));
    ready.written.add(base_column::revision, revision);
    for (const int column : columns)
        ready.written.add(column, std::move(row[static_cast<std::size_t>(column)]));
    return ready;
}

} // namespace

Result<CommitNotice> ChangeWriter::write(
    ChangeSet &changes, const std::function<Result<void>()> &begin, const Watch &watch)
{
    m_begin = &begin;
    m_watch = &watch;
    m_hasBegun = false;
    m_dealtWith = 0;
    m_all = static_cast<std::size_t>(changes.size());
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
    // While a block is written, the next ones are made ready by another thread.
    std::size_t readyEnd = 0;
    SqlRow row;
    const auto makeReady = [&] -> std::optional<std::vector<ReadyRecord>> {
        if (readyEnd == records.size())
            return {};
        std::vector<ReadyRecord> block;
        block.reserve(blockSize);
        for (; readyEnd < records.size() && block.size() < blockSize; ++readyEnd) {
            const T &record = records[readyEnd];
            block.push_back(readyRecord(record, m_data.table<T>().findAlsoDeleted(record.id), row));
        }
        return block;
    };
    std::optional<Ahead<std::vector<ReadyRecord>>> ahead;
    if (records.size() > blockSize)
        ahead.emplace(makeReady, blocksAhead);
    std::size_t first = 0;
    std::size_t kept = 0;
    while (auto made = ahead ? ahead->next() : makeReady()) {
        std::vector<ReadyRecord> &block = *made;
        for (std::size_t i = 0; i < block.size(); ++i) {
            T &record = records[first + i];
            if (block[i].written.columns.empty())
                continue;
            if (const auto ok = writeRecord(block[i], record.ref, store); !ok)
                return ok;
            ++record.revision;
            m_notice.records.emplace_back(kindOf<T>, record.id.uuid);
            if (kept != first + i)
                records[kept] = std::move(record);
            ++kept;
        }
        first += block.size();
        if (const auto ok = goOn(block.size()); !ok)
            return ok;
    }
    records.resize(kept);
    return {};
}

Result<void> ChangeWriter::goOn(std::size_t count)
{
    m_dealtWith += count;
    if (m_watch->isCancelled && m_watch->isCancelled())
        return failure(ErrorCode::Cancelled);
    if (m_watch->progress)
        m_watch->progress(static_cast<double>(m_dealtWith) / static_cast<double>(m_all));
    return {};
}

template <typename T>
Result<void> ChangeWriter::checkAll(std::vector<T> &records)
{
    giveRefs(records);
    m_newRefs.clear();
    for (const T &record : records) {
        const T *current = m_data.table<T>().findAlsoDeleted(record.id);
        if (current ? record.revision != current->revision : record.revision != 0)
            return std::unexpected(conflict(kindOf<T>, current ? current->ref : record.ref));
        if (const auto ok = checkRef(record, current); !ok)
            return ok;
    }
    return {};
}

/// Numbers for records without a ref. To find the next one all refs are read, so never without need.
template <typename T>
void ChangeWriter::giveRefs(std::vector<T> &records)
{
    const bool isNumbered = *kindInfo(kindOf<T>).prefix != '\0';
    if (!isNumbered || std::ranges::none_of(records, &QString::isEmpty, &T::ref))
        return;
    RefNumbers numbers(m_data, kindOf<T>);
    for (const T &record : records)
        numbers.take(record.ref);
    for (T &record : records) {
        if (record.ref.isEmpty())
            record.ref = numbers.next();
    }
}

template <typename T>
Result<void> ChangeWriter::checkRef(const T &record, const T *current)
{
    if (record.ref.isEmpty())
        return failure(ErrorCode::MissingRef, {kindCode(kindOf<T>)});
    if (current && current->ref == record.ref)
        return {};
    if (m_data.table<T>().isRefTaken(record.ref) || m_newRefs.contains(record.ref))
        return failure(ErrorCode::DuplicateRef, {kindCode(kindOf<T>), record.ref});
    m_newRefs.insert(record.ref);
    return {};
}

Result<void> ChangeWriter::writeRecord(ReadyRecord &record, const QString &ref, RecordStore &store)
{
    if (!std::exchange(m_hasBegun, true)) {
        if (const auto ok = (*m_begin)(); !ok)
            return ok;
    }
    if (record.isNew) {
        if (const auto ok = store.insert(record.written); !ok)
            return ok;
    } else {
        const auto isUpdated =
            store.update(record.change.id, std::move(record.written), record.change.revision - 1);
        if (!isUpdated)
            return std::unexpected(isUpdated.error());
        if (!*isUpdated)
            return std::unexpected(conflict(record.change.kind, ref));
    }
    return m_log.add(record.change, record.hash);
}

} // namespace tsuzuri
