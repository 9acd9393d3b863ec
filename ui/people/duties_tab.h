#pragma once

#include "ui/detail/record_tab.h"

class QPushButton;
class QStandardItemModel;

namespace tsuzuri {

class EmptyPage;
class ParagraphView;
class Session;

/// What a person is still needed for, with the way to hand it over.
class DutiesTab : public RecordTab {
    Q_OBJECT

public:
    explicit DutiesTab(Session &session, QWidget *parent = nullptr);

    void setRecord(Uuid id) override;
    void refresh() override;

private:
    void handOver();

    Session &m_session;
    Id<Person> m_person;
    QStandardItemModel *m_model;
    ParagraphView *m_view;
    EmptyPage *m_nothing;
    QPushButton *m_handOver;
};

} // namespace tsuzuri
