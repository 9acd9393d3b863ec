#pragma once

#include "core/registers/cell_parser.h"
#include "core/registers/edit.h"
#include "core/registers/register_reader.h"
#include "core/words/words.h"
#include "core/workspace/workspace.h"
#include "ui/session/gap_checker.h"

#include <QObject>

namespace tsuzuri {

class UndoList;

/// A workspace as one window sees it: in one language, for one project, today. All edits of the window go
/// through it.
class Session : public QObject {
    Q_OBJECT

public:
    /// What is handed in must outlive the session.
    Session(Workspace &workspace, UndoList &undoList, const BothWords &words, Language language,
        QObject *parent = nullptr);
    ~Session() override;

    Workspace &workspace() const { return m_workspace; }
    const Dataset &data() const { return m_workspace.data(); }
    const Words &words() const { return m_words; }
    Language language() const { return m_words.language(); }
    const RegisterReader &reader() const { return m_reader; }
    const CellParser &parser() const { return m_parser; }
    QDate today() const { return m_reader.asOf(); }

    Id<Project> project() const { return m_reader.project(); }
    /// Null: all projects.
    void setProject(Id<Project> project);

    /// As of the last check, see GapChecker. The report is of all open projects, the book of the session's.
    const GapReport &report() const { return m_checker.report(); }
    const GapBook &gaps() const { return m_checker.book(); }
    /// Whether the report holds every edit and is of today.
    bool areGapsCurrent() const { return m_checker.isCurrent(); }
    /// What is known of files (FileWatch); null before something is.
    std::shared_ptr<const FileFacts> files() const { return m_checker.files(); }
    void setFiles(std::shared_ptr<const FileFacts> files) { m_checker.setFiles(std::move(files)); }
    /// Takes over the day of the workspace where another one has begun.
    void checkDay();

    /// True while nothing can be changed: another one holds the workspace, or long work reads it.
    bool isReadOnly() const { return m_workspace.isReadOnly() || isFrozen(); }
    /// Long work of this window is running.
    bool isFrozen() const { return m_freezes > 0; }
    /// While one of these lives, another thread may read the workspace.
    class Freeze {
    public:
        explicit Freeze(Session &session)
            : m_session(session)
        {
            m_session.countFreezes(1);
        }
        ~Freeze() { m_session.countFreezes(-1); }
        Freeze(const Freeze &) = delete;
        Freeze &operator=(const Freeze &) = delete;

    private:
        Session &m_session;
    };

    /// Stores a change and makes it the next one to undo.
    Result<Commit> commit(ChangeSet changes);
    /// Makes a commit that core has done for this window the next one to undo.
    Result<Commit> adopt(Result<Commit> stored);
    Result<Commit> edit(std::span<const CellEdit> edits, const QString &reason = QStringLiteral("edit"));
    Result<Commit> undo();
    Result<Commit> redo();
    /// What another thread has taken back, or brought back, for this window.
    Result<Commit> adoptUndo(Result<Commit> stored);
    Result<Commit> adoptRedo(Result<Commit> stored);
    qint64 entryToUndo() const;
    qint64 entryToRedo() const;

Q_SIGNALS:
    /// After a commit, when reader and parser know of it.
    void changed(const tsuzuri::CommitNotice &notice);
    void projectChanged();
    void gapsChanged();
    void undoChanged();
    void readOnlyChanged();

private:
    Result<Commit> takeBack(qint64 entry);
    Result<Commit> adopt(Result<Commit> stored, void (UndoList::*moved)(qint64), void (UndoList::*dropped)());
    void countFreezes(int more);
    void takeNotice(const CommitNotice &notice);

    Workspace &m_workspace;
    UndoList &m_undoList;
    const Words &m_words;
    RegisterReader m_reader;
    CellParser m_parser;
    GapChecker m_checker;
    int m_freezes = 0;
};

} // namespace tsuzuri
