#include "ui/session/file_watch.h"

#include "core/filefacts/fact_reader.h"
#include "core/filefacts/fact_store.h"
#include "ui/session/session.h"

namespace tsuzuri {

namespace {

constexpr std::chrono::seconds afterOpening{4}; // the window is shown first
constexpr std::chrono::seconds afterFiling{2}; // files often come one after the other

bool isAboutFiles(Kind kind)
{
    return kind == Kind::EvidenceFile || kind == Kind::DocumentVersion || kind == Kind::Population
        || kind == Kind::Evidence;
}

} // namespace

FileWatch::FileWatch(Session &session)
    : QObject(&session)
    , m_session(session)
    , m_work(session, this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
    connect(&session, &Session::changed, this, &FileWatch::takeNotice);
    m_timer.start(afterOpening);
}

FileWatch::~FileWatch() = default;

void FileWatch::takeNotice(const CommitNotice &notice)
{
    const auto isTouched = [](const auto &record) { return isAboutFiles(record.first); };
    if (std::ranges::any_of(notice.records, isTouched) && !m_timer.isActive())
        m_timer.start(afterFiling);
}

bool FileWatch::isReading() const
{
    return m_task && m_task->isRunning();
}

void FileWatch::look()
{
    if (isReading()) {
        m_isAskedAgain = true;
        return;
    }
    Workspace &workspace = m_session.workspace();
    m_work.start(
        [&data = workspace.data(), &vault = workspace.vault(), known = m_session.files()](
            const CancelTest &) {
            WantedFacts wanted = wantedFacts(data, vault);
            return known ? missingFacts(std::move(wanted), *known) : wanted;
        },
        [this](const WantedFacts &wanted) { read(wanted); });
}

/// Before the first time nobody knows what the store knows already.
void FileWatch::read(const WantedFacts &wanted)
{
    if (isReading() || (m_session.files() && wanted.isEmpty()))
        return;
    m_task = std::make_unique<Task>();
    m_task->start(
        [path = factsPath(m_session.workspace().folder()), wanted, known = m_session.files()](
            const Progress &, const CancelTest &isCancelled) {
            return readFileFacts(path, wanted, {.isCancelled = isCancelled, .known = known, .isAll = !known});
        },
        [this](Result<std::shared_ptr<const FileFacts>> &&facts) {
            if (facts)
                m_session.setFiles(std::move(*facts));
            if (std::exchange(m_isAskedAgain, false))
                m_timer.start(afterFiling);
            Q_EMIT ended();
        });
}

} // namespace tsuzuri
