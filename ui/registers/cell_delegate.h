#pragma once

#include "ui/registers/cell_editor.h"

#include <QStyledItemDelegate>

#include <set>

class QAbstractItemView;

namespace tsuzuri {

class GapCounts;

/// Draws the cells of a register (sign, text, mark, gaps) and opens the editor that the column asks for. An
/// editor that is closed with Ctrl writes into all selected rows.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QAbstractItemView &view);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void paintText(
        QPainter &painter, QRect rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    std::set<int> rowsToWrite(const QModelIndex &index) const;
    void close(CellEditor::Ending ending);

    QAbstractItemView &m_view;
    bool m_isFilling = false;
};

/// The ground of a cell: the current row a little tinted with a bar at its left end, selected cells more, and
/// one line below. Gives the rectangle for the content.
QRect paintCellGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
/// Signs and numbers of what is not zero, from the left.
void paintGaps(
    QPainter &painter, const QRect &rect, const GapCounts &counts, const QStyleOptionViewItem &option);

} // namespace tsuzuri
