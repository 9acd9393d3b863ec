#pragma once

#include "ui/detail/record_tab.h"

namespace tsuzuri {

class GapListModel;
class ParagraphView;
class Session;

/// ギャップ: what an audit would object to about this record.
class GapsTab : public RecordTab {
    Q_OBJECT

public:
    GapsTab(Session &session, Kind kind, QWidget *parent = nullptr);

    void setRecord(Uuid id) override;
    void refresh() override;

private:
    Session &m_session;
    Kind m_kind;
    Uuid m_record;
    GapListModel *m_model;
    ParagraphView *m_view;
    QWidget *m_nothing;
};

} // namespace tsuzuri
