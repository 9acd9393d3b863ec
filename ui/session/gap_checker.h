#pragma once

#include "ui/session/gap_book.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tsuzuri {

class Task;
class Workspace;

/// Keeps the gaps of a workspace up to date. A small workspace is checked when somebody asks; a big one in a
/// thread of its own, while the last report stays.
class GapChecker : public QObject {
    Q_OBJECT

public:
    /// Big are workspaces with so many records or more; 0 checks all of them in a thread.
    static constexpr int usualBigSize = 20'000;

    explicit GapChecker(Workspace &workspace, int bigSize = usualBigSize, QObject *parent = nullptr);
    ~GapChecker() override;

    void setProject(Id<Project> project);
    /// Of all open projects; empty and without a day before the first check of a big workspace has come to
    /// its end.
    const GapReport &report() const;
    /// Of the chosen project.
    const GapBook &book() const;
    /// After a commit: checks follow a moment later.
    void datasetChanged();

Q_SIGNALS:
    void checked();

private:
    bool isBig() const;
    void check();

    Workspace &m_workspace;
    int m_bigSize;
    Id<Project> m_project;
    mutable std::optional<GapReport> m_report;
    mutable std::optional<GapBook> m_book;
    QTimer m_timer;
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
