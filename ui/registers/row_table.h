#pragma once

#include <QTableView>

#include <vector>

namespace tsuzuri {

/// A table to read and choose rows in: any model that knows the roles of RegisterModel. Columns have the
/// widths that are given in characters and share what is left.
class RowTable : public QTableView {
    Q_OBJECT

public:
    RowTable(QAbstractItemModel &model, std::vector<int> widths, QWidget *parent = nullptr);

    int currentRow() const { return currentIndex().row(); }
    /// Also before the first painting. Out of range: none.
    void showRow(int row);
    void setDense(bool isDense);

Q_SIGNALS:
    void rowShown(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    std::vector<int> m_widths;
};

} // namespace tsuzuri
