#include "ui/difference/difference_page.h"

#include "core/base/fold.h"
#include "ui/difference/answer_view.h"
#include "ui/difference/difference_choice.h"
#include "ui/pages/page_head.h"
#include "ui/papers/paper_export.h"
#include "ui/registers/row_model.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/session/shelf.h"
#include "ui/support/chip_button.h"
#include "ui/support/empty_page.h"
#include "ui/support/filter_field.h"
#include "ui/support/filter_row.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/line_splitter.h"
#include "ui/support/message_line.h"
#include "ui/support/preferences.h"
#include "ui/support/sign_label.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int loadDelay = 150; // ms after a change: several come together
constexpr std::array stateKeys{"covered", "partial", "open"};

/// What the program keeps for itself changes no answer.
bool isOwnNote(const std::pair<Kind, Uuid> &record)
{
    return record.first == Kind::GapSighting || record.first == Kind::SavedView;
}

QScrollArea *scrolled(QWidget *widget, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *padded = new QWidget(area);
    auto *layout = new QVBoxLayout(padded);
    layout->setContentsMargins(4 * unit(area), 2 * unit(area), 2 * unit(area), 2 * unit(area));
    layout->addWidget(widget);
    layout->addStretch();
    area->setWidget(padded);
    area->setBackgroundRole(QPalette::Base);
    return area;
}

} // namespace

struct DifferencePage::Work {
    std::optional<Session::Freeze> freeze;
    Task task;
};

DifferencePage::DifferencePage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_head(new PageHead(tr("Difference"), this))
    , m_choice(new DifferenceChoice(session, this))
    , m_filters(new FilterRow(this))
    , m_messages(new MessageLine(this))
    , m_chapters(new BarList(BarList::Scale::Shares, tr("No chapters."), this))
    , m_model(new RowModel({tr("No.", "requirement"), tr("Requirement"), tr("State", "difference"),
                               tr("Answered through"), tr("Documents"), tr("Evidence")},
          {4, 5}, this))
    , m_table(new RowTable(*m_model, {13, 38, 17, 38, 15, 12}, this))
    , m_answers(new AnswerView(session, this))
    , m_effortModel(new RowModel({tr("Person"), tr("Requirements to complete"), tr("Documents to renew"),
                                     tr("Evidence to collect anew")},
          {1, 2, 3}, this))
    , m_effort(new RowTable(*m_effortModel, {30, 24, 24, 24}, this))
    , m_empty(new EmptyPage(u"view-filter"_s, {}, this))
    , m_export(new PaperExport(session, preferences, ask, this))
    , m_papers(m_head->addButton(u"document-export"_s, tr("Export")))
    , m_work(std::make_unique<Work>())
{
    m_papers->setObjectName("export");
    auto *menu = new QMenu(m_papers);
    for (const Language language : {Language::Japanese, Language::English})
        menu->addAction(language == Language::Japanese ? u"日本語…"_s : u"English…"_s, this,
            [this, language] { exportPaper(language); });
    m_papers->setMenu(menu);
    m_papers->setEnabled(false);
    makeChips();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_choice);
    layout->addWidget(m_messages);
    layout->addWidget(m_filters);
    layout->addWidget(makeBody(), 1);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DifferencePage::load);
    connect(&session, &Session::changed, this, [this](const CommitNotice &notice) {
        if (!std::ranges::all_of(notice.records, isOwnNote))
            becomeStale();
    });
    connect(m_choice, &DifferenceChoice::changed, this, &DifferencePage::load);
    connect(m_filters->field(), &QLineEdit::textChanged, this, &DifferencePage::narrow);
    connect(m_table, &RowTable::rowShown, this, &DifferencePage::showCurrent);
    connect(m_chapters, &BarList::activated, this, &DifferencePage::goToChapter);
    connect(m_answers, &AnswerView::recordRequested, this,
        [this](const AnyId &id) { Q_EMIT placeRequested({{}, id.kind, id.uuid, {}, {}}); });
    connect(m_effort, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const RowModel::Row *row = m_effortModel->rowAt(index.row()); row && !row->record.isNull())
            Q_EMIT placeRequested({{}, row->record.kind, row->record.uuid, {}, {}});
    });
    connect(m_export, &PaperExport::written, this, &Page::written);
    connect(m_export, &PaperExport::failed, this,
        [this](const QString &sentence) { m_messages->tell(MessageLine::Manner::Problem, sentence); });
    narrow();
}

