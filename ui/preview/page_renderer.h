#pragma once

#include "core/pages/page_source.h"

#include <QObject>

namespace tsuzuri {

class Task;

/// Draws pages in a thread, one after the other.
class PageRenderer : public QObject {
    Q_OBJECT

public:
    explicit PageRenderer(QObject *parent = nullptr);
    ~PageRenderer() override;

    struct Wanted {
        int page = 0;
        QSize pixels;
    };
    /// Forgets what was asked of the source before.
    void setSource(std::shared_ptr<const PageSource> source);
    /// In this order, in the place of what was asked for before.
    void want(std::vector<Wanted> pages);
    bool isDrawing() const;

Q_SIGNALS:
    void drawn(int page, const QImage &picture);

private:
    void drawNext();

    std::shared_ptr<const PageSource> m_source; // shared: the thread may still draw from the one before
    std::vector<Wanted> m_wanted;
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
