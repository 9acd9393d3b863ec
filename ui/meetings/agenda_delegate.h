#pragma once

#include <QStyledItemDelegate>

namespace tsuzuri {

/// Draws the agenda: headings with how far they are, lines with their sign.
class AgendaDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tsuzuri
