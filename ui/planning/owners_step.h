#pragma once

#include "ui/planning/plan_table.h"

class QPushButton;

namespace tsuzuri {

class PersonBox;
class PlanWork;
class Session;
struct PlannedOwner;

/// Who answers for the controls and documents of a plan.
class OwnersStep : public QWidget {
    Q_OBJECT

public:
    OwnersStep(Session &session, PlanWork &work, QWidget *parent);

    void showPlan();
    PlanTable &table() const { return *m_table; }

private:
    QWidget *makeBar();
    std::vector<PlanTable::Line> lines() const;
    PlanTable::Line lineOf(const PlannedOwner &row) const;
    QString subjectOf(const PlannedOwner &row) const;
    QString roleOf(const PlannedOwner &row) const;
    QString peopleOf(const std::vector<Id<Person>> &people) const;
    void showCurrent();
    void give(Id<Person> person);

    Session &m_session;
    PlanWork &m_work;
    PlanTable *m_table;
    PersonBox *m_person;
    QPushButton *m_leave;
};

} // namespace tsuzuri
