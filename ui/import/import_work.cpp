#include "ui/import/import_work.h"

#include "ui/support/task.h"

#include <QFileInfo>

namespace tsuzuri {

namespace {

constexpr int pause = 200; // ms

} // namespace

ImportWork::ImportWork(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_task(std::make_unique<Task>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { want(Job::Plan); });
    m_task->setHelper(session); // where what was stored is taken over
    connect(m_task.get(), &Task::progressed, this, &ImportWork::progressed);
}

ImportWork::~ImportWork()
{
    m_task.reset(); // before what its thread reads
}

bool ImportWork::isBusy() const
{
    return m_task->isRunning() || m_pause.isActive();
}

void ImportWork::setSource(const ImportSource &source)
{
    m_source = source;
    m_choices.clear();
    m_isChosen = false;
    m_usesMemory = true;
    want(Job::Survey);
}

void ImportWork::matchAnew()
{
    m_choices.clear();
    m_isChosen = true;
    m_usesMemory = false;
    want(Job::Survey);
}

void ImportWork::setChoices(const HeaderChoices &choices)
{
    m_choices = choices;
    m_isChosen = true;
    dropPlan();
    if (std::ranges::all_of(choices, &QString::isEmpty))
        m_pause.stop();
    else
        m_pause.start();
    m_isStale = m_task->isRunning();
    if (m_isStale)
        m_task->cancel();
    Q_EMIT busyChanged();
}

ImportOptions ImportWork::options() const
{
    ImportOptions options;
    options.kind = m_source.kind;
    options.sheet = m_source.sheet;
    options.encoding = m_source.encoding;
    options.header = m_survey ? m_survey->mapping.place : m_source.header;
    options.headings = m_choices;
    options.keepsCells = true;
    return options;
}

void ImportWork::dropPlan()
{
    if (m_plan)
        Q_EMIT planDropped();
    m_plan.reset();
}

void ImportWork::want(Job job)
{
    m_next = job;
    dropPlan();
    if (job == Job::Survey) {
        m_survey.reset();
        m_pause.stop();
    }
    if (m_task->isRunning())
        m_task->cancel();
    else
        begin();
}

void ImportWork::begin()
{
    const Job job = std::exchange(m_next, Job::None);
    if (job == Job::Survey)
        startSurvey();
    else if (job != Job::None)
        startPlan(job == Job::Plan);
    Q_EMIT busyChanged();
}

/// True where something else is wanted by now.
bool ImportWork::isOutdated()
{
    m_freeze.reset();
    const bool isStale = std::exchange(m_isStale, false);
    if (m_next != Job::None)
        begin();
    else if (isStale)
        Q_EMIT busyChanged();
    else
        return false;
    return true;
}

void ImportWork::fail(const Error &error)
{
    Q_EMIT busyChanged();
    Q_EMIT failed(error);
}

void ImportWork::startSurvey()
{
    const auto memories =
        m_usesMemory ? importMemories(m_session.data(), m_source.kind) : std::vector<ImportMemory>();
    m_task->start(
        [path = m_source.path, options = options(), memories, zone = m_session.workspace().zone()](
            const Progress &, const CancelTest &) { return surveySheet(path, options, memories, zone); },
        [this](Result<SheetSurvey> &&survey) {
            if (isOutdated())
                return;
            if (!survey)
                return fail(survey.error());
            m_survey = std::move(*survey);
            for (const MappedColumn &column : m_survey->mapping.columns)
                m_choices.insert(column.heading, column.key());
            Q_EMIT surveyed();
            if (m_survey->mapping.taken() > 0)
                want(Job::Plan);
            else
                Q_EMIT busyChanged();
        });
}

void ImportWork::startPlan(bool isDryRun)
{
    m_freeze.emplace(m_session);
    ImportOptions wanted = options();
    wanted.isDryRun = isDryRun;
    m_task->start(
        [this, path = m_source.path, wanted](const Progress &progress, const CancelTest &isCancelled) {
            ImportOptions given = wanted;
            given.progress = progress;
            given.isCancelled = isCancelled;
            return planImport(m_session.workspace(), path, given);
        },
        [this, isDryRun](Result<ImportPlan> &&plan) {
            if (isOutdated())
                return;
            if (!plan)
                return fail(plan.error());
            if (!isDryRun)
                return store(std::move(*plan));
            m_plan = std::move(*plan);
            Q_EMIT busyChanged();
            Q_EMIT planned();
        });
}

void ImportWork::apply()
{
    if (!m_plan || isBusy())
        return;
    if (m_plan->files > 0)
        return want(Job::Take); // once more, and now the files are taken
    Q_EMIT planDropped();
    ImportPlan plan = std::move(*m_plan);
    m_plan.reset();
    store(std::move(plan));
}

void ImportWork::store(ImportPlan &&plan)
{
    const ImportResult result{plan.kind, plan.added, plan.changed, plan.unchanged, plan.refusedRows, 0};
    if (m_isChosen)
        remember(plan.changes, m_session.data(), plan.kind, QFileInfo(m_source.path).fileName(), m_choices);
    m_freeze.emplace(m_session);
    m_isStoring = true;
    m_task->start(
        [this, plan = std::make_shared<ImportPlan>(std::move(plan))](
            const Progress &progress, const CancelTest &isCancelled) {
            return applyImport(m_session.workspace(), *plan, {progress, isCancelled});
        },
        [this, result](Result<Commit> &&stored) { takeStored(std::move(stored), result); });
    Q_EMIT busyChanged();
}

/// What is stored is told, whatever else is wanted by now.
void ImportWork::takeStored(Result<Commit> &&stored, ImportResult result)
{
    m_freeze.reset();
    m_isStoring = false;
    result.entry = stored ? stored->entry : 0;
    const auto done = m_session.adopt(std::move(stored));
    Q_EMIT busyChanged();
    if (done)
        Q_EMIT applied(result);
    else if (m_next == Job::None)
        Q_EMIT failed(done.error());
    if (m_next != Job::None)
        begin();
}

} // namespace tsuzuri
