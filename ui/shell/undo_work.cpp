#include "ui/shell/undo_work.h"

#include "core/store/log_tally.h"
#include "ui/shell/main_window.h"
#include "ui/support/ask.h"
#include "ui/support/message_line.h"
#include "ui/support/task.h"

namespace tsuzuri {

namespace {

constexpr int many = 2000; // records; fewer are done before anybody notices
constexpr int percentStep = 10;

bool changesMany(Workspace &workspace, qint64 entry)
{
    int count = 0;
    for (const LogTally &tally : entryTallies(workspace.database(), entry).value_or(std::vector<LogTally>()))
        count += tally.total();
    return count >= many;
}

} // namespace

UndoWork::UndoWork(MainWindow &window, Ask &ask)
    : QObject(&window)
    , m_window(window)
    , m_ask(ask)
    , m_task(std::make_unique<Task>())
{
    m_task->setHelper(window.session()); // where what was stored is taken over
}

UndoWork::~UndoWork()
{
    m_task.reset(); // before what its thread reads
}

void UndoWork::take(Way way)
{
    Session &session = m_window.session();
    const bool isBack = way == Way::Back;
    const qint64 entry = isBack ? session.entryToUndo() : session.entryToRedo();
    if (!session.isReadOnly() && changesMany(session.workspace(), entry))
        startIn(way, entry);
    else
        finish(isBack ? session.undo() : session.redo());
}

void UndoWork::startIn(Way way, qint64 entry)
{
    Session &session = m_window.session();
    m_freeze.emplace(session);
    tellShare(way, 0);
    disconnect(m_task.get(), &Task::progressed, this, nullptr);
    connect(m_task.get(), &Task::progressed, this, [this, way](double share) {
        if (const int percent = static_cast<int>(share * 100); percent >= m_percent + percentStep)
            tellShare(way, percent);
    });
    m_task->start(
        [&workspace = session.workspace(), entry](const Progress &progress, const CancelTest &isCancelled) {
            return workspace.undo(entry, {progress, isCancelled});
        },
        [this, way](Result<Commit> &&stored) {
            m_freeze.reset();
            Session &ours = m_window.session();
            finish(way == Way::Back ? ours.adoptUndo(std::move(stored)) : ours.adoptRedo(std::move(stored)));
        });
}

void UndoWork::tellShare(Way way, int percent)
{
    m_percent = percent;
    //: %1: how much is done
    const QString sentence = (way == Way::Back ? tr("Undoing: %1%") : tr("Redoing: %1%")).arg(percent);
    m_window.messages().tell(
        MessageLine::Manner::Notice, sentence, tr("Cancel"), [this] { m_task->cancel(); });
}

void UndoWork::finish(const Result<Commit> &stored)
{
    if (stored || stored.error().code == ErrorCode::Cancelled)
        m_window.messages().clear();
    else
        m_ask.tell(&m_window, m_window.session().words().error(stored.error()));
}

} // namespace tsuzuri
