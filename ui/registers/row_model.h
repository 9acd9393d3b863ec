#pragma once

#include "core/model/records.h"
#include "ui/support/shapes.h"

#include <QAbstractTableModel>

#include <map>

namespace tsuzuri {

/// Lines that somebody has worked out, for a RowTable.
class RowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QStringList cells;
        std::map<int, Sign> signs; ///< by column
        AnyId record; ///< that the row leads to; null where it leads nowhere
    };

    /// Columns that are named in `numbers` stand at the right.
    RowModel(QStringList headings, std::vector<int> numbers, QObject *parent = nullptr);

    void setRows(std::vector<Row> rows);
    void setRow(int row, Row content);
    const Row *rowAt(int row) const; ///< null where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    std::vector<int> m_numbers;
    std::vector<Row> m_rows;
};

} // namespace tsuzuri
