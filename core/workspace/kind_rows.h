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

    qint64 size() const { return m_size; }
    int parts() const { return static_cast<int>(m_starts.size()); }
    /// Finds out how many rows there are, and where the parts begin. To be called first.
    Result<void> divide(TableScan &scan, int lanes);
    /// Each part once, in any order and in any thread.
    Result<void> readPart(TableScan &scan, int part, Dataset &data);

protected:
    explicit KindRows(Kind kind)
        : m_kind(kind)
    {
    }
    virtual void makeRoom(std::size_t size) = 0;
    virtual void take(const StoredRow &row, std::size_t place) = 0;
    virtual void handOver(Dataset &data) = 0;

private:
    Result<void> readRows(TableScan &scan, const IdRange &range, qint64 from, qint64 to);

    Kind m_kind;
    qint64 m_size = 0;
    qint64 m_partSize = 0;
    std::vector<QString> m_starts; // ids
    std::atomic<int> m_left = 0; // parts that are not read yet
    std::once_flag m_hasRoom;
};

/// One for each kind.
std::vector<std::unique_ptr<KindRows>> rowsOfAllKinds();

} // namespace tsuzuri
