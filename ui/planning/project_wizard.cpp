#include "ui/planning/project_wizard.h"

#include "core/interchange/pack_keeper.h"
#include "ui/dialogs/pack_picker.h"
#include "ui/planning/controls_step.h"
#include "ui/planning/needs_step.h"
#include "ui/planning/owners_step.h"
#include "ui/planning/plan_work.h"
#include "ui/planning/scheme_step.h"
#include "ui/planning/summary_step.h"
#include "ui/session/session.h"
#include "ui/session/shelf.h"
#include "ui/support/line_splitter.h"
#include "ui/support/message_line.h"
#include "ui/support/step_strip.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

ProjectWizard::ProjectWizard(Session &session, Id<Project> project, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_project(project)
    , m_work(new PlanWork(session, this))
    , m_strip(
          new StepStrip(QStringList{tr("Scheme", "step"), tr("Controls", "step"),
                            tr("Documents and evidence", "step"), tr("Owners", "step"), tr("Summary", "step")}
                            .mid(first()),
              this))
    , m_steps(new QStackedWidget(this))
    , m_scheme(isNew() ? new SchemeStep(session, this) : nullptr)
    , m_controls(new ControlsStep(session, *m_work, this))
    , m_needs(new NeedsStep(session, *m_work, this))
    , m_owners(new OwnersStep(session, *m_work, this))
    , m_summary(new SummaryStep(session, *m_work, this))
    , m_message(new MessageLine(this))
    , m_remark(new QLabel(this))
{
    setWindowTitle(isNew() ? tr("New audit project") : tr("Extend the project with the catalogue"));
    arrange();
    if (m_scheme)
        connect(m_scheme, &SchemeStep::changed, this, &ProjectWizard::showState);
    connect(m_controls, &ControlsStep::changed, this, &ProjectWizard::showState);
    connect(m_work, &PlanWork::busyChanged, this, &ProjectWizard::showState);
    connect(m_work, &PlanWork::failed, this, &ProjectWizard::showProblem);
    connect(&session, &Session::readOnlyChanged, this, &ProjectWizard::showState);
    connect(new QShortcut(Qt::ALT | Qt::Key_Left, this), &QShortcut::activated, this, &ProjectWizard::goBack);
    connect(new QShortcut(Qt::ALT | Qt::Key_Right, this), &QShortcut::activated, this, &ProjectWizard::goOn);
    showStep(first());
    if (!isNew())
        proposeControls();
}

void ProjectWizard::arrange()
{
    m_steps->addWidget(isNew() ? m_scheme : new QWidget(this));
    for (QWidget *step : std::initializer_list<QWidget *>{m_controls, m_needs, m_owners, m_summary})
        m_steps->addWidget(step);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4 * unit(this), 2 * unit(this), 4 * unit(this), 2 * unit(this));
    head->addWidget(m_strip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Line(this));
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_message);
    layout->addWidget(new Line(this));
    layout->addWidget(makeFoot());
    resize(characters(this, 160), fontMetrics().height() * 36);
}

ProjectWizard::~ProjectWizard()
{
    const std::unique_ptr<PlanWork> ending(m_work); // while the dialog is whole
}

