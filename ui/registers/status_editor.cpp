#include "ui/registers/status_editor.h"

#include "core/intake/status_life.h"
#include "core/registers/register.h"
#include "ui/intake/status_dialog.h"
#include "ui/session/session.h"

#include <QComboBox>

namespace tsuzuri {

namespace {

const Evidence &evidenceAt(const Session &session, int row)
{
    return session.data().table<Evidence>().rows()[static_cast<std::size_t>(row)];
}

/// The window that stays when the editor, and a dialog around it, are closed.
QWidget *lastingWindow(const QWidget *widget)
{
    QWidget *window = widget->window();
    while (window->parentWidget())
        window = window->parentWidget()->window();
    return window;
}

} // namespace

StatusEditor::StatusEditor(const Column &column, Session &session, QWidget *parent)
    : ChoiceEditor(column, session, parent)
{
}

bool StatusEditor::isFor(const Column &column)
{
    return &column == registerOf(Kind::Evidence).find(u"status");
}

void StatusEditor::load(int row)
{
    const EvidenceStatus now = evidenceAt(session(), row).status;
    for (int i = box().count() - 1; i >= 0; --i) {
        EvidenceStatus status{};
        Codec<EvidenceStatus>::read(Value(box().itemData(i).toString()), status);
        if (status != now && !stepBetween(now, status))
            box().removeItem(i);
    }
    ChoiceEditor::load(row);
}

std::vector<CellEdit> StatusEditor::edits(int row) const
{
    const Evidence &evidence = evidenceAt(session(), row);
    EvidenceStatus to{};
    Codec<EvidenceStatus>::read(Value(box().currentData().toString()), to);
    const auto step = stepBetween(evidence.status, to);
    if (!step || step->asks == StatusAsks::Nothing)
        return ChoiceEditor::edits(row);
    ask(evidence, to);
    return {};
}

void StatusEditor::ask(const Evidence &evidence, EvidenceStatus to) const
{
    if (!m_dialog) {
        m_dialog = new StatusDialog(session(), {evidence.id}, lastingWindow(this));
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->choose(to);
        QMetaObject::invokeMethod(m_dialog, &QDialog::open, Qt::QueuedConnection); // when all rows are known
    } else {
        m_dialog->add(evidence.id);
    }
}

} // namespace tsuzuri
