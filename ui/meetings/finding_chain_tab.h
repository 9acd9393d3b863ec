#pragma once

#include "ui/detail/record_tab.h"

class QStandardItemModel;

namespace tsuzuri {

class ParagraphView;
class Session;

/// From what was found to the proof that it can't come back: five steps, and what is missing.
class FindingChainTab : public RecordTab {
    Q_OBJECT

public:
    explicit FindingChainTab(Session &session, QWidget *parent = nullptr);

    void setRecord(Uuid id) override;
    void refresh() override;

private:
    Session &m_session;
    QStandardItemModel *m_model;
    ParagraphView *m_view;
    Uuid m_record;
};

} // namespace tsuzuri
