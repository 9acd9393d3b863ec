#include "ui/home/home_reader.h"

#include "core/workspace/recent_changes.h"
#include "ui/session/session.h"
#include "ui/support/task.h"

namespace tsuzuri {

namespace {

/// What the facts are made of: the report goes with its book when the next check ends.
GapReport slimCopy(const GapReport &report)
{
    GapReport slim;
    slim.asOf = report.asOf;
    slim.gaps.reserve(report.gaps.size());
    for (const Gap &gap : report.gaps) {
        Gap copy;
        copy.rule = gap.rule;
        copy.severity = gap.severity;
        copy.project = gap.project;
        copy.subject = gap.subject;
        copy.waiver = gap.waiver;
        slim.gaps.push_back(std::move(copy));
    }
    return slim;
}

} // namespace

HomeReader::HomeReader(Session &session, int bigSize, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bigSize(bigSize)
{
    // Nobody may read the records while they change.
    connect(&session.workspace().changes(), &Changes::aboutToChange, this, [this] { m_task.reset(); });
}

HomeReader::~HomeReader() = default;

bool HomeReader::isBig() const
{
    int size = 0;
    for (const Kind kind : allKinds())
        size += m_session.data().size(kind);
    return size >= m_bigSize;
}

void HomeReader::read()
{
    if (isBig())
        return readInThread();
    Workspace &workspace = m_session.workspace();
    const QDate from = newsDay(m_session.data(), m_session.project(), m_session.today());
    const auto tallies = logTallies(workspace.database(), momentOf(from, workspace.zone()));
    m_facts = homeFacts(m_session.data(), m_session.report(), tallies.value_or(std::vector<LogTally>()),
        m_session.project(), m_session.today());
    Q_EMIT ready();
}

void HomeReader::readInThread()
{
    if (!m_session.report().asOf.isValid())
        return; // the first check ends soon, and tells
    Workspace &workspace = m_session.workspace();
    const QDate from = newsDay(m_session.data(), m_session.project(), m_session.today());
    const auto work =
        [&data = m_session.data(), report = slimCopy(m_session.report()), project = m_session.project(),
            today = m_session.today(), folder = workspace.folder(), since = momentOf(from, workspace.zone())](
            const Progress &, const CancelTest &isCancelled) -> Result<std::unique_ptr<HomeFacts>> {
        const auto tallies = recentChanges(folder, since);
        return std::make_unique<HomeFacts>(
            homeFacts(data, report, tallies.value_or(std::vector<LogTally>()), project, today, isCancelled));
    };
    m_task = std::make_unique<Task>();
    m_task->start(work, [this](Result<std::unique_ptr<HomeFacts>> facts) {
        m_facts = std::move(**facts);
        Q_EMIT ready();
    });
}

} // namespace tsuzuri
