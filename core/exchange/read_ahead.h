#pragma once

#include "core/base/ahead.h"
#include "core/tables/table_reader.h"

#include <atomic>

namespace tsuzuri {

/// Reads rows in a thread of its own, a little ahead of who asks for them.
class ReadAhead {
public:
    /// Nobody else may use the reader meanwhile.
    explicit ReadAhead(std::unique_ptr<TableReader> reader);

    /// As TableReader::next.
    Result<bool> next(Row &row);
    double progress() const { return m_progress; }

private:
    using Rows = Result<std::vector<Row>>;
    std::optional<Rows> read();

    std::unique_ptr<TableReader> m_reader;
    std::atomic<double> m_progress = 0;
    Result<bool> m_hasMore = true; // in the thread
    std::vector<Row> m_rows; // that are being given out
    std::size_t m_given = 0;
    Ahead<Rows> m_ahead; // last: it reads
};

} // namespace tsuzuri
