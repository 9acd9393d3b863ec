#include "core/exchange/read_ahead.h"

namespace tsuzuri {

namespace {

constexpr std::size_t rowsAtOnce = 200;
constexpr std::size_t piecesAhead = 8;

} // namespace

ReadAhead::ReadAhead(std::unique_ptr<TableReader> reader)
    : m_reader(std::move(reader))
    , m_ahead([this] { return read(); }, piecesAhead)
{
}

/// Rows, and behind the last ones an error where one ended them.
std::optional<ReadAhead::Rows> ReadAhead::read()
{
    if (!m_hasMore)
        return Rows(std::unexpected(std::exchange(m_hasMore, false).error()));
    if (!*m_hasMore)
        return {};
    std::vector<Row> rows;
    rows.reserve(rowsAtOnce);
    for (Row row; rows.size() < rowsAtOnce && (m_hasMore = m_reader->next(row)) && *m_hasMore; row = {})
        rows.push_back(std::move(row));
    m_progress = m_reader->progress();
    return rows;
}

Result<bool> ReadAhead::next(Row &row)
{
    while (m_given == m_rows.size()) {
        auto rows = m_ahead.next();
        if (!rows)
            return false;
        if (!*rows)
            return std::unexpected(rows->error());
        m_rows = std::move(**rows);
        m_given = 0;
    }
    row = std::move(m_rows[m_given++]);
    return true;
}

} // namespace tsuzuri
