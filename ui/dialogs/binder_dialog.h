#pragma once

#include "core/binder/binder.h"
#include "ui/session/session.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStandardItemModel;

namespace tsuzuri {

class Ask;
class DataWork;
class ParagraphView;
class Preferences;
class Task;

/// What goes to the audit firm: for which audit, in which language, what is not complete yet, and the
/// building.
class BinderDialog : public QDialog {
    Q_OBJECT

public:
    BinderDialog(Session &session, Preferences &preferences, Ask &ask, QWidget *parent = nullptr);
    ~BinderDialog() override;

    void setOutputFolder(const QString &folder);
    void build();
    bool isBuilding() const;

Q_SIGNALS:
    void recordRequested(const tsuzuri::AnyId &id);
    void ended(); ///< built, refused, failed or cancelled

private:
    QWidget *makeChoices();
    QWidget *makeProblems();
    QWidget *makeFoot();
    BinderRequest request() const;
    void preview();
    void showPreview(const BinderPreview &preview);
    void addGaps(const std::vector<Gap> &gaps);
    void addProblem(const QString &ref, const LocalizedText &title, const QString &remark, Severity severity);
    void addHeading(const QString &text, std::size_t count);
    void take(Result<BinderResult> built);
    void showRefused(const BinderResult &result);
    void setBusy(bool isBusy);
    void openRecord(const QModelIndex &index);
    void cancelOrClose();

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    QComboBox *m_project;
    QComboBox *m_profile;
    QButtonGroup *m_language;
    QLineEdit *m_folder;
    QCheckBox *m_accept;
    QLabel *m_contents;
    QStandardItemModel *m_problems;
    ParagraphView *m_problemView;
    QProgressBar *m_progress;
    QLabel *m_state;
    QPushButton *m_open;
    QPushButton *m_cancel;
    QPushButton *m_build;
    QString m_built; // folder of the finished binder
    std::optional<Session::Freeze> m_freeze; // while a thread reads
    DataWork *m_preview;
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
