#include "ui/redaction/mask_view.h"

#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tsuzuri {

namespace {

/// Which edges the mouse or the keys move; all four move the whole mask.
constexpr int leftEdge = 1;
constexpr int topEdge = 2;
constexpr int rightEdge = 4;
constexpr int bottomEdge = 8;
constexpr int allEdges = 15;

constexpr double handle = 6; // pixels around an edge that take hold of it
constexpr double least = 4; // pixels of a mask's sides
constexpr double nudgeStep = 4; // pixels per key

} // namespace

MaskView::MaskView(QWidget *parent)
    : PageView(parent)
{
    setAccessibleName(tr("Pages with masks"));
    setAccessibleDescription(
        tr("Arrow keys move the chosen mask, Shift with arrow keys sizes it, Tab chooses the next one, "
           "Delete removes it."));
    viewport()->setCursor(Qt::CrossCursor);
    viewport()->setMouseTracking(true);
}

QRectF MaskView::placeOf(const Mask &mask) const
{
    return within(pageRect(mask.page), mask.area);
}

Mask MaskView::maskAt(int page, const QRectF &place) const
{
    const QRectF whole = pageRect(page);
    const QRectF inside = place.normalized() & whole;
    return {page,
        {(inside.x() - whole.x()) / whole.width(), (inside.y() - whole.y()) / whole.height(),
            inside.width() / whole.width(), inside.height() / whole.height()}};
}

void MaskView::choose(int mask)
{
    m_current = mask < static_cast<int>(m_book.masks().size()) ? mask : -1;
    if (m_current >= 0) {
        const Mask &chosen = m_book.masks()[static_cast<std::size_t>(m_current)];
        showArea(chosen.page, chosen.area);
    }
    viewport()->update();
    Q_EMIT masksChanged();
}

void MaskView::commit(std::vector<Mask> masks, int current)
{
    m_book.change(std::move(masks));
    m_draft.reset();
    choose(current);
}

void MaskView::undo()
{
    m_book.undo();
    choose(std::min(m_current, static_cast<int>(m_book.masks().size()) - 1));
}

void MaskView::redo()
{
    m_book.redo();
    choose(std::min(m_current, static_cast<int>(m_book.masks().size()) - 1));
}

void MaskView::removeCurrent()
{
    std::vector<Mask> masks = m_book.masks();
    if (m_current < 0)
        return;
    masks.erase(masks.begin() + m_current);
    const int next = std::min(m_current, static_cast<int>(masks.size()) - 1);
    commit(std::move(masks), next);
}

void MaskView::addMask()
{
    const int page = currentPage();
    if (page < 0)
        return;
    const QRectF seen = pageRect(page) & QRectF(viewport()->rect());
    QRectF place(0, 0, seen.width() / 3, fontMetrics().height() * 2.0);
    place.moveCenter(seen.center());
    while (std::ranges::contains(m_book.masks(), maskAt(page, place)))
        place.translate(handle, place.height()); // beside the one that was added before
    addMasks({maskAt(page, place)});
    setFocus();
}

void MaskView::addMasks(const std::vector<Mask> &masks)
{
    std::vector<Mask> all = m_book.masks();
    std::ranges::copy_if(masks, std::back_inserter(all),
        [&](const Mask &mask) { return !std::ranges::contains(m_book.masks(), mask); });
    if (all.size() > m_book.masks().size())
        commit(std::move(all), static_cast<int>(m_book.masks().size()));
}

std::vector<Mask> MaskView::shownMasks() const
{
    std::vector<Mask> masks = m_book.masks();
    if (m_draft && m_isNew)
        masks.push_back(*m_draft);
    else if (m_draft)
        masks[static_cast<std::size_t>(m_current)] = *m_draft;
    return masks;
}

void MaskView::paintOver(QPainter &painter, int page)
{
    const std::vector<Mask> masks = shownMasks();
    const QColor accent = accentColour(palette());
    for (std::size_t index = 0; index < masks.size(); ++index) {
        if (masks[index].page != page)
            continue;
        const QRectF place = placeOf(masks[index]);
        painter.fillRect(place, QColor(0, 0, 0, 200)); // what is beneath can be checked
        const bool isChosen =
            m_draft && m_isNew ? index + 1 == masks.size() : static_cast<int>(index) == m_current;
        if (!isChosen)
            continue;
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place);
        for (const QPointF corner :
            {place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()})
            painter.fillRect(QRectF(corner - QPointF(4, 4), QSizeF(8, 8)), accent);
    }
}

int MaskView::edgesAt(const Mask &mask, QPointF place) const
{
    const QRectF area = placeOf(mask);
    if (!area.adjusted(-handle, -handle, handle, handle).contains(place))
        return 0;
    int edges = 0;
    edges |= std::abs(place.x() - area.left()) < handle ? leftEdge : 0;
    edges |= std::abs(place.x() - area.right()) < handle && !(edges & leftEdge) ? rightEdge : 0;
    edges |= std::abs(place.y() - area.top()) < handle ? topEdge : 0;
    edges |= std::abs(place.y() - area.bottom()) < handle && !(edges & topEdge) ? bottomEdge : 0;
    return edges != 0 ? edges : allEdges;
}

