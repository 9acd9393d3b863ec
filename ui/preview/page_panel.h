#pragma once

#include "core/pages/page_source.h"
#include "ui/preview/file_panel.h"

#include <QKeySequence>

#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace tsuzuri {

class FindBar;
class PageFinder;
class PageThumbnails;
class PageView;

/// A PDF or an image: pages, the list of them, zoom, search.
class PagePanel : public FilePanel {
    Q_OBJECT

public:
    /// `view` shows the pages; the panel owns it then.
    explicit PagePanel(PageView *view, QWidget *parent = nullptr);
    ~PagePanel() override;

    /// Null: nothing.
    void setSource(std::shared_ptr<const PageSource> source);
    void startFind() override;

    PageView &view() const { return *m_view; }
    PageThumbnails &thumbnails() const { return *m_thumbnails; }
    PageFinder &finder() const { return *m_finder; }
    FindBar &findBar() const { return *m_findBar; }
    void showThumbnails(bool isShown);
    void step(int by); ///< from hit to hit

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QBoxLayout *makeTools();
    QToolButton *addTool(QBoxLayout &tools, const QString &icon, const QString &word, QKeySequence key,
        std::function<void()> act);
    void showFound();
    void showPageNumber(int page);
    void goToTyped();

    PageView *m_view;
    PageThumbnails *m_thumbnails;
    PageFinder *m_finder;
    FindBar *m_findBar;
    QToolButton *m_list;
    QToolButton *m_find;
    QLineEdit *m_page;
    QLabel *m_count;
    int m_hit = -1;
};

} // namespace tsuzuri
