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
    bool take(const StoredRow &row, std::size_t place) override
    {
        T &record = m_records[place];
        RowFields(row).readInto(record);
        return !record.isDeleted();
    }
    void handOver(Dataset &data, bool isAlive) override
    {
        std::vector<T> deleted;
        if (!isAlive) {
            std::ranges::copy_if(m_records, std::back_inserter(deleted), &T::isDeleted);
            std::erase_if(m_records, [](const T &each) { return each.isDeleted() || each.id.isNull(); });
        }
        data.table<T>().fill(std::move(m_records), std::move(deleted));
    }

    std::vector<T> m_records;
};

} // namespace

Result<void> KindRows::divide(TableScan &scan, int lanes)
{
    const auto places = scan.placesOf(m_kind);
    if (!places)
        return std::unexpected(places.error());
    m_places = *places;
    m_partSize = qMax(smallestPart, (size() + 2 * lanes - 1) / (2 * lanes));
    m_parts = static_cast<int>((size() + m_partSize - 1) / m_partSize);
    m_left = m_parts;
    return {};
}

Result<void> KindRows::readPart(TableScan &scan, int part, Dataset &data)
{
    std::call_once(m_hasRoom, [this] { makeRoom(static_cast<std::size_t>(size())); });
    const qint64 from = m_places.from + part * m_partSize;
    qint64 living = 0;
    const auto ok = scan.read(
        m_kind, {from, qMin(from + m_partSize, m_places.before)}, [&](const StoredRow &row, qint64 place) {
            living += take(row, static_cast<std::size_t>(place - m_places.from)) ? 1 : 0;
        });
    if (!ok)
        return ok;
    m_living += living;
    if (--m_left == 0)
        handOver(data, m_living == size());
    return {};
}

std::vector<std::unique_ptr<KindRows>> rowsOfAllKinds()
{
    std::vector<std::unique_ptr<KindRows>> all;
    forEachRecordType([&]<typename T>() { all.push_back(std::make_unique<RowsOf<T>>()); });
    return all;
}

} // namespace tsuzuri
