#pragma once

#include "ui/import/import_work.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace tsuzuri {

class Ask;
class DoneStep;
class MessageLine;
class Preferences;
class SourceStep;
class StepStrip;

/// A table from outside into a register, in steps: the file, where its columns go, what would change, what
/// was done.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    enum Step { File, Columns, Preview, Done };

    ImportDialog(Session &session, Preferences &preferences, Ask &ask, Kind kind, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Reads a file and works out what it would change.
    void setFile(const QString &path);
    Step step() const;
    void goTo(Step step);

Q_SIGNALS:
    /// It is known what would change, or why it can't be known.
    void previewed();
    void imported(tsuzuri::Kind kind, const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFoot();
    void goOn();
    void goBack();
    void showState();
    QString summary() const;
    void showProblem(const Error &error);
    void finish(const ImportResult &result);

    Session &m_session;
    ImportWork *m_work;
    StepStrip *m_strip;
    QStackedWidget *m_steps;
    SourceStep *m_source;
    DoneStep *m_done;
    MessageLine *m_problem;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_apply;
    QPushButton *m_close;
};

} // namespace tsuzuri
