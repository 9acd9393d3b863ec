#include "ui/dialogs/binder_dialog.h"

#include "core/binder/binder_gaps.h"
#include "core/words/rule_words.h"
#include "ui/dialogs/two_panes.h"
#include "ui/session/data_work.h"
#include "ui/support/ask.h"
#include "ui/support/paragraph_view.h"
#include "ui/support/preferences.h"
#include "ui/support/shapes.h"
#include "ui/support/task.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QUrl>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

enum Role { SignRole = Qt::UserRole, RemarkRole, HeadingRole, RefRole };

/// Kinds of records that a binder lists, in the order in which a number is looked up.
constexpr std::array listedKinds{Kind::Document, Kind::DocumentVersion, Kind::Evidence, Kind::Control,
    Kind::Request, Kind::Project, Kind::BinderBuild};

} // namespace

BinderDialog::BinderDialog(Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_project(new QComboBox(this))
    , m_profile(new QComboBox(this))
    , m_language(new QButtonGroup(this))
    , m_folder(new QLineEdit(this))
    , m_accept(new QCheckBox(tr("Build even if files are missing, and list them on the cover"), this))
    , m_contents(new QLabel(this))
    , m_problems(new QStandardItemModel(this))
    , m_problemView(new ParagraphView({Qt::DisplayRole, SignRole, RemarkRole, -1, HeadingRole}, this))
    , m_progress(new QProgressBar(this))
    , m_state(new QLabel(this))
    , m_open(new QPushButton(tr("Open the folder"), this))
    , m_cancel(new QPushButton(tr("Close"), this))
    , m_build(new QPushButton(tr("Build the binder"), this))
    , m_preview(new DataWork(session, this))
    , m_task(std::make_unique<Task>())
{
    setWindowTitle(tr("Build the audit binder"));
    auto *choices = makeChoices();
    auto *problems = makeProblems();
    layOut(*this, {.left = choices, .right = problems, .wide = problems, .foot = makeFoot()});
    resize(characters(this, 150), fontMetrics().height() * 34);
    setOutputFolder(preferences.lastFolder());

    connect(m_project, &QComboBox::currentIndexChanged, this, &BinderDialog::preview);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &BinderDialog::preview);
    connect(m_language, &QButtonGroup::idClicked, this, &BinderDialog::preview);
    connect(m_problemView, &QAbstractItemView::activated, this, &BinderDialog::openRecord);
    m_task->setHelper(session); // the binder records itself there
    connect(m_task.get(), &Task::progressed, this,
        [this](double share) { m_progress->setValue(qRound(share * 1000)); });
    connect(&session, &Session::gapsChanged, this, &BinderDialog::preview);
    preview();
}

BinderDialog::~BinderDialog() = default;

QWidget *BinderDialog::makeChoices()
{
    const int step = unit(this);
    auto *choices = new QWidget(this);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(4 * step, 4 * step, 4 * step, 4 * step);
    layout->setSpacing(step);
    const auto addLabel = [&](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text, choices);
        label->setBuddy(buddy);
        label->setForegroundRole(QPalette::PlaceholderText);
        layout->addSpacing(step);
        layout->addWidget(label);
    };
    m_project->setObjectName("project");
    for (const Project &project : m_session.data().table<Project>())
        m_project->addItem(m_session.reader().name(Kind::Project, project.id.uuid), project.id.toString());
    m_project->setCurrentIndex(qMax(0, m_project->findData(m_session.project().toString())));
    addLabel(tr("&Audit project"), m_project);
    layout->addWidget(m_project);

    m_profile->addItem(tr("Everything, for the audit firm"), QString());
    for (const BinderProfile &profile : m_session.data().table<BinderProfile>())
        m_profile->addItem(
            m_session.reader().name(Kind::BinderProfile, profile.id.uuid), profile.id.toString());
    addLabel(tr("&Profile"), m_profile);
    layout->addWidget(m_profile);

    auto *languages = new QHBoxLayout;
    // Each language is named in itself.
    for (const auto &[language, name] :
        {std::pair{Language::Japanese, "日本語"}, {Language::English, "English"}}) {
        auto *button = new QRadioButton(QString::fromUtf8(name), choices);
        button->setObjectName(languageCode(language));
        button->setChecked(language == m_session.language());
        m_language->addButton(button, static_cast<int>(language));
        languages->addWidget(button);
    }
    languages->addStretch();
    addLabel(tr("Language of the binder"), m_language->buttons().first());
    layout->addLayout(languages);

    m_folder->setObjectName("folder");
    auto *choose = new QPushButton(tr("Choose…"), choices);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = m_ask.folder(this, tr("Where shall the binder be?"), m_folder->text());
        if (!folder.isEmpty())
            setOutputFolder(folder);
    });
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(choose);
    addLabel(tr("&Folder"), m_folder);
    layout->addLayout(place);
    layout->addSpacing(2 * step);
    m_accept->setObjectName("accept");
    layout->addWidget(m_accept);
    layout->addStretch();
    m_contents->setWordWrap(true);
    m_contents->setObjectName("contents");
    layout->addWidget(m_contents);
    choices->setMinimumWidth(characters(this, 52));
    return choices;
}

