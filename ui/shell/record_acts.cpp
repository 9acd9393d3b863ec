#include "ui/shell/record_acts.h"

#include "core/documents/disposal.h"
#include "ui/detail/detail_pane.h"
#include "ui/documents/dispose_dialog.h"
#include "ui/intake/status_dialog.h"
#include "ui/pages/registers_page.h"
#include "ui/registers/register_pane.h"
#include "ui/registers/register_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QAction>

namespace tsuzuri {

RecordActs::RecordActs(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    connect(window.actions().changeStatus, &QAction::triggered, this, &RecordActs::changeStatus);
    connect(window.actions().dispose, &QAction::triggered, this, &RecordActs::dispose);
}

/// Rows of the table in front, where it shows this kind.
std::vector<Uuid> RecordActs::selected(Kind kind) const
{
    const auto *page = qobject_cast<const RegistersPage *>(m_window.page());
    return page && page->kind() == kind ? page->pane().view().selectedRecords() : std::vector<Uuid>();
}

/// Of the selected evidence, else of that which the detail pane shows.
void RecordActs::changeStatus()
{
    std::vector<Id<Evidence>> items;
    for (const Uuid id : selected(Kind::Evidence))
        items.push_back({id});
    if (const AnyId shown = m_window.detail().record();
        items.empty() && shown.kind == Kind::Evidence && !shown.isNull())
        items.push_back({shown.uuid});
    if (items.empty())
        return m_window.messages().tell(MessageLine::Manner::Notice, tr("Choose an evidence item first."));
    auto *dialog = new StatusDialog(m_window.session(), std::move(items), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StatusDialog::stored, &m_window, &MainWindow::tellDone);
    dialog->open();
}

/// Of the files that are selected in a table of files or versions, else of all whose retention is over.
void RecordActs::dispose()
{
    const Session &session = m_window.session();
    std::vector<AnyId> files;
    for (const Kind kind : {Kind::EvidenceFile, Kind::DocumentVersion}) {
        for (const Uuid id : selected(kind))
            files.push_back({kind, id});
    }
    if (files.empty()) {
        for (const Disposable &file : dueForDisposal(session.data(), session.today()))
            files.push_back(file.record);
    }
    if (files.empty())
        return m_window.messages().tell(MessageLine::Manner::Notice,
            tr("No retention has run out. To dispose of a file all the same, choose it in the list of files "
               "or "
               "versions first."));
    auto *dialog = new DisposeDialog(m_window.session(), files, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DisposeDialog::disposed, this, [this](const QString &sentence) {
        m_window.messages().tell(MessageLine::Manner::Done, sentence); // without a way back
    });
    dialog->open();
}

} // namespace tsuzuri
