#pragma once

#include "ui/detail/record_tab.h"

namespace tsuzuri {

class Ask;
class PlaceBar;
class Preferences;
class RelatedTab;
class Session;

/// 格納場所: the places of a record, with what can be done about the chosen one.
class LocationsTab : public RecordTab {
    Q_OBJECT

public:
    /// Takes the list of places over.
    LocationsTab(Session &session, Preferences &preferences, Ask &ask, Kind kind, RelatedTab &places,
        QWidget *parent = nullptr);

    void setRecord(Uuid id) override;
    void refresh() override;

private:
    void showPlace();

    Kind m_kind;
    Uuid m_record;
    PlaceBar *m_bar;
    RelatedTab &m_places;
};

} // namespace tsuzuri