QWidget *BinderDialog::makeProblems()
{
    const int step = unit(this);
    auto *problems = new QWidget(this);
    problems->setAutoFillBackground(true);
    problems->setBackgroundRole(QPalette::Base);
    auto *title = new QLabel(tr("Check before building"), problems);
    title->setFont(sized(font(), TextSize::Box));
    title->setContentsMargins(3 * step, 4 * step, 3 * step, step);
    m_problemView->setModel(m_problems);
    m_problemView->setAccessibleName(title->text());
    auto *layout = new QVBoxLayout(problems);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addWidget(m_problemView, 1);
    return problems;
}

QWidget *BinderDialog::makeFoot()
{
    const int step = unit(this);
    auto *foot = new QWidget(this);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setVisible(false);
    m_state->setWordWrap(true);
    m_state->setObjectName("state");
    m_state->setText(tr("Nothing appears in the folder until the binder is whole. Cancel leaves no trace."));
    m_open->setVisible(false);
    m_build->setDefault(true);
    m_build->setObjectName("build");
    m_build->setEnabled(!m_session.isReadOnly() && m_project->count() > 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * step);
    row->addWidget(m_state, 1);
    row->addWidget(m_open);
    row->addWidget(m_cancel);
    row->addWidget(m_build);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(4 * step, 3 * step, 4 * step, 3 * step);
    layout->addWidget(m_progress);
    layout->addLayout(row);
    connect(m_build, &QPushButton::clicked, this, &BinderDialog::build);
    connect(m_cancel, &QPushButton::clicked, this, &BinderDialog::cancelOrClose);
    connect(m_open, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_built)); });
    return foot;
}

void BinderDialog::setOutputFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

bool BinderDialog::isBuilding() const
{
    return m_task->isRunning();
}

BinderRequest BinderDialog::request() const
{
    BinderRequest request;
    request.project = {Uuid::fromString(m_project->currentData().toString()).value_or(Uuid())};
    request.profile = {Uuid::fromString(m_profile->currentData().toString()).value_or(Uuid())};
    request.language = static_cast<Language>(m_language->checkedId());
    request.outputFolder = QDir::fromNativeSeparators(m_folder->text());
    request.asOf = m_session.today();
    request.gaps = m_accept->isChecked() ? GapPolicy::Accept : GapPolicy::RefuseIncomplete;
    return request;
}

void BinderDialog::addHeading(const QString &text, std::size_t count)
{
    //: %1: what is wrong, %2: number of items
    auto *item = new QStandardItem(tr("%1 (%2)").arg(text).arg(count));
    item->setData(true, HeadingRole);
    item->setFlags(Qt::NoItemFlags);
    m_problems->appendRow(item);
}

void BinderDialog::addProblem(
    const QString &ref, const LocalizedText &title, const QString &remark, Severity severity)
{
    auto *item = new QStandardItem(u"%1 %2"_s.arg(ref, title.best(m_session.language())));
    item->setData(QVariant::fromValue(signOf(severity)), SignRole);
    item->setData(remark, RemarkRole);
    item->setData(ref, RefRole);
    m_problems->appendRow(item);
}

void BinderDialog::preview()
{
    if (m_project->count() == 0)
        m_state->setText(tr("There is no audit project yet. A binder is built for one: make it first."));
    if (isBuilding() || m_project->count() == 0)
        return;
    m_preview->start([this, wanted = request(), files = m_session.files()](
                         const CancelTest &) { return previewBinder(m_session.workspace(), wanted, files); },
        [this](const Result<BinderPreview> &preview) {
            if (isBuilding())
                return;
            if (preview)
                showPreview(*preview);
            else
                m_contents->setText(m_session.words().error(preview.error()));
        });
}

