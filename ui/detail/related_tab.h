#pragma once

#include "core/registers/edit.h"
#include "ui/detail/record_tab.h"
#include "ui/session/session.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace tsuzuri {

class Ask;
class CaptureBar;
class EmptyPage;
class FileTaker;
class ParagraphView;
class Preferences;
class PreviewPane;
class RegisterModel;
struct RelatedList;

/// Records that belong to this one, with a way to add another; their files can be looked at below.
class RelatedTab : public RecordTab {
    Q_OBJECT

public:
    RelatedTab(Session &session, const Preferences &preferences, Ask &ask, const RelatedList &list,
        QWidget *parent = nullptr);

    void setRecord(Uuid id) override;
    void refresh() override;

    Uuid current() const; ///< null where none is chosen

Q_SIGNALS:
    void currentShown(Uuid id);
    /// A new record waits to be filled in.
    void recordAdded(const tsuzuri::AnyId &id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void add();
    void addRelated();
    void addFiles(const QStringList &paths);
    Value linkTo(Uuid owner) const;
    void takeDropped(const QStringList &paths);
    void addFileActions();
    bool mayChangeFiles();
    void moveTo(int place);
    void moveUp();
    void moveDown();
    void putFirst();
    void backToTray();
    void dispose();
    void handOutAgain();
    void store(ChangeSet changes);
    void arrange();
    void split();
    void showFile();
    void showGone();
    Uuid recordAt(const QModelIndex &index) const;

    Session &m_session;
    Ask &m_ask;
    const RelatedList &m_list;
    Uuid m_owner;
    RegisterModel *m_model = nullptr;
    ParagraphView *m_view;
    QSplitter *m_splitter = nullptr; // of view and preview
    QList<int> m_sizes; // of the list and the preview, once the person has moved the line between them
    PreviewPane *m_preview = nullptr;
    Uuid m_chosen; // to be current when the list is arranged anew
    QLabel *m_gone;
    EmptyPage *m_empty;
    QPushButton *m_add;
    FileTaker *m_taker = nullptr; // of files of evidence
    CaptureBar *m_capture = nullptr; // of versions
};

} // namespace tsuzuri
