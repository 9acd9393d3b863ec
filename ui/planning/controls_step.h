#pragma once

#include "ui/planning/plan_table.h"

class QLabel;

namespace tsuzuri {

class PlanWork;
class Session;
class TakingBar;
struct PlannedControl;

/// The controls of a plan: which common one becomes a new control, is one of the company's, or is left out
/// and why.
class ControlsStep : public QWidget {
    Q_OBJECT

public:
    ControlsStep(Session &session, PlanWork &work, QWidget *parent);

    /// The plan as it was proposed just now.
    void showPlan();
    PlanTable &table() const { return *m_table; }

Q_SIGNALS:
    void changed();

private:
    void arrange();
    void connectBar();
    std::vector<PlanTable::Line> lines() const;
    PlanTable::Line lineOf(const PlannedControl &row) const;
    QString titleOf(const PlannedControl &row) const;
    QString whatOf(const PlannedControl &row) const;
    QString answersOf(const PlannedControl &row) const;
    QString explanation(const PlannedControl &row) const;
    void showCurrent();
    void change(const std::function<void(PlannedControl &)> &choose);

    Session &m_session;
    PlanWork &m_work;
    PlanTable *m_table;
    QLabel *m_explanation;
    TakingBar *m_bar;
};

} // namespace tsuzuri