void MaskView::grip(int mask, QPointF place)
{
    m_current = mask;
    m_draft = m_book.masks()[static_cast<std::size_t>(mask)];
    m_isNew = false;
    m_edges = edgesAt(*m_draft, place);
    m_start = place;
    m_before = placeOf(*m_draft);
    viewport()->update();
}

/// The chosen mask first: its handles may lie upon another one.
void MaskView::mousePressEvent(QMouseEvent *event)
{
    const QPointF place = event->position();
    if (event->button() != Qt::LeftButton)
        return;
    const auto &masks = m_book.masks();
    if (m_current >= 0 && edgesAt(masks[static_cast<std::size_t>(m_current)], place) != 0)
        return grip(m_current, place);
    for (int mask = static_cast<int>(masks.size()) - 1; mask >= 0; --mask) {
        if (edgesAt(masks[static_cast<std::size_t>(mask)], place) != 0)
            return grip(mask, place);
    }
    const int page = pageAt(place);
    if (page < 0)
        return choose(-1);
    m_isNew = true;
    m_edges = rightEdge | bottomEdge;
    m_start = place;
    m_before = {place, QSizeF(0, 0)};
    m_draft = maskAt(page, m_before);
}

void MaskView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_draft)
        return drag(event->position());
    const auto &masks = m_book.masks();
    int edges = 0;
    for (const Mask &mask : masks)
        edges = std::max(edges, edgesAt(mask, event->position()));
    const bool isFalling = edges == (leftEdge | topEdge) || edges == (rightEdge | bottomEdge);
    viewport()->setCursor(edges == 0 ? Qt::CrossCursor
            : edges == allEdges      ? Qt::SizeAllCursor
            : isFalling              ? Qt::SizeFDiagCursor
            : edges & (leftEdge | rightEdge)
            ? (edges & (topEdge | bottomEdge) ? Qt::SizeBDiagCursor : Qt::SizeHorCursor)
            : Qt::SizeVerCursor);
}

void MaskView::drag(QPointF place)
{
    const QPointF moved = place - m_start;
    QRectF area = m_before.adjusted(m_edges & leftEdge ? moved.x() : 0, m_edges & topEdge ? moved.y() : 0,
        m_edges & rightEdge ? moved.x() : 0, m_edges & bottomEdge ? moved.y() : 0);
    if (m_edges == allEdges) {
        const QRectF page = pageRect(m_draft->page);
        area.moveLeft(qBound(page.left(), area.left(), page.right() - area.width()));
        area.moveTop(qBound(page.top(), area.top(), page.bottom() - area.height()));
    }
    m_draft = maskAt(m_draft->page, area);
    viewport()->update();
}

void MaskView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_draft)
        return;
    if (!m_isNew && event->position() == m_start) {
        m_draft.reset();
        return choose(m_current);
    }
    const QRectF place = placeOf(*m_draft);
    const bool isTooSmall = place.width() < least || place.height() < least;
    if (isTooSmall) {
        m_draft.reset();
        return choose(m_isNew ? -1 : m_current);
    }
    const std::vector<Mask> masks = shownMasks();
    commit(masks, m_isNew ? static_cast<int>(masks.size()) - 1 : m_current);
}

void MaskView::nudge(int edges, int x, int y)
{
    std::vector<Mask> masks = m_book.masks();
    Mask &mask = masks[static_cast<std::size_t>(m_current)];
    m_draft = mask;
    m_isNew = false;
    m_edges = edges;
    m_start = {};
    m_before = placeOf(mask);
    drag({x * nudgeStep, y * nudgeStep});
    mask = *m_draft;
    m_draft.reset();
    const QRectF place = placeOf(mask);
    if (place.width() >= least && place.height() >= least)
        commit(std::move(masks), m_current);
}

void MaskView::keyPressEvent(QKeyEvent *event)
{
    const int edges = event->modifiers() & Qt::ShiftModifier ? rightEdge | bottomEdge : allEdges;
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // must not press the button of the dialog
    const bool isChosen = m_current >= 0 && isPlain;
    switch (isChosen ? event->key() : 0) {
    case Qt::Key_Left:
        return nudge(edges, -1, 0);
    case Qt::Key_Right:
        return nudge(edges, 1, 0);
    case Qt::Key_Up:
        return nudge(edges, 0, -1);
    case Qt::Key_Down:
        return nudge(edges, 0, 1);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeCurrent();
    case Qt::Key_Escape:
        return choose(-1);
    default:
        PageView::keyPressEvent(event);
    }
}

/// From mask to mask, and on from the last.
bool MaskView::focusNextPrevChild(bool isNext)
{
    const int count = static_cast<int>(m_book.masks().size());
    const int next = isNext ? m_current + 1 : (m_current < 0 ? count - 1 : m_current - 1);
    if (count == 0 || next < 0 || next >= count) {
        if (m_current >= 0)
            choose(-1);
        return PageView::focusNextPrevChild(isNext);
    }
    choose(next);
    return true;
}

} // namespace tsuzuri
