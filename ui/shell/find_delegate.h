#pragma once

#include <QStyledItemDelegate>

namespace tsuzuri {

/// A result of Ctrl+K: icon, number and name, below them where it lives, at the right how it stands. What was
/// looked for is marked behind the text.
class FindDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tsuzuri
