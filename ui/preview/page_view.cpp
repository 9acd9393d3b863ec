#include "ui/preview/page_view.h"

#include "ui/preview/page_renderer.h"
#include "ui/support/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace tsuzuri {

namespace {

constexpr double pointsPerInch = 72;
constexpr double leastZoom = 0.05;
constexpr double mostZoom = 8;
constexpr double mostPixels = 16e6; // that one page is drawn in; beyond it is stretched
constexpr double wheelStep = 1.15;
constexpr int gap = 8; // pixels between pages and around them

QColor translucent(QColor colour, double share)
{
    colour.setAlphaF(static_cast<float>(share));
    return colour;
}

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_renderer(new PageRenderer(this))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // coming and going it would change what fits
    setAccessibleName(tr("Preview"));
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    connect(m_renderer, &PageRenderer::drawn, this, &PageView::takeDrawn);
}

PageView::~PageView() = default;

void PageView::setSource(std::shared_ptr<const PageSource> source)
{
    m_source = std::move(source);
    m_renderer->setSource(m_source);
    m_pictures.clear();
    m_drawnFor.clear();
    m_hits.clear();
    m_currentHit = -1;
    m_shownPage = -1;
    m_isFitting = true;
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    arrange();
}

bool PageView::isDrawn() const
{
    const auto [first, end] = visiblePages();
    for (int page = first; page < end; ++page) {
        if (m_drawnFor.value(page) != pixelsOf(page))
            return false;
    }
    return m_source != nullptr && !m_renderer->isDrawing();
}

double PageView::pixelsPerPoint() const
{
    return m_zoom * logicalDpiX() / pointsPerInch;
}

double PageView::fittingZoom() const
{
    if (!m_source)
        return 1;
    double width = 1;
    for (const QSizeF &size : m_source->sizes())
        width = std::max(width, size.width());
    const double scale = logicalDpiX() / pointsPerInch;
    const double wide = (viewport()->width() - 2 * gap) / (width * scale);
    if (m_source->sort() == PageSource::Sort::Pdf)
        return std::clamp(wide, leastZoom, mostZoom);
    const double high = (viewport()->height() - 2 * gap) / (m_source->sizes().front().height() * scale);
    return std::clamp(std::min(wide, high), leastZoom, 1.0);
}

void PageView::fit()
{
    m_isFitting = true;
    arrange();
}

/// The middle of what is in sight stays there.
void PageView::setZoom(double zoom)
{
    const double before = m_zoom;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    m_isFitting = false;
    const double ratio = m_zoom / before;
    const auto scaled = [&](const QScrollBar *bar, int length) {
        return static_cast<int>((bar->value() + length / 2.0) * ratio - length / 2.0);
    };
    const int x = scaled(horizontalScrollBar(), viewport()->width());
    const int y = scaled(verticalScrollBar(), viewport()->height());
    arrange();
    horizontalScrollBar()->setValue(x);
    verticalScrollBar()->setValue(y);
}

void PageView::arrange()
{
    if (m_isFitting)
        m_zoom = fittingZoom();
    m_tops.clear();
    m_widest = 0;
    double top = gap;
    const double scale = pixelsPerPoint();
    for (int page = 0; m_source && page < m_source->count(); ++page) {
        const QSizeF size = m_source->sizes()[static_cast<std::size_t>(page)] * scale;
        m_tops.push_back(top);
        m_widest = std::max(m_widest, size.width());
        top += size.height() + gap;
    }
    m_tops.push_back(top);
    const int height = viewport()->height();
    const int width = viewport()->width();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::min(top, 1e9)) - height));
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_widest) + 2 * gap - width));
    wantVisible();
    viewport()->update();
}

QRectF PageView::pageRect(int page) const
{
    const auto index = static_cast<std::size_t>(page);
    const QSizeF size = m_source->sizes()[index] * pixelsPerPoint();
    const double room = std::max(m_widest + 2 * gap, double(viewport()->width()));
    return {{(room - size.width()) / 2 - horizontalScrollBar()->value(),
                m_tops[index] - verticalScrollBar()->value()},
        size};
}

QRectF PageView::within(const QRectF &page, const QRectF &share)
{
    return {page.x() + share.x() * page.width(), page.y() + share.y() * page.height(),
        share.width() * page.width(), share.height() * page.height()};
}

std::pair<int, int> PageView::visiblePages() const
{
    if (!m_source)
        return {0, 0};
    const double top = verticalScrollBar()->value();
    const auto behind = std::upper_bound(m_tops.begin(), m_tops.end() - 1, top + viewport()->height());
    const auto first = std::upper_bound(m_tops.begin(), behind, top);
    return {
        std::max(0, static_cast<int>(first - m_tops.begin()) - 1), static_cast<int>(behind - m_tops.begin())};
}

int PageView::pageAt(QPointF place) const
{
    const auto [first, end] = visiblePages();
    for (int page = first; page < end; ++page) {
        if (pageRect(page).contains(place))
            return page;
    }
    return -1;
}

