#include "ui/detail/form_tab.h"

#include "ui/registers/record_form.h"

#include <QVBoxLayout>

namespace tsuzuri {

FormTab::FormTab(Session &session, Ask &ask, Kind kind, QWidget *parent)
    : RecordTab(parent)
    , m_form(new RecordForm(session, ask, kind, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    connect(m_form, &RecordForm::linkActivated, this, &RecordTab::recordRequested);
}

void FormTab::setRecord(Uuid id)
{
    m_form->setRecord(id);
}

void FormTab::refresh()
{
    m_form->refresh();
}

} // namespace tsuzuri
