#pragma once

#include "core/registers/edit.h"
#include "ui/detail/record_tab.h"
#include "ui/session/session.h"

class QPushButton;

namespace tsuzuri {

class Ask;
class EmptyPage;
class ParagraphView;
class PreviewPane;
class RegisterModel;
class Task;
struct RelatedList;

/// Records that belong to this one, with a way to add another; their files can be looked at below.
class RelatedTab : public RecordTab {
    Q_OBJECT

public:
    RelatedTab(Session &session, Ask &ask, const RelatedList &list, QWidget *parent = nullptr);
    ~RelatedTab() override;

    void setRecord(Uuid id) override;
    void refresh() override;

Q_SIGNALS:
    /// A new record waits to be filled in.
    void recordAdded(const tsuzuri::AnyId &id);

private:
    void add();
    void addFile();
    void addFileActions();
    void putFirst();
    void backToTray();
    void store(ChangeSet changes);
    void adopt(Uuid owner, Result<StoredFile> stored, const QString &path);
    void commit(Uuid owner, const FieldValues &values);
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
    std::optional<Session::Freeze> m_freeze; // while a thread takes a file
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