void BinderDialog::showPreview(const BinderPreview &preview)
{
    m_problems->clear();
    m_contents->setText(m_session.words().list({tr("%n document(s)", nullptr, preview.documents),
        tr("%n evidence item(s)", nullptr, preview.evidence), tr("%n file(s)", nullptr, preview.files)}));
    const Language language = m_session.language();
    if (!preview.missing.empty())
        addHeading(tr("The workspace has lost the file"), preview.missing.size());
    for (const RefusedFile &file : preview.missing)
        addProblem(file.ref, {file.name, file.name, {}}, file.reason.best(language), Severity::Blocker);
    addGaps(preview.gaps);
    if (!preview.untranslated.empty())
        addHeading(tr("No title in the language of the binder"), preview.untranslated.size());
    for (const BinderPreview::Untranslated &item : preview.untranslated)
        addProblem(item.ref, item.title, tr("Appears with its number and a mark"), Severity::Minor);
    if (!preview.omitted.empty())
        addHeading(tr("Listed with their place, without a file"), preview.omitted.size());
    for (const OmittedItem &item : preview.omitted)
        addProblem(item.ref, item.title, QString(item.reason.best(language) + u' ' + item.place).trimmed(),
            Severity::Advice);
    if (m_problems->rowCount() == 0)
        addHeading(tr("Nothing is missing"), 0);
}

/// What the rules say of the binder, beside what the lists here say already.
void BinderDialog::addGaps(const std::vector<Gap> &gaps)
{
    static constexpr std::array listed{
        missingFileRule, QLatin1StringView("BND-06"), QLatin1StringView("BND-13")};
    std::vector<const Gap *> shown;
    for (const Gap &gap : gaps) {
        if (!std::ranges::contains(listed, gap.rule))
            shown.push_back(&gap);
    }
    if (!shown.empty())
        addHeading(tr("What the checklist of the binder says"), shown.size());
    for (const Gap *gap : shown) {
        const QString message = ruleMessage(gap->rule, gap->arguments).best(m_session.language());
        //: %1: number of a rule, %2: what to do
        const QString remark = tr("%1: %2").arg(gap->rule, ruleRemedy(gap->rule).best(m_session.language()));
        addProblem(gap->subjectRef, {message, message, {}}, remark, gap->severity);
    }
}

void BinderDialog::setBusy(bool isBusy)
{
    if (isBusy)
        m_freeze.emplace(m_session);
    else
        m_freeze.reset();
    m_progress->setValue(0);
    m_progress->setVisible(isBusy);
    m_build->setEnabled(!isBusy);
    m_open->setVisible(false);
    m_cancel->setText(isBusy ? tr("Cancel") : tr("Close"));
    for (QWidget *widget : {static_cast<QWidget *>(m_project), static_cast<QWidget *>(m_profile),
             static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_accept)})
        widget->setEnabled(!isBusy);
    for (QAbstractButton *language : m_language->buttons())
        language->setEnabled(!isBusy);
}

void BinderDialog::build()
{
    if (isBuilding())
        return;
    setBusy(true);
    m_state->setText(
        tr("Building. The window can be used meanwhile; editing waits until the binder is done."));
    m_preferences.setLastFolder(QDir::fromNativeSeparators(m_folder->text()));
    m_task->start(
        [this, wanted = request()](const Progress &progress, const CancelTest &isCancelled) {
            return buildBinder(m_session.workspace(), wanted, progress, isCancelled);
        },
        [this](Result<BinderResult> &&built) {
            setBusy(false);
            take(std::move(built));
        });
}

void BinderDialog::take(Result<BinderResult> built)
{
    if (!built) {
        m_state->setText(built.error().code == ErrorCode::Cancelled
                ? tr("Cancelled. Nothing was left in the folder.")
                : m_session.words().error(built.error()));
    } else if (built->isRefused()) {
        showRefused(*built);
    } else {
        m_built = built->folder;
        m_open->setVisible(true);
        const QString size = QLocale().formattedDataSize(built->bytes, 1, QLocale::DataSizeSIFormat);
        //: %1: number of the build, %2: size such as 12 MB, %n: files
        m_state->setText(
            tr("Binder b%1 is ready: %n file(s), %2.", nullptr, built->items).arg(built->number).arg(size));
    }
    Q_EMIT ended();
}

void BinderDialog::showRefused(const BinderResult &result)
{
    m_problems->clear();
    addHeading(tr("The binder was refused"), result.refusedBecause.size());
    for (const RefusedFile &file : result.refusedBecause)
        addProblem(
            file.ref, {file.name, file.name, {}}, file.reason.best(m_session.language()), Severity::Blocker);
    m_state->setText(
        tr("Nothing was written: files are missing or changed. They can be left out by the box above."));
}

void BinderDialog::openRecord(const QModelIndex &index)
{
    const QString ref = index.data(RefRole).toString();
    for (const Kind kind : listedKinds) {
        const Uuid id = m_session.data().idOf(kind, ref);
        if (!id.isNull()) {
            Q_EMIT recordRequested({kind, id});
            return;
        }
    }
}

void BinderDialog::cancelOrClose()
{
    if (isBuilding())
        m_task->cancel();
    else
        close();
}

} // namespace tsuzuri
