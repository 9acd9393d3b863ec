#pragma once

#include "ui/detail/record_tab.h"

class QStandardItemModel;

namespace tsuzuri {

class ParagraphView;
class Session;

/// 紐付け: everything that the record names and everything that names it.
class LinksTab : public RecordTab {
    Q_OBJECT

public:
    LinksTab(Session &session, Kind kind, QWidget *parent = nullptr);

    void setRecord(Uuid id) override;
    void refresh() override;

private:
    void addGroup(const QString &heading, const std::vector<AnyId> &records);
    void addNamed();
    void addNaming();

    Session &m_session;
    Kind m_kind;
    Uuid m_record;
    QStandardItemModel *m_model;
    ParagraphView *m_view;
};

} // namespace tsuzuri
