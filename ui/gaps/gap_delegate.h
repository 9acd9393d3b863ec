#pragma once

#include <QStyledItemDelegate>

namespace tsuzuri {

/// Draws the checklist: headings over the whole width, sentences with a quiet second line.
class GapDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tsuzuri
