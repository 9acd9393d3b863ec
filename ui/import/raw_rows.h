#pragma once

#include "core/exchange/header_mapping.h"

#include <QAbstractTableModel>

namespace tsuzuri {

/// The first rows of a file as they are, those with the headings in bold.
class RawRows : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows, const HeaderMapping &mapping);
    /// As the spreadsheet program counts.
    int numberOf(const QModelIndex &index) const;
    QModelIndex indexOf(int number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isHeader(int row) const;

    std::vector<Row> m_rows;
    int m_width = 0;
    int m_firstOfHeader = 0;
    int m_lastOfHeader = 0;
};

} // namespace tsuzuri
