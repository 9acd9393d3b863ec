#include "ui/registers/record_form.h"

#include "core/registers/register.h"
#include "ui/registers/field_row.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tsuzuri {

RecordForm::RecordForm(Session &session, Ask &ask, Kind kind, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_ask(ask)
    , m_kind(kind)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    const int step = unit(this);
    layout->setContentsMargins(3 * step, 2 * step, 3 * step, 3 * step);
    layout->setSpacing(0);
    for (const FormSection &section : registerOf(kind).form)
        addSection(section, *layout);
    layout->addStretch();
    setWidget(content);
}

void RecordForm::addSection(const FormSection &section, QVBoxLayout &layout)
{
    const bool isFirst = m_rows.empty();
    auto *title = new QLabel(m_session.words().text(section.title), this);
    title->setFont(sized(font(), TextSize::Box));
    title->setContentsMargins(unit(this), isFirst ? 0 : 3 * unit(this), 0, unit(this));
    layout.addWidget(title);
    const int labelWidth = characters(this, 14);
    for (const Column *column : section.columns) {
        auto *row = new FieldRow(*column, m_session, m_ask, labelWidth, widget() ? widget() : this);
        layout.addWidget(row);
        connect(row, &FieldRow::linkActivated, this, &RecordForm::linkActivated);
        connect(row, &FieldRow::left, this, [this, row](int steps) { goOn(row, steps); });
        m_rows.push_back(row);
    }
}

void RecordForm::setRecord(Uuid id)
{
    m_record = id;
    for (FieldRow *row : m_rows)
        row->setRecord(id);
}

void RecordForm::refresh()
{
    for (FieldRow *row : m_rows)
        row->refresh();
}

void RecordForm::edit(const Column *column)
{
    const auto isWanted = [column](const FieldRow *row) {
        const bool canBeFilled =
            row->isEditable() && row->isBlank() && row->column().source != ColumnSource::Ref;
        return column ? &row->column() == column : canBeFilled;
    };
    const auto found = std::ranges::find_if(m_rows, isWanted);
    if (found == m_rows.end())
        return;
    (*found)->edit();
    ensureWidgetVisible(*found);
}

void RecordForm::goOn(const FieldRow *row, int steps)
{
    auto place = std::ranges::find(m_rows, row) - m_rows.begin() + steps;
    while (place >= 0 && place < std::ssize(m_rows)) {
        FieldRow *next = m_rows[static_cast<std::size_t>(place)];
        if (next->isEditable()) {
            next->edit();
            ensureWidgetVisible(next);
            return;
        }
        place += steps;
    }
}

} // namespace tsuzuri
