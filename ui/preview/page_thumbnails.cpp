#include "ui/preview/page_thumbnails.h"

#include "ui/preview/page_renderer.h"
#include "ui/support/theme.h"

#include <QTimer>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostAsked = 40; // that are still worth drawing

} // namespace

ThumbnailModel::ThumbnailModel(QSize box, QObject *parent)
    : QAbstractListModel(parent)
    , m_box(box)
    , m_renderer(new PageRenderer(this))
{
    connect(m_renderer, &PageRenderer::drawn, this, &ThumbnailModel::takeDrawn);
}

void ThumbnailModel::setSource(std::shared_ptr<const PageSource> source)
{
    beginResetModel();
    m_source = std::move(source);
    m_renderer->setSource(m_source);
    m_pictures.clear();
    m_remarks.clear();
    m_asked.clear();
    endResetModel();
}

void ThumbnailModel::setRemarks(QHash<int, QString> remarks)
{
    m_remarks = std::move(remarks);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

bool ThumbnailModel::isDrawn() const
{
    return m_asked.empty() && !m_renderer->isDrawing();
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return m_source && !parent.isValid() ? m_source->count() : 0;
}

QSize ThumbnailModel::pixelsOf(int page) const
{
    const QSizeF size = m_source->sizes()[static_cast<std::size_t>(page)];
    return size.scaled(m_box, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    const int page = index.row();
    if (role == Qt::DisplayRole)
        return m_remarks.contains(page) ? u"%1 · %2"_s.arg(page + 1).arg(m_remarks[page])
                                        : QString::number(page + 1);
    if (role == Qt::AccessibleTextRole)
        return tr("Page %1").arg(page + 1);
    if (role != Qt::DecorationRole)
        return {};
    if (const auto picture = m_pictures.constFind(page); picture != m_pictures.cend())
        return *picture;
    if (m_asked.empty())
        QTimer::singleShot(0, this, [this] { ask(); });
    m_asked.push_back(page);
    QPixmap paper(pixelsOf(page));
    paper.fill(Qt::white);
    return paper;
}

/// What was asked for last is in sight.
void ThumbnailModel::ask() const
{
    std::vector<PageRenderer::Wanted> wanted;
    for (const int page : std::exchange(m_asked, {})) {
        if (m_source && page < m_source->count() && !m_pictures.contains(page))
            wanted.push_back({page, pixelsOf(page)});
    }
    if (wanted.size() > mostAsked)
        wanted.erase(wanted.begin(), wanted.end() - mostAsked);
    m_renderer->want(std::move(wanted));
}

void ThumbnailModel::takeDrawn(int page, const QImage &picture)
{
    m_pictures[page] =
        QPixmap::fromImage(picture.scaled(m_box, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole});
}

PageThumbnails::PageThumbnails(QWidget *parent)
    : QListView(parent)
{
    const int side = fontMetrics().height() * 7;
    m_pages = new ThumbnailModel({side, side}, this);
    setModel(m_pages);
    setObjectName("thumbnails");
    setAccessibleName(tr("Pages of the file"));
    setFrameShape(NoFrame);
    setViewMode(IconMode);
    setFlow(TopToBottom);
    setWrapping(false);
    setMovement(Static);
    setUniformItemSizes(true);
    setIconSize({side, side});
    setGridSize({side + 4 * unit(this), side + 3 * fontMetrics().height() / 2 + unit(this)});
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(side + 9 * unit(this));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT pageChosen(index.row());
    });
}

void PageThumbnails::showCurrent(int page)
{
    const QSignalBlocker quiet(this);
    if (page >= 0 && currentIndex().row() != page)
        setCurrentIndex(m_pages->index(page));
}

} // namespace tsuzuri
