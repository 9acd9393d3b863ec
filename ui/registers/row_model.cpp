#include "ui/registers/row_model.h"

#include "ui/registers/register_model.h"

namespace tsuzuri {

RowModel::RowModel(QStringList headings, std::vector<int> numbers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
    , m_numbers(std::move(numbers))
{
}

void RowModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RowModel::setRow(int row, Row content)
{
    m_rows[static_cast<std::size_t>(row)] = std::move(content);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

const RowModel::Row *RowModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return std::ranges::contains(m_numbers, index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                : QVariant();
    case RegisterModel::SignRole: {
        const auto sign = row.signs.find(index.column());
        return sign == row.signs.end() ? QVariant() : QVariant::fromValue(sign->second);
    }
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && std::ranges::contains(m_numbers, section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headings.value(section))
                                                                    : QVariant();
}

} // namespace tsuzuri
