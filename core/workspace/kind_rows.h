#pragma once

#include "core/store/table_scan.h"

#include <atomic>
#include <mutex>

namespace tsuzuri {

class Dataset;

/// The rows of one kind on their way into a dataset: read by several threads at once, each into its own part
/// of one list, and handed over by the one that ends last.
class KindRows {
public:
    virtual ~KindRows() = default;

    qint64 size() const { return m_places.count(); }
    int parts() const { return m_parts; }
    /// Finds out where the rows lie, and how many parts they make. To be called first.
    Result<void> divide(TableScan &scan, int lanes);
    /// Each part once, in any order and in any thread.
    Result<void> readPart(TableScan &scan, int part, Dataset &data);

protected:
    explicit KindRows(Kind kind)
        : m_kind(kind)
    {
    }
    virtual void makeRoom(std::size_t size) = 0;
    /// True where the record lives.
    virtual bool take(const StoredRow &row, std::size_t place) = 0;
    /// `isAlive`: every place holds a living record.
    virtual void handOver(Dataset &data, bool isAlive) = 0;

private:
    Kind m_kind;
    RowPlaces m_places;
    qint64 m_partSize = 0;
    int m_parts = 0;
    std::atomic<int> m_left = 0; // parts that are not read yet
    std::atomic<qint64> m_living = 0;
    std::once_flag m_hasRoom;
};

/// One for each kind.
std::vector<std::unique_ptr<KindRows>> rowsOfAllKinds();

} // namespace tsuzuri
