#pragma once

#include "core/locations/pasted_places.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace tsuzuri {

class Preferences;
class RowModel;
class RowTable;
class Session;
class Task;
struct Error;

/// Paths and addresses from a mail: every line is recognised and shown before anything is recorded.
class PastePlacesDialog : public QDialog {
    Q_OBJECT

public:
    PastePlacesDialog(
        Session &session, const Preferences &preferences, const QString &text, QWidget *parent = nullptr);
    ~PastePlacesDialog() override;

    const std::vector<PastedPlace> &lines() const { return m_lines; }
    bool isReading() const;

Q_SIGNALS:
    void previewed();
    void recorded(const QString &sentence);
    void refused(const tsuzuri::Error &error);

private:
    void read();
    void takeFiles(const PastedFiles &files, const std::vector<PlaceCheck> &checks);
    void preview();
    int count(PastedPlace::State state) const;
    QString summary() const;
    void record();

    Session &m_session;
    PathVariables m_variables;
    std::vector<PastedPlace> m_lines;
    QPlainTextEdit *m_text;
    QLabel *m_summary;
    QProgressBar *m_progress;
    RowModel *m_model;
    RowTable *m_table;
    QPushButton *m_record;
    std::unique_ptr<Task> m_task;
    bool m_isAgain = false; ///< the text has changed while files were read
};

} // namespace tsuzuri
