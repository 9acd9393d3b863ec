#include "ui/import/raw_rows.h"

#include <QFont>

namespace tsuzuri {

namespace {

constexpr qsizetype longestText = 200;

} // namespace

void RawRows::setRows(std::vector<Row> rows, const HeaderMapping &mapping)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_firstOfHeader = mapping.place.row;
    m_lastOfHeader = mapping.lastRow();
    m_width = static_cast<int>(mapping.columns.size());
    for (const Row &row : m_rows)
        m_width = std::max(m_width, static_cast<int>(row.cells.size()));
    endResetModel();
}

int RawRows::numberOf(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].number : 0;
}

QModelIndex RawRows::indexOf(int number) const
{
    const auto found = std::ranges::find(m_rows, number, &Row::number);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

bool RawRows::isHeader(int row) const
{
    const int number = m_rows[static_cast<std::size_t>(row)].number;
    return number >= m_firstOfHeader && number <= m_lastOfHeader;
}

int RawRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RawRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_width;
}

QVariant RawRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row.at(index.column())).left(longestText).simplified();
    if (role == Qt::FontRole && isHeader(index.row())) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleTextRole && isHeader(index.row()))
        return tr("Heading: %1").arg(text(row.at(index.column())).left(longestText).simplified());
    return {};
}

QVariant RawRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(columnLetters(static_cast<std::size_t>(section)))
                                         : QVariant(m_rows[static_cast<std::size_t>(section)].number);
}

} // namespace tsuzuri
