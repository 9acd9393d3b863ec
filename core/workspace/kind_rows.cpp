#include "core/workspace/kind_rows.h"

#include "core/model/dataset.h"
#include "core/store/row_fields.h"

namespace tsuzuri {

namespace {

/// Fewer rows are not worth a part of their own.
constexpr qint64 smallestPart = 4096;

template <typename T>
class RowsOf final : public KindRows {
public:
    RowsOf()
        : KindRows(kindOf<T>)
    {
    }

private:
    void makeRoom(std::size_t size) override { m_records.resize(size); }
    void take(const StoredRow &row, std::size_t place) override { RowFields(row).readInto(m_records[place]); }
    void handOver(Dataset &data) override
    {
        std::vector<T> deleted;
        std::ranges::copy_if(m_records, std::back_inserter(deleted), &T::isDeleted);
        std::erase_if(m_records, [](const T &each) { return each.isDeleted(); });
        data.table<T>().put(std::move(m_records));
        data.table<T>().put(std::move(deleted));
    }

    std::vector<T> m_records;
};

} // namespace

Result<void> KindRows::divide(TableScan &scan, int lanes)
{
    const auto size = scan.count(m_kind);
    if (!size)
        return std::unexpected(size.error());
    m_size = *size;
    m_partSize = qMax(smallestPart, (m_size + 2 * lanes - 1) / (2 * lanes));
    m_starts.assign(m_size > 0 ? 1 : 0, QString());
    for (qint64 place = m_partSize; place < m_size; place += m_partSize) {
        const auto start = scan.idFurther(m_kind, m_starts.back(), m_partSize);
        if (!start)
            return std::unexpected(start.error());
        m_starts.push_back(*start);
    }
    m_left = parts();
    return {};
}

Result<void> KindRows::readPart(TableScan &scan, int part, Dataset &data)
{
    std::call_once(m_hasRoom, [this] { makeRoom(static_cast<std::size_t>(m_size)); });
    const auto place = static_cast<std::size_t>(part);
    const IdRange range{m_starts[place], part + 1 < parts() ? m_starts[place + 1] : QString()};
    const qint64 from = part * m_partSize;
    if (const auto ok = readRows(scan, range, from, qMin(from + m_partSize, m_size)); !ok)
        return ok;
    if (--m_left == 0)
        handOver(data);
    return {};
}

Result<void> KindRows::readRows(TableScan &scan, const IdRange &range, qint64 from, qint64 to)
{
    const auto ok = scan.read(m_kind, range, [&](const StoredRow &row) {
        if (from < to)
            take(row, static_cast<std::size_t>(from));
        return ++from <= to;
    });
    // A damaged index has other rows than its table.
    if (ok && from != to)
        return std::unexpected(scan.damage());
    return ok;
}

std::vector<std::unique_ptr<KindRows>> rowsOfAllKinds()
{
    std::vector<std::unique_ptr<KindRows>> all;
    forEachRecordType([&]<typename T>() { all.push_back(std::make_unique<RowsOf<T>>()); });
    return all;
}

} // namespace tsuzuri
