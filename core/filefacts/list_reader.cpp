#include "core/filefacts/list_reader.h"

#include "core/base/clock.h"
#include "core/base/fold.h"
#include "core/tables/table_reader.h"

#include <map>

namespace tsuzuri {

namespace {

constexpr int mostRowsAbove = 50; // titles and notes above the headings
constexpr qint64 rowsBetweenLooks = 1024;

/// Where the two columns are; -1 where they are not.
struct Columns {
    qsizetype key = -1;
    qsizetype date = -1;

    bool isEmpty() const { return key < 0 && date < 0; }
};

qsizetype columnOf(const Row &row, const QString &heading)
{
    const QString wanted = fold(heading).trimmed();
    if (wanted.isEmpty())
        return -1;
    const auto found = std::ranges::find_if(
        row.cells, [&](const Cell &cell) { return fold(text(cell)).trimmed() == wanted; });
    return found == row.cells.end() ? -1 : found - row.cells.begin();
}

class ListReading {
public:
    ListReading(TableReader &reader, const ListKey &wanted, const CancelTest &isCancelled)
        : m_reader(reader)
        , m_wanted(wanted)
        , m_isCancelled(isCancelled)
    {
    }

    /// False where the sheet has neither column.
    Result<bool> readSheet(const QString &name);
    ListFacts facts();

private:
    Result<bool> findColumns(Row &row);
    void take(const Row &row);

    TableReader &m_reader;
    const ListKey &m_wanted;
    const CancelTest &m_isCancelled;
    Columns m_columns;
    ListFacts m_facts;
    std::map<QDate, qint64> m_days;
};

Result<bool> ListReading::findColumns(Row &row)
{
    for (int above = 0; above < mostRowsAbove; ++above) {
        const auto more = m_reader.next(row);
        if (!more || !*more)
            return more;
        m_columns = {columnOf(row, m_wanted.keyColumn), columnOf(row, m_wanted.dateColumn)};
        if (!m_columns.isEmpty())
            return true;
    }
    return false;
}

void ListReading::take(const Row &row)
{
    ++m_facts.rows;
    if (const QString key = m_columns.key < 0 ? QString() : text(row.at(m_columns.key)); !key.isEmpty())
        m_facts.keys.push_back(keyMark(key));
    if (m_columns.date >= 0) {
        if (const auto day = dateOf(row.at(m_columns.date), defaultTimeZone()))
            ++m_days[*day];
    }
}

Result<bool> ListReading::readSheet(const QString &name)
{
    Row row;
    if (const auto ok = m_reader.select(name); !ok)
        return std::unexpected(ok.error());
    if (const auto found = findColumns(row); !found || !*found)
        return found;
    for (;;) {
        if (m_facts.rows % rowsBetweenLooks == 0 && m_isCancelled && m_isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto more = m_reader.next(row);
        if (!more)
            return more;
        if (!*more)
            return true;
        take(row);
    }
}

ListFacts ListReading::facts()
{
    std::vector<quint64> &keys = m_facts.keys;
    const auto all = std::ssize(keys);
    std::ranges::sort(keys);
    keys.erase(std::ranges::unique(keys).begin(), keys.end());
    keys.shrink_to_fit();
    m_facts.hasKeys = m_columns.key >= 0;
    m_facts.doubleKeys = all - std::ssize(keys);
    m_facts.days.assign(m_days.begin(), m_days.end());
    return std::move(m_facts);
}

} // namespace

Result<std::shared_ptr<const ListFacts>> readList(
    const QString &path, const ListKey &wanted, const CancelTest &isCancelled)
{
    const auto reader = TableReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    for (const SheetInfo &sheet : (*reader)->sheets()) {
        ListReading reading(**reader, wanted, isCancelled);
        const auto found = reading.readSheet(sheet.name);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return std::make_shared<const ListFacts>(reading.facts());
    }
    return nullptr;
}

} // namespace tsuzuri
