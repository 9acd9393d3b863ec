#pragma once

#include "core/locations/checker.h"
#include "core/locations/place_map.h"
#include "ui/pages/page.h"
#include "ui/registers/row_model.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace tsuzuri {

class Ask;
class DataWork;
class FlatTabs;
class PageHead;
class Preferences;
class ProgressRow;
class RowTable;
class Session;
class Task;

/// 場所: what lives where, what would be lost with a place, and whether everything is still there.
class PlacesPage : public Page {
    Q_OBJECT

public:
    PlacesPage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent = nullptr);
    ~PlacesPage() override;

    Place place() const override;
    void go(const Place &place) override;
    void step(int rows) override;
    void setDensity(Density density) override;

    RowTable &places() const { return *m_places; }
    RowTable &things() const { return *m_things; }
    RowTable &results() const { return *m_results; }
    bool isChecking() const;
    void check();
    void paste();
    /// What a list of places from the clipboard says; asks before anything is recorded.
    void pasteText(const QString &text);

Q_SIGNALS:
    void checked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeMap();
    void refresh();
    void load();
    void takeMap(std::vector<KnownPlace> places, std::vector<Id<Document>> nowhere);
    void showPlace();
    void showNowhere();
    void showThings(
        const std::function<std::vector<RowModel::Row>(const CancelTest &)> &work, const QString &about);
    void showThing();
    void showCurrent(RowTable &table);
    void takeChecks(const std::vector<PlaceToCheck> &places, const std::vector<PlaceCheck> &checks);
    void showResults(const std::vector<PlaceToCheck> &places, const std::vector<PlaceCheck> &checks);
    void showAllowed();

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    std::vector<KnownPlace> m_known; // by row of the upper table
    std::vector<Id<Document>> m_nowhere; // behind its last row
    RowModel *m_placeRows;
    RowModel *m_thingRows;
    RowModel *m_resultRows;
    RowTable *m_places = nullptr;
    RowTable *m_things = nullptr;
    RowTable *m_results = nullptr;
    FlatTabs *m_tabs;
    QStackedLayout *m_stack = nullptr;
    PageHead *m_head = nullptr;
    QLabel *m_about = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_paste = nullptr;
    ProgressRow *m_progress = nullptr;
    QString m_key; // of the place that is shown
    bool m_isStale = true;
    bool m_isRead = false; // once at least
    DataWork *m_mapWork;
    DataWork *m_thingWork; // of the place that is shown
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