DifferencePage::~DifferencePage() = default;

void DifferencePage::makeChips()
{
    for (const char *key : stateKeys) {
        m_chips.push_back(m_filters->addChip(QString::fromLatin1(key)));
        connect(m_chips.back(), &QAbstractButton::toggled, this, &DifferencePage::narrow);
    }
}

QWidget *DifferencePage::makeBody()
{
    m_table->setObjectName("differenceTable");
    m_table->setAccessibleName(tr("Requirements of the target"));
    m_chapters->setObjectName("chapters");
    m_chapters->setAccessibleName(tr("Chapters of the target"));
    m_answers->setObjectName("answers");
    m_answers->setAccessibleName(tr("Why it is answered"));
    m_effort->setObjectName("effort");
    m_effort->setAccessibleName(tr("What is left to do, by person"));
    auto *upper = new QWidget(this);
    m_stack = new QStackedLayout(upper);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *lower = new QWidget(this);
    auto *tabs = new FlatTabs(FlatTabs::Spacing::Tight, lower);
    tabs->addTab(tr("Why", "answered"));
    tabs->addTab(tr("What is left to do, by person"));
    auto *sides = new QStackedWidget(lower);
    sides->addWidget(m_answers);
    sides->addWidget(m_effort);
    connect(tabs, &QTabBar::currentChanged, sides, &QStackedWidget::setCurrentIndex);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins({});
    lowerLayout->setSpacing(0);
    lowerLayout->addWidget(tabs);
    lowerLayout->addWidget(sides, 1);

    auto *right = new LineSplitter(Qt::Vertical, this);
    right->addWidget(upper);
    right->addWidget(lower);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    auto *body = new LineSplitter(Qt::Horizontal, this);
    body->addWidget(scrolled(m_chapters, body));
    body->addWidget(right);
    body->setSizes({characters(this, 40), characters(this, 130)});
    body->setStretchFactor(1, 1);
    return body;
}

bool DifferencePage::isReady() const
{
    return m_difference && !m_isStale && !m_work->task.isRunning() && !m_timer.isActive();
}

void DifferencePage::becomeStale()
{
    m_isStale = true;
    m_papers->setEnabled(false);
    if (isVisible())
        m_timer.start(loadDelay);
}

void DifferencePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale && !m_work->task.isRunning())
        m_timer.start(0);
}

void DifferencePage::load()
{
    m_timer.stop();
    m_isStale = true;
    m_papers->setEnabled(false);
    if (m_work->task.isRunning())
        return; // what comes back is thrown away
    m_isStale = false;
    m_messages->clear();
    m_countsOwn = m_choice->countsOwnControls();
    const Dataset *own = m_countsOwn ? &m_session.data() : nullptr;
    if (own)
        m_work->freeze.emplace(m_session);
    const QString target = m_choice->target();
    const DifferenceQuestion question{m_choice->held(), target, auditPeriod(m_session.data(), target)};
    m_work->task.start(
        [shelf = shelfOf(m_session), question, own, today = m_session.today()](
            const Progress &, const CancelTest &) { return differenceOf(shelf, question, own, today); },
        [this](const Result<Difference> &difference) {
            m_work->freeze.reset();
            if (m_isStale)
                m_timer.start(0);
            else
                take(difference);
        });
}

void DifferencePage::take(const Result<Difference> &difference)
{
    m_difference.reset();
    if (difference)
        m_difference = *difference;
    else
        m_messages->tell(MessageLine::Manner::Problem, m_session.words().error(difference.error()));
    const Difference none;
    const Difference &shown = m_difference ? *m_difference : none;
    m_lines = differenceLines(shown, m_session.words());
    m_chapters->setRows(chapterBars(shown, m_session.language()));
    m_effortModel->setRows(effortRows(shown, m_session));
    m_papers->setEnabled(m_difference.has_value());
    narrow();
}

