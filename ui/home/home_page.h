#pragma once

#include "ui/home/standing.h"
#include "ui/pages/page.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace tsuzuri {

class BarList;
class FactList;
class Session;

/// ホーム: where do we stand, what is near, what to do next. Everything leads to its rows.
class HomePage : public Page {
    Q_OBJECT

public:
    explicit HomePage(Session &session, QWidget *parent = nullptr);

    Place place() const override { return {}; }
    void go(const Place &) override;

private:
    struct Figure {
        QLabel *number = nullptr;
        QLabel *words = nullptr;
    };
    Figure addFigure(QHBoxLayout &layout);
    void addBoxes(QGridLayout &grid);
    QWidget *makeBeginning();
    bool isBeginning() const;
    QWidget *makeKey();

    void refresh();
    void showFigures(const GapCounts &gaps);
    void showReadiness();
    void showGaps();
    void showSteps();
    void showDays();
    void showLoads();
    void showChanges();
    void openReadiness(int row);

    Session &m_session;
    Standing m_standing;
    std::vector<NextStep> m_steps;
    std::vector<QString> m_families; // of the bars of gaps
    std::vector<AnyId> m_changed;
    QLabel *m_subtitle = nullptr;
    Figure m_shown, m_blockers, m_located, m_left;
    QWidget *m_beginning;
    QWidget *m_boxes;
    BarList *m_readiness = nullptr;
    BarList *m_gaps = nullptr;
    FactList *m_stepList = nullptr;
    FactList *m_days = nullptr;
    BarList *m_loads = nullptr;
    FactList *m_changes = nullptr;
    bool m_isStale = true; // filled when it is looked at
};

} // namespace tsuzuri
