#include "ui/registers/change_rows_dialog.h"

#include "core/registers/register.h"
#include "ui/registers/cell_editor.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tsuzuri {

ChangeRowsDialog::ChangeRowsDialog(Session &session, Kind kind, std::vector<Uuid> records, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_kind(kind)
    , m_records(std::move(records))
    , m_column(new QComboBox(this))
    , m_place(new QVBoxLayout)
{
    const auto count = static_cast<int>(m_records.size());
    setWindowTitle(tr("Change selected rows"));
    m_column->setObjectName("column");
    for (const FormSection &section : registerOf(kind).form) {
        for (const Column *column : section.columns) {
            if (!column->isReadOnly && column->source != ColumnSource::Ref) {
                m_columns.push_back(column);
                m_column->addItem(column->heading(session.words()));
            }
        }
    }
    auto *columnLabel = new QLabel(tr("&Column"), this);
    columnLabel->setBuddy(m_column);
    auto *valueLabel = new QLabel(tr("New content (leave empty to clear)"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *change =
        buttons->addButton(tr("Change %n row(s)", nullptr, count), QDialogButtonBox::AcceptRole);
    change->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(columnLabel);
    layout->addWidget(m_column);
    layout->addWidget(valueLabel);
    layout->addLayout(m_place);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(characters(this, 60));

    connect(m_column, &QComboBox::currentIndexChanged, this, &ChangeRowsDialog::showEditor);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showEditor();
}

void ChangeRowsDialog::showEditor()
{
    if (m_editor)
        m_editor->deleteLater();
    m_editor = CellEditor::make(*m_columns[static_cast<std::size_t>(m_column->currentIndex())], m_session,
        CellEditor::Place::Form, this);
    m_place->addWidget(m_editor);
    setTabOrder(m_column, m_editor);
}

std::vector<CellEdit> ChangeRowsDialog::edits() const
{
    std::vector<CellEdit> edits;
    for (const Uuid id : m_records) {
        const int row = m_session.data().rowOf(m_kind, id);
        if (row < 0)
            continue;
        for (CellEdit &edit : m_editor->edits(row))
            edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace tsuzuri
