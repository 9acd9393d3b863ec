#pragma once

#include "ui/preview/page_view.h"
#include "ui/redaction/mask_book.h"

#include <optional>

namespace tsuzuri {

/// Pages on which masks are drawn: by the mouse, or by the keys of the mask that is chosen.
class MaskView : public PageView {
    Q_OBJECT

public:
    explicit MaskView(QWidget *parent = nullptr);

    const MaskBook &book() const { return m_book; }
    int current() const { return m_current; } ///< -1: none
    void choose(int mask);

    void undo();
    void redo();
    void removeCurrent();
    /// In the middle of what is in sight, for the keys to move.
    void addMask();
    void addMasks(const std::vector<Mask> &masks); ///< in one step, without those that are there

Q_SIGNALS:
    void masksChanged(); ///< or another one is chosen

protected:
    void paintOver(QPainter &painter, int page) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    QRectF placeOf(const Mask &mask) const; // in the viewport
    Mask maskAt(int page, const QRectF &place) const;
    int edgesAt(const Mask &mask, QPointF place) const; // that the mouse would move; 0: beside it
    void grip(int mask, QPointF place);
    void drag(QPointF place);
    void nudge(int edges, int x, int y);
    void commit(std::vector<Mask> masks, int current);
    std::vector<Mask> shownMasks() const;

    MaskBook m_book;
    int m_current = -1;
    std::optional<Mask> m_draft; // while the mouse draws or moves one
    bool m_isNew = false; // the draft is another mask, not the current one
    int m_edges = 0; // that the mouse moves
    QPointF m_start; // of the drag
    QRectF m_before; // the draft's place then
};

} // namespace tsuzuri
