#include "ui/import/import_dialog.h"

#include "ui/import/columns_step.h"
#include "ui/import/done_step.h"
#include "ui/import/preview_step.h"
#include "ui/import/source_step.h"
#include "ui/support/local_files.h"
#include "ui/support/message_line.h"
#include "ui/support/step_strip.h"
#include "ui/support/theme.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace tsuzuri {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Session &session, Preferences &preferences, Ask &ask, Kind kind, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_work(new ImportWork(session, this))
    , m_strip(new StepStrip(
          {tr("File", "step"), tr("Columns", "step"), tr("Preview", "step"), tr("Done", "step")}, this))
    , m_steps(new QStackedWidget(this))
    , m_source(new SourceStep(session, preferences, ask, *m_work, kind, this))
    , m_done(new DoneStep(session, this))
    , m_problem(new MessageLine(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    m_steps->addWidget(m_source);
    m_steps->addWidget(new ColumnsStep(session, *m_work, this));
    m_steps->addWidget(new PreviewStep(session, *m_work, this));
    m_steps->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(m_strip);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_problem);
    layout->addWidget(makeFoot());
    resize(characters(this, 130), fontMetrics().height() * 33);

    connect(m_work, &ImportWork::busyChanged, this, &ImportDialog::showState);
    connect(m_work, &ImportWork::surveyed, this, &ImportDialog::showState);
    connect(m_work, &ImportWork::planned, this, &ImportDialog::showState);
    connect(m_work, &ImportWork::planned, this, &ImportDialog::previewed);
    connect(m_work, &ImportWork::failed, this, &ImportDialog::showProblem);
    connect(m_work, &ImportWork::applied, this, &ImportDialog::finish);
    connect(m_work, &ImportWork::progressed, this,
        [this](double share) { m_progress->setValue(qRound(share * 1000)); });
    const auto addKey = [this](const QKeySequence &key, auto act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    addKey(Qt::ALT | Qt::Key_Left, &ImportDialog::goBack);
    addKey(Qt::ALT | Qt::Key_Right, &ImportDialog::goOn);
    goTo(File);
}

ImportDialog::~ImportDialog()
{
    const std::unique_ptr<ImportWork> ending(m_work); // while the dialog is whole
}

QWidget *ImportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    const auto addButton = [foot](const QString &word, const QString &name) {
        auto *button = new QPushButton(word, foot);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_back = addButton(tr("&Back"), u"back"_s);
    m_back->setToolTip(tr("Alt+Left"));
    m_next = addButton(tr("&Next"), u"next"_s);
    m_apply = addButton(tr("Import"), u"apply"_s);
    m_close = addButton(tr("Cancel"), u"close"_s);
    m_summary->setObjectName("summary");
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(characters(this, 24));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->setSpacing(2 * unit(this));
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_progress);
    for (QPushButton *button : {m_back, m_next, m_apply, m_close})
        layout->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_apply, &QPushButton::clicked, m_work, &ImportWork::apply);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void ImportDialog::setFile(const QString &path)
{
    goTo(File);
    m_source->setFile(path);
}

ImportDialog::Step ImportDialog::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void ImportDialog::goTo(Step step)
{
    m_steps->setCurrentIndex(step);
    m_strip->setStep(step);
    showState();
    if (QWidget *first = m_steps->currentWidget()->focusProxy())
        first->setFocus();
    else
        m_close->setFocus();
}

void ImportDialog::goOn()
{
    if (step() < Preview && m_next->isEnabled())
        goTo(static_cast<Step>(step() + 1));
}

void ImportDialog::goBack()
{
    if (step() == Columns || step() == Preview)
        goTo(static_cast<Step>(step() - 1));
}

QString ImportDialog::summary() const
{
    if (step() == Done || !m_work->survey() || !m_problem->sentence().isEmpty())
        return {};
    const ImportPlan *plan = m_work->plan();
    if (!plan)
        return m_work->isStoring() ? tr("Storing the changes…")
            : m_work->isBusy()     ? tr("Working out what changes…")
                                   : tr("No column goes anywhere yet: choose at least one in the next step.");
    const QStringList parts{tr("%n row(s) read", nullptr, plan->read), tr("%1 new").arg(plan->added),
        tr("%1 changed").arg(plan->changed), tr("%1 unchanged").arg(plan->unchanged),
        tr("%1 left out").arg(plan->refusedRows)};
    return m_session.words().list(parts);
}

void ImportDialog::showState()
{
    const ImportPlan *plan = m_work->plan();
    const int count = plan ? plan->added + plan->changed : 0;
    m_progress->setVisible(m_work->isBusy());
    if (!m_work->isBusy())
        m_progress->setValue(0);
    if (m_work->isBusy() || plan)
        m_problem->clear();
    m_summary->setText(summary());
    m_back->setVisible(step() != Done);
    m_back->setEnabled(step() != File);
    m_next->setVisible(step() < Preview);
    m_next->setEnabled(step() == File ? m_work->survey() != nullptr : plan != nullptr);
    m_next->setDefault(step() < Preview);
    m_apply->setVisible(step() == Preview);
    m_apply->setText(tr("Import %n row(s)", nullptr, count));
    m_apply->setEnabled(count > 0 && !m_work->isBusy() && !m_session.isReadOnly());
    m_apply->setDefault(step() == Preview);
    m_close->setText(step() == Done ? tr("Close") : tr("Cancel"));
    m_close->setDefault(step() == Done);
}

void ImportDialog::showProblem(const Error &error)
{
    m_problem->tell(MessageLine::Manner::Problem, m_session.words().error(error));
    showState();
    Q_EMIT previewed();
}

void ImportDialog::finish(const ImportResult &result)
{
    m_done->setResult(result);
    goTo(Done);
    Q_EMIT imported(result.kind, tr("%n row(s) imported.", nullptr, result.added + result.changed));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (step() != Done && localFiles(event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setFile(localFiles(event->mimeData()).constFirst());
}

} // namespace tsuzuri
