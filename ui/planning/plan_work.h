#pragma once

#include "core/planning/project_plan.h"
#include "core/words/words.h"

#include <QObject>

namespace tsuzuri {

class DataWork;
class Session;

/// The plan behind the wizard: what is proposed, step by step and in a thread, and what a person has chosen
/// of it.
class PlanWork : public QObject {
    Q_OBJECT

public:
    explicit PlanWork(Session &session, QObject *parent = nullptr);
    ~PlanWork() override;

    ProjectPlan &plan() { return m_plan; }
    const ProjectPlan &plan() const { return m_plan; }
    const Catalogue &catalogue() const { return m_catalogue; }
    bool isBusy() const;

    // Each proposes anew and keeps what was chosen; `done` is called when it is there.
    void proposeControls(const NewProject &project, std::function<void()> done);
    void proposeControls(Id<Project> project, std::function<void()> done);
    void proposeNeeds(std::function<void()> done);
    void proposeOwners(std::function<void()> done);
    void writeChanges(std::function<void()> done);
    /// What `writeChanges` has written.
    const ChangeSet &changes() const { return m_changes; }

Q_SIGNALS:
    void busyChanged();
    void failed(const tsuzuri::Error &error);

private:
    struct Outcome {
        std::optional<Error> error;
        ProjectPlan plan;
        ChangeSet changes;
    };
    /// `work(index, outcome)` goes on with the plan of the outcome.
    void start(std::function<void(const WorkspaceIndex &, Outcome &)> work, std::function<void()> done);

    Session &m_session;
    const Catalogue &m_catalogue;
    const BothWords m_words; // names of new records stand in both languages
    ProjectPlan m_plan;
    ChangeSet m_changes;
    std::unique_ptr<DataWork> m_work; // ends before what its thread reads
};

} // namespace tsuzuri
