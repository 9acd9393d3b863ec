#pragma once

#include "core/model/project.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tsuzuri {

class ControlsStep;
class MessageLine;
class NeedsStep;
class OwnersStep;
class PackPicker;
class PlanWork;
class SchemeStep;
class Session;
class StepStrip;
class SummaryStep;
class ChangeSet;
struct Error;

/// From a scheme to a project with its controls, documents, evidence and owners, in steps; or more of the
/// catalogue for a project that exists. Nothing is changed before the last step, and then all at once.
class ProjectWizard : public QDialog {
    Q_OBJECT

public:
    enum Step { Scheme, Controls, Needs, Owners, Summary };

    /// Null: a new project.
    explicit ProjectWizard(Session &session, Id<Project> project = {}, QWidget *parent = nullptr);
    ~ProjectWizard() override;

    /// Of a new project.
    PackPicker &packs() const;
    Step step() const;
    bool isBusy() const;
    void goOn();
    void goBack();

Q_SIGNALS:
    void stepShown();
    void made(tsuzuri::Id<tsuzuri::Project> project, const QString &sentence);

private:
    bool isNew() const { return m_project.isNull(); }
    Step first() const { return isNew() ? Scheme : Controls; }
    void arrange();
    QWidget *makeFoot();
    void proposeControls();
    void goTo(Step step);
    void showStep(Step step);
    QString problem() const;
    QString remark() const;
    void showState();
    void showProblem(const Error &error);
    void make();
    void makeWithoutPlan();
    void finish(const ChangeSet &changes);

    Session &m_session;
    Id<Project> m_project;
    PlanWork *m_work;
    StepStrip *m_strip;
    QStackedWidget *m_steps;
    SchemeStep *m_scheme; // null for a project that exists
    ControlsStep *m_controls;
    NeedsStep *m_needs;
    OwnersStep *m_owners;
    SummaryStep *m_summary;
    MessageLine *m_message;
    QLabel *m_remark;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_make;
};

} // namespace tsuzuri
