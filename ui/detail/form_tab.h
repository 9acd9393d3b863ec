#pragma once

#include "ui/detail/record_tab.h"

namespace tsuzuri {

class Ask;
class RecordForm;
class Session;

/// 概要: the record as a form.
class FormTab : public RecordTab {
    Q_OBJECT

public:
    FormTab(Session &session, Ask &ask, Kind kind, QWidget *parent = nullptr);

    RecordForm &form() const { return *m_form; }
    void setRecord(Uuid id) override;
    void refresh() override;

private:
    RecordForm *m_form;
};

} // namespace tsuzuri
