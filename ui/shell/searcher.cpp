#include "ui/shell/searcher.h"

#include "core/base/lanes.h"
#include "core/search/file_index.h"
#include "ui/session/session.h"
#include "ui/support/task.h"

namespace tsuzuri {

using namespace std::chrono_literals;

namespace {

constexpr auto beforeReading = 1500ms; // after a change: first things first
constexpr auto recordSlice = 4ms; // a fourth of a frame
constexpr int mostFiles = 60;

/// No index yet, or one that another is making anew, is no reason to complain.
Result<FileHits> searchIn(const QString &path, const SearchQuery &query, const CancelTest &isCancelled)
{
    const auto store = TextStore::openToRead(path);
    if (!store)
        return FileHits{};
    return findInFiles(**store, query, mostFiles, isCancelled);
}

} // namespace

Searcher::Searcher(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_records(session.data())
    , m_search(std::make_unique<Task>())
    , m_reading(std::make_unique<Task>())
{
    connect(&session, &Session::changed, this, &Searcher::takeNotice);
    connect(&m_recordTimer, &QTimer::timeout, this, &Searcher::takeUpRecords);
    connect(&m_fileTimer, &QTimer::timeout, this, &Searcher::readFiles);
    connect(m_reading.get(), &Task::progressed, this, [this](double share) {
        m_share = share;
        Q_EMIT readingChanged();
    });
    m_recordTimer.start(0ms);
    m_fileTimer.setSingleShot(true);
    m_fileTimer.start(beforeReading);
}

Searcher::~Searcher() = default;

void Searcher::takeNotice(const CommitNotice &notice)
{
    m_records.update(notice.records);
    m_recordTimer.start(0ms);
    const bool hasFiles = std::ranges::any_of(notice.records, [](const auto &record) {
        return record.first == Kind::EvidenceFile || record.first == Kind::DocumentVersion;
    });
    if (hasFiles)
        m_fileTimer.start(beforeReading);
}

/// Slice by slice between the events, so that nobody waits for it.
void Searcher::takeUpRecords()
{
    if (!m_records.takeUp(recordSlice))
        m_recordTimer.stop();
}

void Searcher::searchFiles(const SearchQuery &query)
{
    if (m_search->isRunning()) {
        m_search->cancel();
        m_asked = query;
        m_isAsked = true;
        return;
    }
    m_isAsked = false;
    m_search->start([path = searchPath(m_session.workspace().folder()), query](const Progress &,
                        const CancelTest &isCancelled) { return searchIn(path, query, isCancelled); },
        [this, query](Result<FileHits> &&hits) {
            if (m_isAsked)
                searchFiles(m_asked);
            else
                Q_EMIT filesFound(query, hits ? *hits : FileHits{});
        });
}

bool Searcher::isReading() const
{
    return m_reading->isRunning();
}

void Searcher::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (isPaused)
        m_reading->cancel();
    else
        readFiles();
    Q_EMIT readingChanged();
}

void Searcher::readFiles()
{
    Workspace &workspace = m_session.workspace();
    if (m_isPaused || workspace.isReadOnly())
        return;
    if (m_reading->isRunning()) {
        m_fileTimer.start(beforeReading);
        return;
    }
    m_share = 0;
    m_reading->start(
        [path = searchPath(workspace.folder()), files = filesToIndex(workspace.data(), workspace.vault())](
            const Progress &progress, const CancelTest &isCancelled) {
            return indexFiles(path, files, {qMax(1, processors() / 2), {}, progress, isCancelled});
        },
        [this](Result<IndexReport> &&report) { endReading(report ? nullptr : &report.error()); });
    Q_EMIT readingChanged();
}

void Searcher::endReading(const Error *error)
{
    m_problem = error && error->code != ErrorCode::Cancelled ? m_session.words().error(*error) : QString();
    Q_EMIT readingChanged();
}

} // namespace tsuzuri