QSize PageView::pixelsOf(int page) const
{
    QSizeF size = pageRect(page).size() * devicePixelRatioF();
    const double tooMany = size.width() * size.height() / mostPixels;
    if (tooMany > 1)
        size /= std::sqrt(tooMany);
    return size.toSize().expandedTo({1, 1});
}

/// The pages in sight first, then their neighbours.
void PageView::wantVisible()
{
    if (!m_source)
        return;
    const auto [first, end] = visiblePages();
    std::vector<PageRenderer::Wanted> wanted;
    const auto add = [&](int page) {
        if (page >= 0 && page < m_source->count() && m_drawnFor.value(page) != pixelsOf(page))
            wanted.push_back({page, pixelsOf(page)});
    };
    for (int page = first; page < end; ++page)
        add(page);
    add(end);
    add(first - 1);
    const auto isFar = [first, end](int page) { return page < first - 1 || page > end; };
    m_pictures.removeIf([&](QHash<int, QImage>::iterator entry) { return isFar(entry.key()); });
    m_drawnFor.removeIf([&](QHash<int, QSize>::iterator entry) { return isFar(entry.key()); });
    m_renderer->want(std::move(wanted));
    if (const int page = currentPage(); page != m_shownPage) {
        m_shownPage = page;
        Q_EMIT currentPageChanged(page);
    }
}

void PageView::takeDrawn(int page, const QImage &picture)
{
    if (!picture.isNull())
        m_pictures[page] = picture;
    m_drawnFor[page] = pixelsOf(page);
    viewport()->update();
}

int PageView::currentPage() const
{
    const auto [first, end] = visiblePages();
    const double middle = viewport()->height() / 2.0;
    return first < end && first + 1 < end && pageRect(first).bottom() < middle ? first + 1
        : first < end                                                          ? first
                                                                               : -1;
}

void PageView::showPage(int page)
{
    if (m_source && page >= 0 && page < m_source->count())
        verticalScrollBar()->setValue(static_cast<int>(m_tops[static_cast<std::size_t>(page)]) - gap);
}

void PageView::setHits(std::vector<PageHit> hits)
{
    m_hits = std::move(hits);
    viewport()->update();
}

void PageView::showHit(int hit)
{
    m_currentHit = hit;
    viewport()->update();
    if (hit < 0 || hit >= static_cast<int>(m_hits.size()))
        return;
    const PageHit &shown = m_hits[static_cast<std::size_t>(hit)];
    if (shown.areas.empty())
        showPage(shown.page);
    else
        showArea(shown.page, shown.areas.front());
}

void PageView::showArea(int page, const QRectF &area)
{
    const QRectF place = within(pageRect(page), area);
    const QRectF seen = QRectF(viewport()->rect()).adjusted(gap, gap, -gap, -gap);
    if (place.top() < seen.top() || place.bottom() > seen.bottom())
        verticalScrollBar()->setValue(
            static_cast<int>(verticalScrollBar()->value() + place.center().y() - viewport()->height() / 3.0));
    if (place.left() < seen.left() || place.right() > seen.right())
        horizontalScrollBar()->setValue(static_cast<int>(
            horizontalScrollBar()->value() + place.center().x() - viewport()->width() / 2.0));
}

void PageView::paintOver(QPainter &, int) { }

void PageView::paintHits(QPainter &painter, int page) const
{
    const QColor colour = accentColour(palette());
    for (std::size_t hit = 0; hit < m_hits.size(); ++hit) {
        const bool isCurrent = static_cast<int>(hit) == m_currentHit;
        if (m_hits[hit].page != page)
            continue;
        for (const QRectF &area : m_hits[hit].areas) {
            const QRectF place = within(pageRect(page), area).adjusted(-1, -1, 1, 1);
            painter.fillRect(place, translucent(colour, isCurrent ? 0.45 : 0.22));
            if (isCurrent) {
                painter.setPen(QPen(colour, 2));
                painter.drawRect(place);
            }
        }
    }
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto [first, end] = visiblePages();
    for (int page = first; page < end; ++page) {
        const QRectF place = pageRect(page);
        const auto picture = m_pictures.constFind(page);
        if (picture == m_pictures.cend())
            painter.fillRect(place, Qt::white); // paper, also in the dark
        else
            painter.drawImage(place, *picture);
        paintHits(painter, page);
        paintOver(painter, page);
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const double share = m_tops.empty() ? 0 : verticalScrollBar()->value() / std::max(1.0, m_tops.back());
    arrange();
    if (m_isFitting)
        verticalScrollBar()->setValue(static_cast<int>(share * m_tops.back()));
}

void PageView::scrollContentsBy(int, int)
{
    wantVisible();
    viewport()->update();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(zoom() * (event->angleDelta().y() > 0 ? wheelStep : 1 / wheelStep));
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        return bar->setValue(0);
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    case Qt::Key_Space:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    m_grip = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grip)
        return;
    const QPoint moved = event->pos() - *m_grip;
    m_grip = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void PageView::mouseReleaseEvent(QMouseEvent *)
{
    m_grip.reset();
    viewport()->unsetCursor();
}

} // namespace tsuzuri
