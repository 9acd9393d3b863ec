#pragma once

#include "ui/registers/row_model.h"

#include <QWidget>

namespace tsuzuri {

class PlanWork;
class RowTable;
class Session;

/// What a plan would make, and what it leaves open.
class SummaryStep : public QWidget {
    Q_OBJECT

public:
    SummaryStep(Session &session, PlanWork &work, QWidget *parent);

    void showPlan();

private:
    QWidget *makeSide(const QString &title, RowTable &table);
    std::vector<RowModel::Row> counts() const;
    std::vector<RowModel::Row> openThings() const;
    void addOpenNeeds(std::vector<RowModel::Row> &rows) const;
    void addOpenOwners(std::vector<RowModel::Row> &rows) const;

    Session &m_session;
    PlanWork &m_work;
    RowModel *m_counts;
    RowModel *m_open;
};

} // namespace tsuzuri
