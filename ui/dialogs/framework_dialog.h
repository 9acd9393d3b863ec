#pragma once

#include "core/interchange/framework_draft.h"
#include "ui/session/session.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace tsuzuri {

class Task;

/// A framework that a file of others holds, to be looked at before the workspace keeps it: what it is, what
/// is wrong or worth knowing, its requirements.
class FrameworkDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins to read at once, in a thread of its own.
    FrameworkDialog(Session &session, const QString &file, QWidget *parent = nullptr);
    ~FrameworkDialog() override;

    void keep();

Q_SIGNALS:
    void kept(const QString &sentence);
    /// The file was read or refused.
    void shown();

private:
    QLabel *addFact(QFormLayout &form, const QString &name);
    void read(const QString &file);
    void present(const FrameworkDraft &draft);
    void showNotes(const FrameworkDraft &draft);
    void tell(const QString &sentence);

    Session &m_session;
    std::optional<FrameworkDraft> m_draft;
    QLabel *m_title;
    QLabel *m_publisher;
    QLabel *m_edition;
    QLabel *m_counts;
    QLineEdit *m_id;
    QLabel *m_notesHead;
    QTableWidget *m_notes;
    QTableWidget *m_requirements;
    QLabel *m_message;
    QPushButton *m_keep;
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
