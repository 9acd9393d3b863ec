#pragma once

#include <QStyledItemDelegate>

namespace tsuzuri {

/// A file of the tray in two lines: sign, name, how sure; below what is proposed.
class TrayDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tsuzuri
