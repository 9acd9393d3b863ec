#pragma once

#include "core/coverage/coverage.h"
#include "ui/pages/page.h"

#include <QTimer>

class QComboBox;
class QScrollArea;
class QStackedLayout;

namespace tsuzuri {

class Ask;
class ChipButton;
class CoverageModel;
class DaysOffNote;
class EmptyPage;
class FilterRow;
class HeatMapView;
class PageHead;
class Preferences;
class RibbonView;
class Session;

/// 実施状況: what was expected of each control over the audit period, and what shows that it was done.
class CoveragePage : public Page {
    Q_OBJECT

public:
    CoveragePage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent = nullptr);

    Place place() const override;
    void go(const Place &place) override;
    void step(int rows) override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeChips();
    QWidget *makeMap();
    void load();
    void narrow(ChipButton *pressed);
    void arrange();
    void showMap();
    void planOccurrences();
    void forecast();
    std::optional<CoverageState> chosenState() const;

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    PageHead *m_head;
    FilterRow *m_filters;
    CoverageModel *m_model;
    RibbonView *m_view;
    HeatMapView *m_map;
    QComboBox *m_span = nullptr; // of the map
    QScrollArea *m_mapArea = nullptr;
    EmptyPage *m_empty;
    DaysOffNote *m_daysOff;
    QStackedLayout *m_stack;
    std::vector<std::pair<ChipButton *, CoverageState>> m_chips;
    Id<Control> m_current;
    QTimer m_timer;
    bool m_isStale = true;
};

} // namespace tsuzuri
