#pragma once

#include "ui/session/gap_book.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tsuzuri {

class ChangeSet;
class FileFacts;
class GapKeeper;
class Task;
class Workspace;

/// Keeps the gaps of a workspace up to date: after an edit only what it touches is asked again. What an edit
/// can't be followed in is asked whole, of a big workspace in a thread of its own, while the last report
/// stays.
class GapChecker : public QObject {
    Q_OBJECT

public:
    /// Big are workspaces with so many records or more; 0 checks all of them in a thread.
    static constexpr int usualBigSize = 10'000;

    explicit GapChecker(Workspace &workspace, int bigSize = usualBigSize, QObject *parent = nullptr);
    ~GapChecker() override;

    void setProject(Id<Project> project);
    /// Of all open projects; empty and without a day before the first check of a big workspace has come to
    /// its end.
    const GapReport &report() const;
    /// Of the chosen project.
    const GapBook &book() const;
    /// After a commit: those who show gaps are told a moment later.
    void datasetChanged();
    /// Asks everything anew where another day has begun.
    void checkDay();
    /// What is known of files; what looks into them is asked again.
    void setFiles(std::shared_ptr<const FileFacts> files);
    const std::shared_ptr<const FileFacts> &files() const { return m_files; }
    /// Whether the report holds all edits and is of today.
    bool isCurrent() const;

Q_SIGNALS:
    void checked();

private:
    bool isBig() const;
    void prepare(const ChangeSet &changes);
    void follow() const;
    void catchUp() const;
    void check();

    Workspace &m_workspace;
    int m_bigSize;
    Id<Project> m_project;
    mutable std::unique_ptr<GapKeeper> m_keeper; // null before the first check
    mutable bool m_isBehind = false; // it was told of a change and has not followed yet
    mutable bool m_isLost = false; // it could not follow: its report is of before
    mutable std::optional<GapBook> m_book;
    std::shared_ptr<const FileFacts> m_files;
    QTimer m_timer;
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
