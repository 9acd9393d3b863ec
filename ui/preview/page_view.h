#pragma once

#include "core/pages/page_source.h"

#include <QAbstractScrollArea>
#include <QHash>

#include <optional>

namespace tsuzuri {

class PageRenderer;

/// A place in the pages that is pointed out.
struct PageHit {
    int page = 0;
    std::vector<QRectF> areas; ///< shares of the page; empty where nobody can tell
};

/// Pages below one another, drawn in a thread as they come into sight.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// Null: nothing is shown.
    void setSource(std::shared_ptr<const PageSource> source);
    const PageSource *source() const { return m_source.get(); }
    std::shared_ptr<const PageSource> sharedSource() const { return m_source; }
    /// True when all that is in sight has been drawn.
    bool isDrawn() const;

    /// PDF as wide as the view; images whole, and never larger than they are.
    void fit();
    /// 1: as large as on paper.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    bool isFitting() const { return m_isFitting; }

    int currentPage() const; ///< the one in the upper half; -1: none
    void showPage(int page);
    void setHits(std::vector<PageHit> hits);
    void showHit(int hit); ///< -1: none is the current one
    /// Brings a part of a page into sight.
    void showArea(int page, const QRectF &area);

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    /// Where a page lies in the viewport, also outside of it.
    QRectF pageRect(int page) const;
    static QRectF within(const QRectF &page, const QRectF &share);
    int pageAt(QPointF place) const; ///< -1 beside the pages
    /// What derived views draw on top of a page.
    virtual void paintOver(QPainter &painter, int page);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void arrange();
    void wantVisible();
    void takeDrawn(int page, const QImage &picture);
    void paintHits(QPainter &painter, int page) const;
    double pixelsPerPoint() const;
    double fittingZoom() const;
    std::pair<int, int> visiblePages() const; // first and behind the last
    QSize pixelsOf(int page) const;

    std::shared_ptr<const PageSource> m_source; // shared with threads that draw and read
    PageRenderer *m_renderer;
    std::vector<double> m_tops; // of each page, and the end of the last
    double m_widest = 0; // pixels
    double m_zoom = 1;
    bool m_isFitting = true;
    QHash<int, QImage> m_pictures; // of pages near those in sight
    QHash<int, QSize> m_drawnFor; // the size that each was asked for in
    std::vector<PageHit> m_hits;
    int m_currentHit = -1;
    int m_shownPage = -1;
    std::optional<QPoint> m_grip; // where the mouse holds the pages
};

} // namespace tsuzuri
