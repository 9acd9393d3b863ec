#pragma once

#include "core/base/sha256.h"
#include "core/search/folded_text.h"
#include "ui/preview/page_view.h"

namespace tsuzuri {

class Task;

/// Looks for words in the text of pages, in a thread: case, width and kana don't matter (core/base/fold.h).
class PageFinder : public QObject {
    Q_OBJECT

public:
    explicit PageFinder(QObject *parent = nullptr);
    ~PageFinder() override;

    void setSource(std::shared_ptr<const PageSource> source);
    void find(const QString &words);

    const std::vector<PageHit> &hits() const { return m_hits; }
    /// False while there are pages to read.
    bool isDone() const { return m_nextPage < 0; }
    bool isCut() const { return m_isCut; } ///< there are more than a person wants
    /// False when all pages have been read and none has a text: it is a scan.
    bool hasText() const { return m_pagesWithText > 0 || !isDone(); }
    /// Of those that have been read; words in them can't be found.
    int pagesWithoutText() const { return m_pagesRead - m_pagesWithText; }

Q_SIGNALS:
    /// More hits, or the end.
    void advanced();

private:
    struct Found {
        std::vector<PageHit> hits;
        int nextPage = 0;
        int pagesRead = 0;
        int pagesWithText = 0;
    };
    static Found findSome(
        const PageSource &source, int page, const QString &folded, const CancelTest &isCancelled);
    void findNext();
    void take(Found &&found);

    std::shared_ptr<const PageSource> m_source; // shared with the thread
    std::unique_ptr<Task> m_task;
    QString m_folded;
    std::vector<PageHit> m_hits;
    int m_nextPage = -1;
    int m_pagesRead = 0;
    int m_pagesWithText = 0;
    bool m_isCut = false;
    int m_asked = 0; // how often something was looked for
};

} // namespace tsuzuri
