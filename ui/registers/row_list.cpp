#include "ui/registers/row_list.h"

#include "core/registers/register.h"
#include "ui/session/session.h"

#include <algorithm>

namespace tsuzuri {

namespace {

constexpr int firstHeading = -2;

} // namespace

RowList::RowList(const Session &session, Kind kind)
    : m_session(session)
    , m_kind(kind)
    , m_reader(&session.reader())
    , m_sorter(*m_reader)
    , m_filter(session, kind)
    , m_texts(session, kind)
    , m_sort{{registerOf(kind).find(u"ref"), RowOrder::Ascending}}
{
}

void RowList::setReader(const RegisterReader &reader)
{
    m_reader = &reader;
    m_sorter.emplace(reader);
    m_filter.setReader(reader);
    m_texts.setReader(reader);
}

void RowList::setGroup(const Column *column)
{
    m_group = column;
    m_closed.clear();
}

void RowList::datasetChanged()
{
    m_sorter->forget();
    m_texts.forgetAll();
    arrange();
}

void RowList::arrange()
{
    std::vector<SortKey> keys = m_sort;
    if (m_group)
        keys.insert(keys.begin(), {m_group, RowOrder::Ascending});
    m_order = m_sorter->rows(m_kind, keys, [this] { return gapPlaces(); });
    choose();
}

std::vector<int> RowList::gapPlaces() const
{
    const Dataset &data = m_session.data();
    std::vector<GapCounts> counts(static_cast<std::size_t>(data.size(m_kind)));
    for (std::size_t row = 0; row < counts.size(); ++row)
        counts[row] = m_session.gaps().counts(m_kind, data.idAt(m_kind, static_cast<int>(row)));
    std::vector<GapCounts> different = counts;
    std::ranges::sort(different, std::ranges::greater()); // the worst first
    different.erase(std::ranges::unique(different).begin(), different.end());
    std::vector<int> places;
    for (const GapCounts &count : counts) {
        const auto found = std::ranges::lower_bound(different, count, std::ranges::greater());
        places.push_back(static_cast<int>(found - different.begin()));
    }
    return places;
}

void RowList::choose()
{
    m_members.clear();
    std::ranges::copy_if(
        m_order, std::back_inserter(m_members), [this](int row) { return m_filter.isMember(row); });
    m_chosen.clear();
    std::ranges::copy_if(
        m_members, std::back_inserter(m_chosen), [this](int row) { return m_filter.passesTests(row); });
    narrow();
}

void RowList::narrow()
{
    m_shown = m_texts.rowsWith(m_filter.words(), m_chosen);
    lay();
}

QString RowList::titleOf(int row) const
{
    return m_reader->text(*m_group, row);
}

void RowList::lay()
{
    m_groups.clear();
    m_lines.clear();
    if (!m_group) {
        m_lines = m_shown;
        return;
    }
    const std::vector<int> &places = m_sorter->places(*m_group);
    int place = firstHeading;
    for (const int row : m_shown) {
        const int own = places[static_cast<std::size_t>(row)];
        if (own != place) {
            place = own;
            const QString title = own < 0 ? QString() : titleOf(row);
            m_lines.push_back(firstHeading - static_cast<int>(m_groups.size()));
            m_groups.push_back({title, 0, !m_closed.contains(title)});
        }
        ++m_groups.back().count;
        if (m_groups.back().isOpen)
            m_lines.push_back(row);
    }
}

int RowList::lineOf(int row) const
{
    const auto found = row < 0 ? m_lines.end() : std::ranges::find(m_lines, row);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

const RowList::Group *RowList::groupAt(int line) const
{
    const int entry = m_lines[static_cast<std::size_t>(line)];
    return entry <= firstHeading ? &m_groups[static_cast<std::size_t>(firstHeading - entry)] : nullptr;
}

void RowList::toggle(int line)
{
    const Group *group = groupAt(line);
    if (!group)
        return;
    if (group->isOpen)
        m_closed.insert(group->title);
    else
        m_closed.remove(group->title);
    lay();
}

void RowList::openAll(bool isOpen)
{
    m_closed.clear();
    for (const Group &group : isOpen ? std::vector<Group>() : m_groups)
        m_closed.insert(group.title);
    lay();
}

bool RowList::reveal(int row)
{
    if (!m_group || row < 0 || !std::ranges::contains(m_shown, row))
        return false;
    const bool wasClosed = m_closed.remove(titleOf(row));
    if (wasClosed)
        lay();
    return wasClosed;
}

void RowList::renumber(const std::function<int(int)> &newRow)
{
    for (std::vector<int> *rows : {&m_order, &m_members, &m_chosen, &m_shown, &m_lines}) {
        for (int &row : *rows)
            row = row < 0 ? row : newRow(row);
    }
    for (std::vector<int> *rows : {&m_order, &m_members, &m_chosen, &m_shown})
        std::erase(*rows, -1);
    m_sorter->forget();
    m_texts.forgetAll();
}

void RowList::eraseLines(int first, int last)
{
    m_lines.erase(m_lines.begin() + first, m_lines.begin() + last + 1);
}

void RowList::add(int row, int above)
{
    const auto addTo = [&](std::vector<int> &rows) {
        const auto place = std::ranges::find(rows, above);
        rows.insert(above < 0 || place == rows.end() ? rows.end() : place + 1, row);
    };
    addTo(m_order);
    if (!m_filter.isMember(row))
        return;
    for (std::vector<int> *rows : {&m_members, &m_chosen, &m_shown, &m_lines})
        addTo(*rows); // that is where people look for it
}

} // namespace tsuzuri