QWidget *ProjectWizard::makeFoot()
{
    const int step = unit(this);
    auto *foot = new QWidget(this);
    const auto addButton = [foot](const QString &word, const QString &name) {
        auto *button = new QPushButton(word, foot);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_make = addButton({}, u"make"_s);
    m_back = addButton(tr("&Back"), u"back"_s);
    m_back->setToolTip(tr("Alt+Left"));
    m_next = addButton(tr("&Next"), u"next"_s);
    QPushButton *cancel = addButton(tr("Cancel"), u"cancel"_s);
    m_remark->setObjectName("summary");
    m_remark->setWordWrap(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(4 * step, 3 * step, 4 * step, 3 * step);
    row->setSpacing(2 * step);
    row->addWidget(m_remark, 1);
    for (QPushButton *button : {m_back, m_next, m_make, cancel})
        row->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, &ProjectWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ProjectWizard::goOn);
    connect(m_make, &QPushButton::clicked, this, &ProjectWizard::make);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

PackPicker &ProjectWizard::packs() const
{
    return m_scheme->packs();
}

ProjectWizard::Step ProjectWizard::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

bool ProjectWizard::isBusy() const
{
    return m_work->isBusy();
}

void ProjectWizard::proposeControls()
{
    const auto show = [this] {
        m_controls->showPlan();
        goTo(Controls);
    };
    if (isNew())
        m_work->proposeControls(m_scheme->project(), show);
    else
        m_work->proposeControls(m_project, show);
}

/// A step comes into sight when what it shows has been worked out.
void ProjectWizard::goOn()
{
    if (step() == Summary || !m_next->isEnabled())
        return;
    m_message->clear();
    switch (step()) {
    case Scheme:
        return proposeControls();
    case Controls:
        return m_work->proposeNeeds([this] {
            m_needs->showPlan();
            goTo(Needs);
        });
    case Needs:
        return m_work->proposeOwners([this] {
            m_owners->showPlan();
            goTo(Owners);
        });
    case Owners:
    case Summary:
        return m_work->writeChanges([this] {
            m_summary->showPlan();
            goTo(Summary);
        });
    }
}

void ProjectWizard::goBack()
{
    m_message->clear();
    if (step() > first() && !isBusy())
        goTo(static_cast<Step>(step() - 1));
}

void ProjectWizard::goTo(Step step)
{
    showStep(step);
    Q_EMIT stepShown();
}

void ProjectWizard::showStep(Step step)
{
    m_steps->setCurrentIndex(step);
    m_strip->setStep(step - first());
    showState();
    m_steps->currentWidget()->setFocus();
}

/// Why it can't go on.
QString ProjectWizard::problem() const
{
    if (step() == Scheme)
        return m_scheme->problem();
    const auto &controls = m_work->plan().controls;
    const auto silent = static_cast<int>(std::ranges::count_if(controls, &PlannedControl::lacksReason));
    if (step() == Controls && silent > 0)
        return tr("Say why %n control(s) are left out.", nullptr, silent);
    return {};
}

QString ProjectWizard::remark() const
{
    const ProjectPlan &plan = m_work->plan();
    const auto open = static_cast<int>(unansweredRequirements(plan).size());
    switch (step()) {
    case Scheme:
        return m_scheme->requirements() < 0 ? QString()
                                            : tr("The project begins with %n requirement(s) to decide on.",
                                                  nullptr, m_scheme->requirements());
    case Controls:
        if (plan.controls.empty())
            return tr("The catalogue knows no controls for these requirements. You can go on without.");
        return open > 0 ? tr("%n requirement(s) have no control.", nullptr, open)
                        : tr("Every requirement has a control.");
    case Needs:
        return tr("Choose what is to be made. Several rows can be selected at once.");
    case Owners:
        return tr("Nothing is given to anybody before the last step. A row may stay without a person.");
    case Summary:
        break;
    }
    return m_work->changes().isEmpty() ? tr("The project has all of this already: nothing would change.")
                                       : tr("All of it is one step, which undo takes back.");
}

void ProjectWizard::showState()
{
    const QString stop = problem();
    const bool isLast = step() == Summary;
    const bool isFirst = step() == Scheme;
    m_remark->setText(isBusy() ? tr("Working out what is needed…") : stop.isEmpty() ? remark() : stop);
    m_back->setVisible(step() > first());
    m_back->setEnabled(!isBusy());
    m_next->setVisible(!isLast);
    m_next->setEnabled(stop.isEmpty() && !isBusy());
    m_next->setDefault(!isLast);
    m_make->setVisible(isFirst || isLast);
    m_make->setText(isFirst ? tr("Create without a plan")
            : isNew()       ? tr("Create the project")
                            : tr("Extend the project"));
    m_make->setEnabled(
        stop.isEmpty() && !isBusy() && !m_session.isReadOnly() && (isFirst || !m_work->changes().isEmpty()));
    m_make->setDefault(isLast);
}

void ProjectWizard::showProblem(const Error &error)
{
    m_message->tell(MessageLine::Manner::Problem, m_session.words().error(error));
    showState();
}

void ProjectWizard::make()
{
    if (isNew()) {
        if (const auto ok = takeOwnPacks(m_scheme->packs().frameworks(), m_session.workspace()); !ok)
            return showProblem(ok.error());
    }
    if (step() == Scheme)
        makeWithoutPlan();
    else
        finish(m_work->changes());
}

void ProjectWizard::makeWithoutPlan()
{
    const auto changes =
        projectChanges(m_session.data(), m_scheme->project(), m_session.today(), shelfOf(m_session));
    if (!changes)
        return showProblem(changes.error());
    finish(*changes);
}

void ProjectWizard::finish(const ChangeSet &changes)
{
    const Id<Project> project = isNew() ? changes.of<Project>().front().id : m_project;
    const auto requirements = static_cast<int>(changes.of<Applicability>().size());
    const int records = changes.size();
    if (const auto stored = m_session.commit(changes); !stored)
        return showProblem(stored.error());
    accept();
    Q_EMIT made(project,
        isNew() ? tr("Project created with %n requirement(s) to decide on.", nullptr, requirements)
                : tr("Project extended: %n record(s) made or changed.", nullptr, records));
}

} // namespace tsuzuri
