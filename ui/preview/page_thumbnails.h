#pragma once

#include "core/pages/page_source.h"

#include <QAbstractListModel>
#include <QHash>
#include <QListView>
#include <QPixmap>

namespace tsuzuri {

class PageRenderer;

/// Small pictures of pages, each drawn when it is first looked at.
class ThumbnailModel : public QAbstractListModel {
    Q_OBJECT

public:
    ThumbnailModel(QSize box, QObject *parent = nullptr);

    void setSource(std::shared_ptr<const PageSource> source);
    /// A word below a page's number, such as how many masks it has.
    void setRemarks(QHash<int, QString> remarks);
    bool isDrawn() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void ask() const;
    void takeDrawn(int page, const QImage &picture);
    QSize pixelsOf(int page) const;

    QSize m_box;
    std::shared_ptr<const PageSource> m_source; // shared with the thread that draws
    PageRenderer *m_renderer;
    QHash<int, QPixmap> m_pictures;
    QHash<int, QString> m_remarks;
    mutable std::vector<int> m_asked; // by the view, since it was last told
};

/// The pages of a file as a list at the side.
class PageThumbnails : public QListView {
    Q_OBJECT

public:
    explicit PageThumbnails(QWidget *parent = nullptr);

    ThumbnailModel &pages() const { return *m_pages; }
    void showCurrent(int page);

Q_SIGNALS:
    void pageChosen(int page);

private:
    ThumbnailModel *m_pages;
};

} // namespace tsuzuri
