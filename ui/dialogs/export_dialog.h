#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace tsuzuri {

class Ask;
class Preferences;
class RegisterView;
class Task;

/// A register as a table for other programs, as it is shown or whole.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `shown` is the table on the screen; null where there is none.
    ExportDialog(Session &session, Preferences &preferences, Ask &ask, Kind kind, const RegisterView *shown,
        QWidget *parent = nullptr);
    ~ExportDialog() override;

    void write();

Q_SIGNALS:
    void exported(const QString &sentence);

private:
    std::vector<const Column *> shownColumns() const;
    std::vector<int> shownRows() const;

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    Kind m_kind;
    const RegisterView *m_shown;
    QButtonGroup *m_format;
    QButtonGroup *m_extent;
    QLabel *m_problem;
    QPushButton *m_write;
    std::optional<Session::Freeze> m_freeze; // while a thread reads
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
