#pragma once

#include "core/exchange/import.h"
#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace tsuzuri {

class Ask;
class Preferences;
class Task;

/// A table from outside into a register: first what it would do, row by row, then the doing.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session &session, Preferences &preferences, Ask &ask, Kind kind, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Reads a file and shows what it would change.
    void setFile(const QString &path);
    void apply();

Q_SIGNALS:
    void previewed();
    void imported(tsuzuri::Kind kind, const QString &sentence);

private:
    QWidget *makeSource();
    void choose();
    void preview();
    void showPlan();
    void showProblem(const Error &error);
    void fillColumns();
    void fillRows();
    void fillNotes(QTableWidget &table, const std::vector<CellNote> &notes);
    void finish(ImportPlan plan);
    void setBusy(bool isBusy);
    Kind kind() const;
    ImportOptions options(const Progress &progress, const CancelTest &isCancelled) const;

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    QLineEdit *m_file;
    QComboBox *m_kind;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QTableWidget *m_columns;
    QTableWidget *m_rows;
    QTableWidget *m_refused;
    QTableWidget *m_warnings;
    QProgressBar *m_progress;
    QPushButton *m_apply;
    std::optional<Session::Freeze> m_freeze; // while a thread reads
    std::unique_ptr<Task> m_task;
    std::optional<ImportPlan> m_plan;
};

} // namespace tsuzuri
