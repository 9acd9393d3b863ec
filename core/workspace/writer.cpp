#include "core/workspace/writer.h"

namespace tsuzuri {

namespace {

Error conflict(Kind kind, const QString &ref)
{
    return {ErrorCode::Conflict, {kindCode(kind), ref}, {}};
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
    RefNumbers numbers(m_data, kindOf<T>);
    m_newRefs.clear();
    for (const T &record : records)
        numbers.take(record.ref);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto isWritten = writeRecord(records[i], store, numbers);
        if (!isWritten)
            return std::unexpected(isWritten.error());
        if (!*isWritten)
            continue;
        m_notice.records.emplace_back(kindOf<T>, records[i].id.uuid);
        if (kept != i)
            records[kept] = std::move(records[i]);
        ++kept;
    }
    records.resize(kept);
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

template <typename T>
Result<bool> ChangeWriter::writeRecord(T &record, RecordStore &store, RefNumbers &numbers)
{
    const T *current = m_data.table<T>().findAlsoDeleted(record.id);
    if (current ? record.revision != current->revision : record.revision != 0)
        return std::unexpected(conflict(kindOf<T>, current ? current->ref : record.ref));
    if (const auto ok = checkRef(record, current, numbers); !ok)
        return std::unexpected(ok.error());

    const SqlRow before = current ? toSqlRow(*current) : emptySqlRow(kindOf<T>);
    SqlRow after = toSqlRow(record);
    const std::vector<int> columns = changedColumns(before, after);
    if (columns.empty() && current)
        return false;
    if (!m_hasBegun) {
        if (const auto ok = (*m_begin)(); !ok)
            return std::unexpected(ok.error());
        m_hasBegun = true;
    }
    ++record.revision;
    after[base_column::revision] = qint64(record.revision);
    if (current) {
        std::vector<int> written = columns;
        written.push_back(base_column::revision);
        const auto isUpdated = store.update(after, written, record.revision - 1);
        if (!isUpdated)
            return std::unexpected(isUpdated.error());
        if (!*isUpdated)
            return std::unexpected(conflict(kindOf<T>, current->ref));
    } else if (const auto ok = store.insert(after); !ok) {
        return std::unexpected(ok.error());
    }
    const auto logged = m_log.add(
        {kindOf<T>, record.id.uuid, record.revision, fieldsJson(kindOf<T>, before, after, columns)});
    if (!logged)
        return std::unexpected(logged.error());
    return true;
}

} // namespace tsuzuri
