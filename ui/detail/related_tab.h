#pragma once

#include "ui/detail/record_tab.h"

class QPushButton;
class QSplitter;

namespace tsuzuri {

class Ask;
class EmptyPage;
class ParagraphView;
class PreviewPane;
class RegisterModel;
class Session;
struct RelatedList;

/// Records that belong to this one, with a way to add another; their files can be looked at below.
class RelatedTab : public RecordTab {
    Q_OBJECT

public:
    RelatedTab(Session &session, Ask &ask, const RelatedList &list, QWidget *parent = nullptr);

    void setRecord(Uuid id) override;
    void refresh() override;

Q_SIGNALS:
    /// A new record waits to be filled in.
    void recordAdded(const tsuzuri::AnyId &id);

private:
    void add();
    void arrange();
    void showFile();
    Uuid recordAt(const QModelIndex &index) const;

    Session &m_session;
    Ask &m_ask;
    const RelatedList &m_list;
    Uuid m_owner;
    RegisterModel *m_model = nullptr;
    ParagraphView *m_view;
    PreviewPane *m_preview = nullptr;
    EmptyPage *m_empty;
    QPushButton *m_add;
};

} // namespace tsuzuri
