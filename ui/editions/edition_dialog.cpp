#include "ui/editions/edition_dialog.h"

#include "core/base/fold.h"
#include "ui/editions/edition_choice.h"
#include "ui/editions/edition_detail.h"
#include "ui/registers/row_model.h"
#include "ui/registers/row_table.h"
#include "ui/session/shelf.h"
#include "ui/support/chip_button.h"
#include "ui/support/filter_field.h"
#include "ui/support/filter_row.h"
#include "ui/support/line_splitter.h"
#include "ui/support/sign_label.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateKeys{"kept", "changed", "merged", "split", "new", "withdrawn"};

} // namespace

EditionDialog::EditionDialog(Session &session, Id<Project> project, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_project(project)
    , m_choice(new EditionChoice(session, project, this))
    , m_summary(new QLabel(this))
    , m_filters(new FilterRow(this))
    , m_rows(new RowModel({tr("What becomes of it"), tr("No.", "requirement"), tr("Requirement"),
                              tr("Formerly"), tr("What changes"), tr("Answers")},
          {}, this))
    , m_table(new RowTable(*m_rows, {16, 13, 52, 20, 20, 26}, this))
    , m_detail(new EditionDetail(session, project, this))
    , m_message(new QLabel(this))
{
    //: %1: name of an audit project
    setWindowTitle(
        tr("Move “%1” to another edition").arg(session.reader().label(Kind::Project, project.uuid)));
    m_table->setObjectName("editionTable");
    m_table->setAccessibleName(tr("Requirements of both editions"));
    m_detail->setObjectName("editionDetail");
    m_detail->setAccessibleName(tr("What hangs on the requirement"));
    makeChips();
    auto *body = new LineSplitter(Qt::Vertical, this);
    body->addWidget(m_table);
    body->addWidget(m_detail);
    body->setStretchFactor(0, 2);
    body->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_filters);
    layout->addWidget(body, 1);
    layout->addWidget(makeFoot());
    resize(characters(this, 170), fontMetrics().height() * 36);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EditionDialog::load);
    connect(m_choice, &EditionChoice::changed, m_message, &QLabel::clear);
    connect(m_choice, &EditionChoice::changed, &m_timer, qOverload<>(&QTimer::start));
    connect(m_filters->field(), &QLineEdit::textChanged, this, &EditionDialog::narrow);
    connect(m_table, &RowTable::rowShown, this, &EditionDialog::showCurrent);
    connect(&session.workspace().changes(), &Changes::aboutToChange, this, [this] { m_task.reset(); });
    connect(&session, &Session::changed, &m_timer, qOverload<>(&QTimer::start));
    listPacks();
}

EditionDialog::~EditionDialog() = default;

QWidget *EditionDialog::makeHead()
{
    const int step = unit(this);
    auto *head = new QWidget(this);
    m_summary->setObjectName("summary");
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(4 * step, 4 * step, 4 * step, step);
    layout->setSpacing(2 * step);
    layout->addWidget(m_choice);
    layout->addWidget(m_summary);
    return head;
}

QWidget *EditionDialog::makeFoot()
{
    const int step = unit(this);
    auto *foot = new QWidget(this);
    m_message->setObjectName("message");
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_move = buttons->addButton(tr("Move the project"), QDialogButtonBox::AcceptRole);
    m_move->setObjectName("move");
    m_move->setEnabled(false);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(4 * step, 3 * step, 4 * step, 3 * step);
    layout->setSpacing(3 * step);
    layout->addWidget(m_message, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EditionDialog::move);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

void EditionDialog::makeChips()
{
    for (const char *key : stateKeys) {
        m_chips.push_back(m_filters->addChip(QString::fromLatin1(key)));
        connect(m_chips.back(), &QAbstractButton::toggled, this, &EditionDialog::narrow);
    }
    showChips();
}

void EditionDialog::showChips()
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const auto state = static_cast<EditionState>(i);
        //: %1: what becomes of requirements, %2: their number
        m_chips[i]->setText(tr("%1 %2")
                .arg(stateWord(state, m_session.words()))
                .arg(m_preview ? m_preview->count(state) : 0));
        m_chips[i]->setIcon(signIcon(signOf(state)));
        m_chips[i]->setIconSize(signSize(m_chips[i]));
        m_chips[i]->updateGeometry();
    }
}

bool EditionDialog::isBusy() const
{
    return m_timer.isActive() || (m_listing && m_listing->isRunning()) || (m_task && m_task->isRunning())
        || (m_moving && m_moving->isRunning());
}

void EditionDialog::listPacks()
{
    m_summary->setText(tr("The frameworks are being read…"));
    m_listing = std::make_unique<Task>();
    m_listing->start(
        [shelf = shelfOf(m_session)](const Progress &,
            const CancelTest &) -> Result<std::vector<PackSummary>> { return shelf.list().packs; },
        [this](Result<std::vector<PackSummary>> &&packs) { m_choice->setPacks(std::move(*packs)); });
}

