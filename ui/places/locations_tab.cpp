#include "ui/places/locations_tab.h"

#include "ui/detail/related_tab.h"
#include "ui/places/place_bar.h"
#include "ui/support/line_splitter.h"

#include <QVBoxLayout>

namespace tsuzuri {

LocationsTab::LocationsTab(
    Session &session, Preferences &preferences, Ask &ask, Kind kind, RelatedTab &places, QWidget *parent)
    : RecordTab(parent)
    , m_kind(kind)
    , m_bar(new PlaceBar(session, preferences, ask, this))
    , m_places(places)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(new Line(this));
    layout->addWidget(&places, 1);
    connect(&places, &RelatedTab::currentShown, this, &LocationsTab::showPlace);
    connect(&places, &RecordTab::recordRequested, this, &RecordTab::recordRequested);
}

void LocationsTab::setRecord(Uuid id)
{
    m_record = id;
    m_places.setRecord(id);
    showPlace();
}

void LocationsTab::refresh()
{
    m_places.refresh();
    showPlace();
}

void LocationsTab::showPlace()
{
    const Uuid place = m_places.current();
    if (place.isNull() && m_kind == Kind::Document)
        m_bar->setNowhere({m_record});
    else
        m_bar->setLocation({place});
}

} // namespace tsuzuri
