#pragma once

#include <QHeaderView>

namespace tsuzuri {

/// Column heads without boxes: quiet words, an arrow at the sorted ones, with a number where there are
/// several; a line below.
class RegisterHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RegisterHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A heading was clicked while these keys were held.
    void chosen(int section, Qt::KeyboardModifiers modifiers);
    void menuRequested(int section, const QPoint &place);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int sortPlace(int section) const;
    int sortMarkWidth(int section) const;
    void paintSortMark(QPainter &painter, const QRect &rect, int section) const;

    Qt::KeyboardModifiers m_modifiers;
};

} // namespace tsuzuri
