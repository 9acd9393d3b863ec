#pragma once

#include "core/tables/table_reader.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tsuzuri {

/// Reads rows in a thread of its own, a little ahead of who asks for them.
class ReadAhead {
public:
    /// Nobody else may use the reader meanwhile.
    explicit ReadAhead(std::unique_ptr<TableReader> reader);
    ~ReadAhead();

    /// As TableReader::next.
    Result<bool> next(Row &row);
    double progress() const { return m_progress; }

private:
    void read();
    bool hand(std::vector<Row> &&rows);

    std::unique_ptr<TableReader> m_reader;
    std::atomic<double> m_progress = 0;
    std::vector<Row> m_rows; // that are being given out
    std::size_t m_given = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<Row>> m_ready;
    Result<void> m_end; // known when m_isOver
    bool m_isOver = false;
    bool m_isStopped = false;
    std::thread m_thread;
};

} // namespace tsuzuri
