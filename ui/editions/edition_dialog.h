#pragma once

#include "core/editions/edition_move.h"
#include "core/words/words.h"
#include "ui/editions/edition_lines.h"
#include "ui/session/session.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace tsuzuri {

class ChipButton;
class EditionChoice;
class EditionDetail;
class FilterRow;
class RowModel;
class RowTable;
class Task;

/// A project moves to another edition of a framework, or to other levels: everything is shown before anything
/// changes, and worked out anew when somebody changes something meanwhile.
class EditionDialog : public QDialog {
    Q_OBJECT

public:
    EditionDialog(Session &session, Id<Project> project, QWidget *parent = nullptr);
    ~EditionDialog() override;

    EditionChoice &choice() const { return *m_choice; }
    /// While it is worked out, the table shows what was before.
    bool isBusy() const;
    void move();
    /// Not while it moves.
    void reject() override;

Q_SIGNALS:
    void moved(const QString &sentence);

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void makeChips();
    void listPacks();
    void load();
    void take(const Result<EditionPreview> &preview);
    void narrow();
    void showCurrent();
    void showChips();
    void moveEnded(const Result<EditionMove> &move);
    QString summary() const;

    Session &m_session;
    Id<Project> m_project;
    BothWords m_words;
    EditionChoice *m_choice;
    QLabel *m_summary;
    FilterRow *m_filters;
    std::vector<ChipButton *> m_chips; ///< by EditionState
    RowModel *m_rows;
    RowTable *m_table;
    EditionDetail *m_detail;
    QLabel *m_message;
    QPushButton *m_move = nullptr;
    std::optional<EditionPreview> m_preview;
    std::vector<EditionLine> m_lines; ///< of its rows
    std::vector<std::size_t> m_visible; ///< rows of the preview
    QTimer m_timer;
    std::unique_ptr<Task> m_listing;
    std::unique_ptr<Task> m_task; ///< reads the records: goes before they change
    std::unique_ptr<Task> m_moving;
    std::optional<Session::Freeze> m_freeze; ///< while it moves
};

} // namespace tsuzuri
