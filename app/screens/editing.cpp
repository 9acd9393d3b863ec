#include "app/screens/photographer.h"
#include "app/screens/sets.h"
#include "core/registers/register.h"
#include "ui/pages/registers_page.h"
#include "ui/registers/change_rows_dialog.h"
#include "ui/registers/register_model.h"
#include "ui/registers/register_pane.h"
#include "ui/registers/save_view_dialog.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTest>

namespace tsuzuri {

using namespace Qt::StringLiterals;

void photographEditing(MainWindow &window, const Photographer &photographer)
{
    const Dataset &data = window.session().data();
    window.go({{}, Kind::Document, data.idOf(Kind::Document, u"D-012"_s), {}, u"overview"_s});
    const auto *page = qobject_cast<RegistersPage *>(window.page());
    RegisterView &view = page->pane().view();
    const Column *title = registerOf(Kind::Document).find(u"title");
    const QModelIndex cell = view.currentIndex().siblingAtColumn(view.registerModel().sectionOf(title));
    view.setCurrentIndex(cell);
    view.edit(cell);
    photographer.take(window, u"documents-editing"_s, Rank::Other);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    page->pane().setAsOf(QDate(2025, 12, 31));
    photographer.take(window, u"documents-as-of"_s, Rank::Other);
    page->pane().setAsOf(window.session().today());
    SavedView saved;
    saved.name = {u"見直しが近い文書"_s, u"Documents to review soon"_s, {}};
    SaveViewDialog naming(
        saved, window.session(), window.session().data().table<Person>().rows()[2].id, &window);
    naming.show();
    photographer.take(naming, u"save-view"_s, Rank::Other);
    naming.close();
    ChangeRowsDialog change(window.session(), Kind::Document, {view.currentRecord()}, &window);
    change.show();
    photographer.take(change, u"change-rows"_s, Rank::Other);
}

} // namespace tsuzuri
