#include "ui/session/gap_checker.h"

#include "core/gaps/gap_keeper.h"
#include "core/workspace/workspace.h"
#include "ui/support/task.h"

namespace tsuzuri {

namespace {

/// What shows gaps follows an edit after a moment, so that typing never waits for it.
constexpr std::chrono::milliseconds delay{250};

struct Checked {
    Id<Project> project;
    std::unique_ptr<GapKeeper> keeper;
    GapBook book;
};

} // namespace

GapChecker::GapChecker(Workspace &workspace, int bigSize, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_bigSize(bigSize)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &GapChecker::check);
    connect(&workspace.changes(), &Changes::aboutToChange, this, &GapChecker::prepare);
    if (isBig())
        check();
}

GapChecker::~GapChecker() = default;

bool GapChecker::isBig() const
{
    int size = 0;
    for (const Kind kind : allKinds())
        size += m_workspace.data().size(kind);
    return size >= m_bigSize;
}

void GapChecker::setProject(Id<Project> project)
{
    m_project = project;
    m_book.reset();
}

bool GapChecker::isCurrent() const
{
    return m_keeper && !m_isBehind && !m_isLost && m_keeper->report().asOf == m_workspace.today();
}

const GapReport &GapChecker::report() const
{
    static const GapReport none;
    catchUp();
    return m_keeper ? m_keeper->report() : none;
}

const GapBook &GapChecker::book() const
{
    const GapReport &all = report();
    if (!m_book)
        m_book.emplace(m_workspace.data(), all, m_project);
    return *m_book;
}

/// Nobody may read the records in another thread while they change.
void GapChecker::prepare(const ChangeSet &changes)
{
    m_task.reset();
    follow();
    if (!m_keeper || m_isLost)
        return;
    m_keeper->prepare(changes);
    m_isBehind = true;
}

void GapChecker::follow() const
{
    if (!std::exchange(m_isBehind, false))
        return;
    m_isLost = !m_keeper->follow();
    if (!m_isLost)
        m_book.reset(); // it points to gaps that may be gone
}

void GapChecker::catchUp() const
{
    follow();
    if ((m_keeper && !m_isLost) || isBig())
        return;
    m_keeper = std::make_unique<GapKeeper>(
        m_workspace.data(), m_workspace.today(), std::function<bool()>(), m_files);
    m_isLost = false;
    m_book.reset();
}

void GapChecker::setFiles(std::shared_ptr<const FileFacts> files)
{
    m_files = std::move(files);
    follow();
    if (!m_keeper || m_isLost)
        return;
    m_keeper->setFiles(m_files);
    m_book.reset(); // it points to gaps that may be gone
    Q_EMIT checked();
}

void GapChecker::datasetChanged()
{
    m_timer.start();
}

void GapChecker::checkDay()
{
    catchUp();
    if (!m_keeper || m_keeper->report().asOf == m_workspace.today())
        return;
    m_isLost = true;
    check();
}

void GapChecker::check()
{
    catchUp();
    if (m_keeper && !m_isLost)
        return Q_EMIT checked();
    m_task = std::make_unique<Task>();
    const auto work = [&data = m_workspace.data(), today = m_workspace.today(), project = m_project,
                          files = m_files](
                          const Progress &, const CancelTest &isCancelled) -> Result<Checked> {
        Checked done{project, std::make_unique<GapKeeper>(data, today, isCancelled, files), {}};
        if (!isCancelled())
            done.book = GapBook(data, done.keeper->report(), project);
        return done;
    };
    m_task->start(work, [this, files = m_files](Result<Checked> answer) {
        m_keeper = std::move(answer->keeper); // whose gaps stay where they are: the book points to them
        m_isLost = false;
        m_book = std::move(answer->book);
        if (files != m_files)
            m_keeper->setFiles(m_files);
        if (files != m_files || answer->project != m_project)
            m_book.reset();
        Q_EMIT checked();
    });
}

} // namespace tsuzuri
