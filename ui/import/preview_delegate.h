#pragma once

#include <QStyledItemDelegate>

namespace tsuzuri {

/// Draws the cells of a PreviewModel: what is new on a tinted ground, what it replaces struck out behind it,
/// what can't be taken with a sign.
class PreviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tsuzuri
