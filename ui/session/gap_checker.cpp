#include "ui/session/gap_checker.h"

#include "core/workspace/workspace.h"
#include "ui/support/task.h"

namespace tsuzuri {

namespace {

/// Checks follow an edit after a moment, so that typing never waits for them.
constexpr std::chrono::milliseconds delay{250};

struct Checked {
    Id<Project> project;
    GapReport report;
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
    // Nobody may read the records while they change.
    connect(&workspace.changes(), &Changes::aboutToChange, this, [this] { m_task.reset(); });
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

const GapReport &GapChecker::report() const
{
    if (!m_report)
        m_report.emplace(isBig() ? GapReport() : evaluateGaps(m_workspace.data(), m_workspace.today()));
    return *m_report;
}

const GapBook &GapChecker::book() const
{
    if (!m_book)
        m_book.emplace(m_workspace.data(), report(), m_project);
    return *m_book;
}

void GapChecker::datasetChanged()
{
    if (!isBig()) {
        m_report.reset();
        m_book.reset();
    }
    m_timer.start();
}

void GapChecker::check()
{
    if (!isBig())
        return Q_EMIT checked();
    m_task = std::make_unique<Task>();
    const auto work = [&data = m_workspace.data(), today = m_workspace.today(), project = m_project](
                          const Progress &, const CancelTest &isCancelled) -> Result<Checked> {
        Checked checked{project, evaluateGaps(data, today, {.isCancelled = isCancelled}), {}};
        if (!isCancelled())
            checked.book = GapBook(data, checked.report, project);
        return checked;
    };
    m_task->start(work, [this](Result<Checked> answer) {
        m_report = std::move(answer->report); // whose gaps stay where they are: the book points to them
        m_book = std::move(answer->book);
        if (answer->project != m_project)
            m_book.reset();
        Q_EMIT checked();
    });
}

} // namespace tsuzuri