void EditionDialog::load()
{
    m_timer.stop();
    m_move->setEnabled(false);
    const EditionQuestion question = m_choice->question();
    if (question.to.isEmpty() || m_freeze)
        return;
    m_summary->setText(tr("Working out what becomes of the requirements…"));
    m_task = std::make_unique<Task>();
    m_task->start(
        [&workspace = m_session.workspace(), &words = m_words, question](
            const Progress &, const CancelTest &) -> Result<EditionPreview> {
            const auto pack = packToMoveTo(workspace, question.from, question.to);
            if (!pack)
                return std::unexpected(pack.error());
            auto plan = planEdition(workspace.data(), question, *pack, words);
            if (!plan)
                return std::unexpected(plan.error());
            return std::move(plan->preview);
        },
        [this](const Result<EditionPreview> &preview) { take(preview); });
}

void EditionDialog::take(const Result<EditionPreview> &preview)
{
    m_preview.reset();
    if (preview)
        m_preview = *preview;
    if (!preview)
        m_message->setText(m_session.words().error(preview.error()));
    m_lines = editionLines(m_preview.value_or(EditionPreview()), m_session.words());
    m_summary->setText(summary());
    m_move->setEnabled(m_preview && !m_session.isReadOnly());
    m_move->setDefault(true);
    showChips();
    narrow();
}

QString EditionDialog::summary() const
{
    if (!m_preview)
        return {};
    const auto count = [this](CarriedOver carried) {
        return std::ranges::count_if(m_preview->rows, [carried](const EditionRow &row) {
            return row.state != EditionState::Withdrawn && row.carried == carried;
        });
    };
    //: %1 and %2: names of frameworks, %3 to %5: numbers of requirements
    QString text = tr(
        "From %1 to %2. Answers kept or carried over: %3; carried over, to be reviewed: %4; requirements to "
        "be decided: %5. Nothing that was recorded is lost.")
                       .arg(m_preview->from.best(m_session.language()),
                           m_preview->to.best(m_session.language()))
                       .arg(count(CarriedOver::Stays) + count(CarriedOver::AsItIs))
                       .arg(count(CarriedOver::ToReview))
                       .arg(count(CarriedOver::Nothing));
    QStringList others;
    for (const Id<Project> other : m_preview->alsoConcerned)
        others << m_session.reader().label(Kind::Project, other.uuid);
    if (!others.isEmpty())
        //: %1: names of audit projects
        text += u' ' + tr("Changed wordings also show in %1.").arg(m_session.words().list(others));
    return text;
}

void EditionDialog::narrow()
{
    const QStringList words = fold(m_filters->field()->text()).split(u' ', Qt::SkipEmptyParts);
    const bool isFree = std::ranges::none_of(m_chips, &ChipButton::isChecked);
    std::vector<RowModel::Row> rows;
    m_visible.clear();
    for (std::size_t i = 0; m_preview && i < m_preview->rows.size(); ++i) {
        const EditionState state = m_preview->rows[i].state;
        const bool hasWords =
            std::ranges::all_of(words, [&](const QString &word) { return m_lines[i].folded.contains(word); });
        if (!hasWords || (!isFree && !m_chips[static_cast<std::size_t>(state)]->isChecked()))
            continue;
        m_visible.push_back(i);
        rows.push_back({m_lines[i].cells, {{0, signOf(state)}}, {}});
    }
    m_rows->setRows(std::move(rows));
    m_table->showRow(0);
    showCurrent();
}

void EditionDialog::showCurrent()
{
    const int row = m_table->currentRow();
    const bool isShown = row >= 0 && row < std::ssize(m_visible);
    m_detail->showRow(isShown ? &m_preview->rows[m_visible[static_cast<std::size_t>(row)]] : nullptr);
}

void EditionDialog::move()
{
    if (!m_preview || isBusy() || m_session.isReadOnly())
        return;
    m_move->setEnabled(false);
    m_choice->setEnabled(false);
    m_message->setText(tr("The project is being moved…"));
    m_task.reset();
    m_freeze.emplace(m_session);
    m_moving = std::make_unique<Task>();
    m_moving->setHelper(m_session); // stores the changes in the thread of the window
    m_moving->start(
        [&workspace = m_session.workspace(), &words = m_words, shown = *m_preview](
            const Progress &, const CancelTest &) { return moveToEdition(workspace, shown, words); },
        [this](const Result<EditionMove> &move) { moveEnded(move); });
}

void EditionDialog::reject()
{
    if (!m_freeze)
        QDialog::reject();
}

/// Where somebody changed something in between, the new state is shown, and the reason.
void EditionDialog::moveEnded(const Result<EditionMove> &move)
{
    m_freeze.reset();
    m_choice->setEnabled(true);
    if (!move) {
        load();
        m_message->setText(m_session.words().error(move.error()));
        return;
    }
    const QString to = m_preview->to.best(m_session.language());
    std::ignore = m_session.adopt(move->commit);
    accept();
    const Project *earlier = m_session.data().find(move->earlier);
    Q_EMIT moved(earlier
            //: %1: name of a framework, %2: name of a closed project
            ? tr("The project follows %1. The decisions on the former edition stay readable in the closed "
                 "project “%2”.")
                  .arg(to, earlier->name.best(m_session.language()))
            //: %1: name of a framework
            : tr("The project follows %1.").arg(to));
}

} // namespace tsuzuri
