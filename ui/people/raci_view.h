#pragma once

#include "core/model/role.h"

#include <QStyledItemDelegate>
#include <QTableView>

class QMenu;

namespace tsuzuri {

class RaciModel;

/// Draws the letters of a cell: who is accountable on a filled ground, what comes through a role underlined.
class RaciDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The matrix under the hand: arrows move, R, A, C and I give and take a letter, Delete empties; a letter is
/// dragged from one person to another, and the menu has all of it in words.
class RaciView : public QTableView {
    Q_OBJECT

public:
    RaciView(RaciModel &model, QWidget *parent = nullptr);

    /// What can be done with the selected cells.
    QMenu *makeMenu();

Q_SIGNALS:
    void recordRequested(const tsuzuri::AnyId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QModelIndexList chosen() const;

    RaciModel &m_model;
};

} // namespace tsuzuri
