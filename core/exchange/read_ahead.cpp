#include "core/exchange/read_ahead.h"

namespace tsuzuri {

namespace {

constexpr std::size_t rowsAtOnce = 200;
constexpr std::size_t piecesAhead = 8;

} // namespace

ReadAhead::ReadAhead(std::unique_ptr<TableReader> reader)
    : m_reader(std::move(reader))
    , m_thread([this] { read(); })
{
}

ReadAhead::~ReadAhead()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

/// False when nobody wants more.
bool ReadAhead::hand(std::vector<Row> &&rows)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopped || m_ready.size() < piecesAhead; });
    m_ready.push_back(std::move(rows));
    m_changed.notify_all();
    return !m_isStopped;
}

void ReadAhead::read()
{
    Result<bool> isRow = true;
    bool isWanted = true;
    while (isWanted && isRow && *isRow) {
        std::vector<Row> rows;
        rows.reserve(rowsAtOnce);
        for (Row row; rows.size() < rowsAtOnce && (isRow = m_reader->next(row)) && *isRow; row = {})
            rows.push_back(std::move(row));
        m_progress = m_reader->progress();
        isWanted = hand(std::move(rows));
    }
    const std::scoped_lock lock(m_mutex);
    if (!isRow)
        m_end = std::unexpected(isRow.error());
    m_isOver = true;
    m_changed.notify_all();
}

Result<bool> ReadAhead::next(Row &row)
{
    while (m_given == m_rows.size()) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isOver || !m_ready.empty(); });
        if (m_ready.empty())
            return m_end.transform([] { return false; });
        m_rows = std::move(m_ready.front());
        m_ready.pop_front();
        m_given = 0;
        m_changed.notify_all();
    }
    row = std::move(m_rows[m_given++]);
    return true;
}

} // namespace tsuzuri
