#pragma once

#include "ui/detail/record_tab.h"

class QStandardItemModel;

namespace tsuzuri {

class ParagraphView;
class Session;

/// 履歴: what the log knows about the record, newest first.
class HistoryTab : public RecordTab {
    Q_OBJECT

public:
    HistoryTab(Session &session, Kind kind, QWidget *parent = nullptr);

    void setRecord(Uuid id) override;
    void refresh() override;

private:
    Session &m_session;
    Kind m_kind;
    Uuid m_record;
    QStandardItemModel *m_model;
    ParagraphView *m_view;
};

} // namespace tsuzuri
