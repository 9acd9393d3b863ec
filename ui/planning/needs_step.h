#pragma once

#include "ui/planning/plan_table.h"

namespace tsuzuri {

class PlanWork;
class Session;
class TakingBar;
struct PlannedDocument;
struct PlannedEvidence;

/// The documents and the evidence that the controls of a plan need: there already, to be made, or left open.
class NeedsStep : public QWidget {
    Q_OBJECT

public:
    NeedsStep(Session &session, PlanWork &work, QWidget *parent);

    void showPlan();
    PlanTable &table() const { return *m_table; }

private:
    std::vector<PlanTable::Line> lines() const;
    PlanTable::Line lineOf(const PlannedDocument &row) const;
    PlanTable::Line lineOf(const PlannedEvidence &row) const;
    QString whatOf(const PlannedDocument &row) const;
    QString whatOf(const PlannedEvidence &row) const;
    QString controlsOf(const std::vector<int> &controls) const;
    /// Null for lines of evidence.
    PlannedDocument *documentAt(int line) const;
    PlannedEvidence &evidenceAt(int line) const;
    void showCurrent();
    void change(const std::function<void(PlannedDocument &)> &chooseDocument,
        const std::function<void(PlannedEvidence &)> &chooseEvidence);

    Session &m_session;
    PlanWork &m_work;
    PlanTable *m_table;
    TakingBar *m_bar;
};

} // namespace tsuzuri
