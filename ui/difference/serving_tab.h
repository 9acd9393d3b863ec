#pragma once

#include "ui/detail/record_tab.h"

namespace tsuzuri {

class AnswerView;
class Session;

/// Which controls of the company serve a requirement, directly or through another one, with their documents
/// and evidence. Also of a decision on a requirement.
class ServingTab : public RecordTab {
    Q_OBJECT

public:
    ServingTab(Session &session, Kind kind, QWidget *parent = nullptr);

    void setRecord(Uuid id) override;
    void refresh() override;

private:
    Session &m_session;
    Kind m_kind;
    Uuid m_record;
    AnswerView *m_view;
};

} // namespace tsuzuri
