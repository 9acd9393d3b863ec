#include "ui/preview/page_renderer.h"

#include "ui/support/task.h"

namespace tsuzuri {

PageRenderer::PageRenderer(QObject *parent)
    : QObject(parent)
    , m_task(std::make_unique<Task>())
{
}

PageRenderer::~PageRenderer() = default;

void PageRenderer::setSource(std::shared_ptr<const PageSource> source)
{
    m_source = std::move(source);
    m_wanted.clear();
}

void PageRenderer::want(std::vector<Wanted> pages)
{
    m_wanted = std::move(pages);
    drawNext();
}

bool PageRenderer::isDrawing() const
{
    return m_task->isRunning();
}

void PageRenderer::drawNext()
{
    if (m_task->isRunning() || m_wanted.empty() || !m_source)
        return;
    const Wanted next = m_wanted.front();
    m_wanted.erase(m_wanted.begin());
    m_task->start([source = m_source, next](const Progress &,
                      const CancelTest &) -> Result<QImage> { return source->draw(next.page, next.pixels); },
        [this, source = m_source.get(), page = next.page](Result<QImage> &&picture) {
            if (source == m_source.get())
                Q_EMIT drawn(page, *picture);
            drawNext();
        });
}

} // namespace tsuzuri
