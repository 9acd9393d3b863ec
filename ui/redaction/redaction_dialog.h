#pragma once

#include "core/model/records.h"
#include "core/pages/page_source.h"
#include "core/store/vault.h"
#include "ui/session/session.h"

#include <QDialog>
#include <QKeySequence>

#include <functional>
#include <optional>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace tsuzuri {

class Ask;
class MaskView;
class PagePanel;
class Task;

/// Draws masks over a file of evidence and stores a copy in which they are burned in.
class RedactionDialog : public QDialog {
    Q_OBJECT

public:
    /// `source` shows the file; the thread that writes the copy shares it.
    RedactionDialog(Session &session, Ask &ask, Id<EvidenceFile> original,
        std::shared_ptr<const PageSource> source, QWidget *parent = nullptr);
    ~RedactionDialog() override;

    MaskView &view() const { return *m_view; }
    PagePanel &pages() const { return *m_pages; }
    void maskHits();
    void save();
    bool isSaving() const;

    void reject() override;

Q_SIGNALS:
    void saved();

private:
    QWidget *makeTools();
    QWidget *makeFoot();
    QToolButton *addTool(QBoxLayout &tools, const QString &icon, const QString &word, const QString &help,
        QKeySequence key, std::function<void()> act);
    void showMasks();
    void showState();
    void end(Result<StoredFile> &&copy);

    Session &m_session;
    Ask &m_ask;
    Id<EvidenceFile> m_original;
    std::shared_ptr<const PageSource> m_source; // shared with the thread that writes
    MaskView *m_view;
    PagePanel *m_pages;
    QToolButton *m_maskHits;
    QToolButton *m_remove;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_save;
    std::optional<Session::Freeze> m_freeze; // while the thread writes into the vault
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
