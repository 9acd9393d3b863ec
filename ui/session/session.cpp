#include "ui/session/session.h"

#include "core/registers/record_finder.h"
#include "ui/support/undo_list.h"

namespace tsuzuri {

namespace {

/// Checks follow an edit after a moment, so that typing never waits for them.
constexpr std::chrono::milliseconds gapDelay {250};

} // namespace

Session::Session(
    Workspace &workspace, UndoList &undoList, const BothWords &words, Language language, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_undoList(undoList)
    , m_words(words.in(language))
    , m_reader(workspace.data(), m_words, workspace.today())
    , m_parser(workspace.data(), words, workspace.zone())
{
    workspace.commitIn(this); // a binder that is built in another thread records itself
    m_gapTimer.setSingleShot(true);
    m_gapTimer.setInterval(gapDelay);
    connect(&m_gapTimer, &QTimer::timeout, this, &Session::gapsChanged);
    connect(&workspace.changes(), &Changes::committed, this, &Session::takeNotice);
}

Session::~Session() = default;

void Session::setProject(Id<Project> project)
{
    if (project == m_reader.project())
        return;
    m_reader.setProject(project);
    m_gaps.reset();
    Q_EMIT projectChanged();
    Q_EMIT gapsChanged();
}

const GapReport &Session::report() const
{
    if (!m_report)
        m_report.emplace(evaluateGaps(data(), today()));
    return *m_report;
}

const GapBook &Session::gaps() const
{
    if (!m_gaps)
        m_gaps.emplace(data(), report(), project());
    return *m_gaps;
}

void Session::countFreezes(int more)
{
    m_freezes += more;
    Q_EMIT readOnlyChanged();
}

Result<Commit> Session::commit(ChangeSet changes)
{
    if (isReadOnly())
        return failure(ErrorCode::WorkspaceReadOnly, {m_workspace.folder()});
    return adopt(m_workspace.commit(std::move(changes)));
}

Result<Commit> Session::adopt(Result<Commit> stored)
{
    if (stored && stored->entry != 0) {
        m_undoList.add(stored->entry);
        Q_EMIT undoChanged();
    }
    return stored;
}

Result<Commit> Session::edit(std::span<const CellEdit> edits)
{
    auto changes = editCells(m_parser, language(), edits);
    if (!changes)
        return std::unexpected(changes.error());
    return commit(std::move(*changes));
}

Result<Commit> Session::undo()
{
    return takeBack(m_undoList.toUndo(), &UndoList::undone, &UndoList::dropUndo);
}

Result<Commit> Session::redo()
{
    return takeBack(m_undoList.toRedo(), &UndoList::redone, &UndoList::dropRedo);
}

Result<Commit> Session::takeBack(qint64 entry, void (UndoList::*moved)(qint64), void (UndoList::*dropped)())
{
    if (isReadOnly())
        return failure(ErrorCode::WorkspaceReadOnly, {m_workspace.folder()});
    if (entry == 0)
        return failure(ErrorCode::NothingToUndo);
    const auto stored = m_workspace.undo(entry);
    if (stored && stored->entry != 0)
        (m_undoList.*moved)(stored->entry);
    else if (stored || stored.error().code == ErrorCode::Conflict)
        (m_undoList.*dropped)(); // somebody has changed the same since: it would be in the way for ever
    Q_EMIT undoChanged();
    return stored;
}

qint64 Session::entryToUndo() const
{
    return m_undoList.toUndo();
}

qint64 Session::entryToRedo() const
{
    return m_undoList.toRedo();
}

void Session::takeNotice(const CommitNotice &notice)
{
    m_reader.datasetChanged();
    m_parser.finder().datasetChanged();
    m_report.reset();
    m_gaps.reset();
    m_gapTimer.start();
    Q_EMIT changed(notice);
    if (!data().find(project()))
        setProject({}); // it was deleted, or its making taken back
}

} // namespace tsuzuri
