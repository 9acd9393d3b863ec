#pragma once

#include "core/model/dataset.h"
#include "ui/detail/detail_pane.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"

#include <QTabBar>

namespace tsuzuri {

/// Shows every tab of the detail pane for a record of every kind that there is, and calls `visit(where)` at
/// each.
template <typename Visit>
void visitEveryTab(MainWindow &window, Visit visit)
{
    DetailPane &detail = window.detail();
    const Dataset &data = window.session().data();
    for (const Kind kind : allKinds()) {
        if (data.size(kind) == 0)
            continue;
        detail.setRecord({kind, data.idAt(kind, 0)});
        for (const QTabBar *tabs : detail.findChildren<QTabBar *>()) {
            for (int tab = 0; tabs->isVisibleTo(&detail) && tab < tabs->count(); ++tab) {
                const QString key = tabs->tabData(tab).toString();
                detail.showTab(key);
                visit(QString(kindCode(kind) + u'/' + key));
            }
        }
    }
}

} // namespace tsuzuri
