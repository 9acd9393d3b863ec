#include "ui/preview/page_finder.h"

#include "ui/support/task.h"

#include <QElapsedTimer>

namespace tsuzuri {

namespace {

constexpr qint64 turn = 100; // ms between answers
constexpr std::size_t mostHits = 2000;

} // namespace

PageFinder::PageFinder(QObject *parent)
    : QObject(parent)
    , m_task(std::make_unique<Task>())
{
}

PageFinder::~PageFinder() = default;

void PageFinder::setSource(std::shared_ptr<const PageSource> source)
{
    m_source = std::move(source);
    find({});
}

void PageFinder::find(const QString &words)
{
    ++m_asked;
    m_folded = FoldedText(words).text();
    m_hits.clear();
    m_pagesRead = 0;
    m_pagesWithText = 0;
    m_isCut = false;
    m_nextPage = m_source && !m_folded.isEmpty() ? 0 : -1;
    m_task->cancel();
    findNext();
    Q_EMIT advanced();
}

void PageFinder::findNext()
{
    if (m_task->isRunning() || isDone())
        return;
    m_task->start(
        [source = m_source, page = m_nextPage, folded = m_folded](
            const Progress &, const CancelTest &isCancelled) -> Result<Found> {
            return findSome(*source, page, folded, isCancelled);
        },
        [this, question = m_asked](Result<Found> &&found) {
            if (question == m_asked)
                take(std::move(*found));
            findNext();
        });
}

PageFinder::Found PageFinder::findSome(
    const PageSource &source, int page, const QString &folded, const CancelTest &isCancelled)
{
    QElapsedTimer time;
    time.start();
    Found found;
    for (; page < source.count() && time.elapsed() < turn && !isCancelled(); ++page) {
        const QString text = source.text(page);
        ++found.pagesRead;
        found.pagesWithText += text.trimmed().isEmpty() ? 0 : 1;
        for (const TextRange &range : FoldedText(text).find({folded})) {
            if (found.hits.size() < mostHits)
                found.hits.push_back({page, source.areas(page, range.start, range.size)});
        }
    }
    found.nextPage = page < source.count() ? page : -1;
    return found;
}

void PageFinder::take(Found &&found)
{
    m_pagesRead += found.pagesRead;
    m_pagesWithText += found.pagesWithText;
    std::ranges::move(found.hits, std::back_inserter(m_hits));
    m_isCut = m_hits.size() >= mostHits;
    m_nextPage = m_isCut ? -1 : found.nextPage;
    Q_EMIT advanced();
}

} // namespace tsuzuri