void DifferencePage::narrow()
{
    const QString current = m_current;
    const QStringList words = fold(m_filters->field()->text()).split(u' ', Qt::SkipEmptyParts);
    const bool isFree = std::ranges::none_of(m_chips, &ChipButton::isChecked);
    const DifferenceText text(m_session.words());
    std::vector<RowModel::Row> rows;
    m_visible.clear();
    for (std::size_t i = 0; m_difference && i < m_difference->rows.size(); ++i) {
        const SchemeDifferenceRow &row = m_difference->rows[i];
        const bool hasWords =
            std::ranges::all_of(words, [&](const QString &word) { return m_lines[i].folded.contains(word); });
        if (!hasWords || (!isFree && !m_chips[static_cast<std::size_t>(row.state)]->isChecked()))
            continue;
        m_visible.push_back(i);
        rows.push_back({m_lines[i].cells, {{2, signOf(row.state)}}, {}});
    }
    m_model->setRows(std::move(rows));
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const auto state = static_cast<DifferenceState>(i);
        //: %1: a state of requirements, %2: their number
        m_chips[i]->setText(
            tr("%1 %2").arg(text.state(state)).arg(m_difference ? m_difference->count(state) : 0));
        m_chips[i]->setIcon(signIcon(signOf(state)));
        m_chips[i]->setIconSize(signSize(m_chips[i]));
        m_chips[i]->updateGeometry();
    }
    m_head->setCount(m_difference
            ? tr("%n requirement(s)", nullptr, static_cast<int>(m_difference->rows.size()))
            : QString());
    m_empty->setSentence(!m_difference ? tr("Choose what is held and what is aimed at.")
                                       : tr("No requirement fits the filter."));
    m_stack->setCurrentIndex(m_visible.empty() ? 1 : 0);
    const auto found = std::ranges::find_if(
        m_visible, [&](std::size_t place) { return m_difference->rows[place].code == current; });
    m_table->showRow(found == m_visible.end() ? 0 : static_cast<int>(found - m_visible.begin()));
    showCurrent();
}

const SchemeDifferenceRow *DifferencePage::rowAt(int row) const
{
    return row >= 0 && row < std::ssize(m_visible)
        ? &m_difference->rows[m_visible[static_cast<std::size_t>(row)]]
        : nullptr;
}

void DifferencePage::showCurrent()
{
    m_answers->clear();
    const SchemeDifferenceRow *row = rowAt(m_table->currentRow());
    if (!row)
        return;
    m_current = row->code;
    if (row->state == DifferenceState::Open)
        m_answers->addSentence(tr("Nothing that is held answers %1.").arg(row->code));
    m_answers->addChains(row->via);
    if (row->state != DifferenceState::Covered)
        m_answers->addMissing(missingControls(*row));
    m_answers->addReusable(row->documents, row->evidence);
}

void DifferencePage::goToChapter(int chapter)
{
    const auto found = std::ranges::find_if(
        m_visible, [&](std::size_t place) { return m_difference->rows[place].chapter == chapter; });
    if (found == m_visible.end())
        return;
    const auto row = static_cast<int>(found - m_visible.begin());
    m_table->showRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
    m_table->setFocus();
}

void DifferencePage::exportPaper(Language language)
{
    if (!isReady())
        return;
    const BothWords words;
    m_export->write(this,
        differencePaper(
            *m_difference, m_countsOwn ? &m_session.data() : nullptr, words.in(language), m_session.today()),
        PaperSize::A4Landscape);
}

Place DifferencePage::place() const
{
    Place place;
    QStringList pressed;
    for (const ChipButton *chip : m_chips) {
        if (chip->isChecked())
            pressed << chip->objectName();
    }
    place.filter = pressed.join(u',');
    place.tab = m_choice->code();
    return place;
}

void DifferencePage::go(const Place &place)
{
    for (ChipButton *chip : m_chips)
        chip->setChecked(place.filter.split(u',').contains(chip->objectName()));
    if (!place.tab.isEmpty() && place.tab != m_choice->code()) {
        m_choice->setCode(place.tab);
        m_isStale = true;
    }
    if (m_isStale)
        load();
    m_table->setFocus();
}

void DifferencePage::step(int rows)
{
    m_table->showRow(m_table->currentRow() + rows);
}

void DifferencePage::focusFilter()
{
    m_filters->field()->setFocus(Qt::ShortcutFocusReason);
}

void DifferencePage::setDensity(Density density)
{
    m_table->setDense(density == Density::Dense);
    m_effort->setDense(density == Density::Dense);
}

} // namespace tsuzuri
