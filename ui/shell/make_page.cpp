#include "ui/shell/make_page.h"

#include "ui/coverage/coverage_page.h"
#include "ui/difference/difference_page.h"
#include "ui/documents/required_page.h"
#include "ui/gaps/gap_page.h"
#include "ui/home/home_page.h"
#include "ui/intake/intake_page.h"
#include "ui/meetings/findings_page.h"
#include "ui/meetings/meetings_page.h"
#include "ui/pages/registers_page.h"
#include "ui/people/raci_page.h"
#include "ui/people/work_page.h"
#include "ui/places/places_page.h"
#include "ui/shell/navigation.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

Page *makePage(const QString &key, Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
{
    if (key == "home"_L1)
        return new HomePage(session, preferences, ask, parent);
    if (key == "gaps"_L1)
        return new GapPage(session, preferences, ask, parent);
    if (key == "coverage"_L1)
        return new CoveragePage(session, preferences, ask, parent);
    if (key == "required"_L1)
        return new RequiredPage(session, ask, parent);
    if (key == "places"_L1)
        return new PlacesPage(session, preferences, ask, parent);
    if (key == "intake"_L1)
        return new IntakePage(session, preferences, ask, parent);
    if (key == "work"_L1)
        return new WorkPage(session, preferences, ask, parent);
    if (key == "raci"_L1)
        return new RaciPage(session, preferences, ask, parent);
    if (key == "difference"_L1)
        return new DifferencePage(session, preferences, ask, parent);
    const auto &items = navigationItems();
    const auto item = std::ranges::find_if(
        items, [&](const NavigationItem &each) { return key == QLatin1StringView(each.key); });
    if (item == items.end())
        return nullptr;
    if (key == "findings"_L1)
        return new FindingsPage(session, preferences, ask, navigationTitle(*item), item->kinds, parent);
    if (key == "meetings"_L1)
        return new MeetingsPage(session, preferences, ask, navigationTitle(*item), item->kinds, parent);
    return new RegistersPage(session, preferences, ask, navigationTitle(*item), item->kinds, parent);
}

} // namespace tsuzuri
