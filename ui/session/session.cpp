#include "ui/session/session.h"

#include "core/registers/record_finder.h"
#include "ui/support/undo_list.h"

namespace tsuzuri {

Session::Session(
    Workspace &workspace, UndoList &undoList, const BothWords &words, Language language, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_undoList(undoList)
    , m_words(words.in(language))
    , m_reader(workspace.data(), m_words, workspace.today())
    , m_parser(workspace.data(), words, workspace.zone())
    , m_checker(workspace)
{
    workspace.commitIn(this); // a binder that is built in another thread records itself
    connect(&m_checker, &GapChecker::checked, this, &Session::gapsChanged);
    connect(&workspace.changes(), &Changes::committed, this, &Session::takeNotice);
}

Session::~Session() = default;

void Session::setProject(Id<Project> project)
{
    if (project == m_reader.project())
        return;
    m_reader.setProject(project);
    m_checker.setProject(project);
    Q_EMIT projectChanged();
    Q_EMIT gapsChanged();
}

void Session::checkDay()
{
    if (m_workspace.today() == today())
        return;
    m_reader.setAsOf(m_workspace.today());
    Q_EMIT projectChanged(); // what is shown of a project is shown of a day
    m_checker.checkDay();
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

Result<Commit> Session::edit(std::span<const CellEdit> edits, const QString &reason)
{
    auto changes = editCells(m_parser, language(), edits, reason);
    if (!changes)
        return std::unexpected(changes.error());
    return commit(std::move(*changes));
}

Result<Commit> Session::undo()
{
    return adoptUndo(takeBack(m_undoList.toUndo()));
}

Result<Commit> Session::redo()
{
    return adoptRedo(takeBack(m_undoList.toRedo()));
}

Result<Commit> Session::takeBack(qint64 entry)
{
    if (isReadOnly())
        return failure(ErrorCode::WorkspaceReadOnly, {m_workspace.folder()});
    if (entry == 0)
        return failure(ErrorCode::NothingToUndo);
    return m_workspace.undo(entry);
}

Result<Commit> Session::adoptUndo(Result<Commit> stored)
{
    return adopt(std::move(stored), &UndoList::undone, &UndoList::dropUndo);
}

Result<Commit> Session::adoptRedo(Result<Commit> stored)
{
    return adopt(std::move(stored), &UndoList::redone, &UndoList::dropRedo);
}

Result<Commit> Session::adopt(
    Result<Commit> stored, void (UndoList::*moved)(qint64), void (UndoList::*dropped)())
{
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
    std::set<Kind> kinds;
    for (const auto &[kind, id] : notice.records)
        kinds.insert(kind);
    m_reader.datasetChanged(kinds);
    m_parser.finder().datasetChanged(kinds);
    m_checker.datasetChanged();
    Q_EMIT changed(notice);
    if (!data().find(project()))
        setProject({}); // it was deleted, or its making taken back
}

} // namespace tsuzuri
