#include "ui/coverage/coverage_page.h"

#include "core/calendar/plan_occurrences.h"
#include "core/coverage/heat_map.h"
#include "ui/coverage/coverage_key.h"
#include "ui/coverage/coverage_model.h"
#include "ui/coverage/coverage_words.h"
#include "ui/coverage/forecast_dialog.h"
#include "ui/coverage/heat_map_view.h"
#include "ui/coverage/ribbon_view.h"
#include "ui/gaps/days_off_note.h"
#include "ui/pages/page_head.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/chip_button.h"
#include "ui/support/empty_page.h"
#include "ui/support/filter_field.h"
#include "ui/support/filter_row.h"
#include "ui/support/line_splitter.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array exceptions{
    CoverageState::Missing, CoverageState::NotPlanned, CoverageState::NoEvidence, CoverageState::Late};
constexpr int loadDelay = 150; // ms after a change: several come together

} // namespace

CoveragePage::CoveragePage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_head(new PageHead(tr("Coverage"), this))
    , m_filters(new FilterRow(this))
    , m_model(new CoverageModel(session, this))
    , m_view(new RibbonView(session, *m_model, this))
    , m_map(new HeatMapView(session, this))
    , m_empty(new EmptyPage(u"view-calendar"_s, {}, this))
    , m_daysOff(new DaysOffNote(this))
{
    connect(m_head->addButton(u"view-calendar-tasks"_s, tr("Plan occurrences…")), &QPushButton::clicked, this,
        &CoveragePage::planOccurrences);
    connect(m_head->addMainButton(u"view-calendar"_s, tr("What if the audit started on…")),
        &QPushButton::clicked, this, &CoveragePage::forecast);
    makeChips();
    auto *upper = new QWidget(this);
    m_stack = new QStackedLayout(upper);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *middle = new LineSplitter(Qt::Vertical, this);
    middle->addWidget(upper);
    middle->addWidget(makeMap());
    middle->setStretchFactor(0, 1);
    m_daysOff->setContentsMargins(4 * unit(this), 0, 4 * unit(this), unit(this));
    auto *key = new CoverageKey(this);
    key->setContentsMargins(4 * unit(this), 0, 0, 0);
    auto *keyRow = new QHBoxLayout;
    keyRow->setContentsMargins(4 * unit(this), 0, 4 * unit(this), unit(this));
    keyRow->addWidget(key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_filters);
    layout->addLayout(keyRow);
    layout->addWidget(m_daysOff);
    layout->addWidget(middle, 1);

    m_timer.setSingleShot(true);
    m_timer.setInterval(loadDelay);
    connect(&m_timer, &QTimer::timeout, this, &CoveragePage::load);
    const auto becomeStale = [this] {
        m_isStale = true;
        if (isVisible())
            m_timer.start();
    };
    connect(&session, &Session::changed, this, becomeStale);
    connect(&session, &Session::projectChanged, this, becomeStale);
    connect(m_filters->field(), &QLineEdit::textChanged, this, &CoveragePage::arrange);
    connect(m_view, &RibbonView::recordShown, this, [this](const AnyId &id) {
        const ControlRibbon *ribbon = m_model->ribbonAt(m_view->currentIndex().row());
        m_current = ribbon ? ribbon->control : m_current;
        Q_EMIT recordShown(id);
    });
    connect(m_view, &RibbonView::recordRequested, this,
        [this](const AnyId &id) { Q_EMIT placeRequested({{}, id.kind, id.uuid, {}, {}}); });
    connect(m_map, &HeatMapView::controlChosen, this,
        [this](const Id<Control> &control) { m_view->showControl(m_model->rowOf(control)); });
}

void CoveragePage::makeChips()
{
    for (const CoverageState state : exceptions) {
        ChipButton *chip = m_filters->addChip(QString::number(static_cast<int>(state)));
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { narrow(chip); });
        m_chips.emplace_back(chip, state);
    }
}

QWidget *CoveragePage::makeMap()
{
    const int step = unit(this);
    auto *box = new QWidget(this);
    auto *title = new QLabel(tr("All controls by month"), box);
    title->setFont(sized(font(), TextSize::Box));
    m_span = new QComboBox(box);
    m_span->setObjectName("span");
    m_span->setAccessibleName(tr("Months that are shown"));
    m_span->addItem(tr("Audit period"));
    m_span->addItem(tr("Year from April"));
    m_span->addItem(tr("Calendar year"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4 * step, 2 * step, 4 * step, step);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_span);
    auto *area = m_mapArea = new QScrollArea(box);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_map);
    area->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(area, 1);
    connect(m_span, &QComboBox::currentIndexChanged, this, &CoveragePage::showMap);
    return box;
}

void CoveragePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        load();
}

void CoveragePage::load()
{
    m_isStale = false;
    const Project *project = m_session.data().find(m_session.project());
    m_daysOff->setProject(project);
    if (!project) {
        m_model->setCoverage({});
    } else {
        const WorkspaceIndex workspace(m_session.data(), m_session.today());
        m_model->setCoverage(coverageOf(ProjectIndex(workspace, *project)));
    }
    showMap();
    arrange();
}

void CoveragePage::showMap()
{
    const Coverage &coverage = m_model->coverage();
    if (!coverage.isKnown())
        return m_map->setMap({}, {});
    const Period span = m_span->currentIndex() == 0 ? coverage.span
        : m_span->currentIndex() == 1               ? yearOf(coverage.span.to, 4)
                                                    : yearOf(coverage.span.to, 1);
    m_map->setMap(heatMap(coverage, span), coverage.asOf.isValid() ? coverage.asOf : coverage.today);
    constexpr int most = 14; // lines that the ribbons leave to the map
    m_mapArea->setMinimumHeight(qMin(m_map->sizeHint().height(), fontMetrics().height() * most)
        + m_mapArea->horizontalScrollBar()->sizeHint().height());
}

std::optional<CoverageState> CoveragePage::chosenState() const
{
    const auto pressed =
        std::ranges::find_if(m_chips, [](const auto &chip) { return chip.first->isChecked(); });
    return pressed == m_chips.end() ? std::nullopt : std::optional(pressed->second);
}

void CoveragePage::narrow(ChipButton *pressed)
{
    for (const auto &[chip, state] : m_chips) {
        if (chip != pressed)
            chip->setChecked(false);
    }
    arrange();
}

void CoveragePage::arrange()
{
    const Id<Control> current = m_current;
    m_model->setFilter(m_filters->field()->text(), chosenState());
    for (const auto &[chip, state] : m_chips)
        //: %1: such as "Not done", %2: number of controls
        chip->setText(tr("%1 %2").arg(CoverageWords::stateWord(state)).arg(m_model->countOf(state)));
    const Coverage &coverage = m_model->coverage();
    const bool hasProject = m_session.data().find(m_session.project());
    m_empty->setSentence(!hasProject ? tr("Choose an audit project at the top of the window.")
            : !coverage.isKnown()
            ? tr("The audit project has no period or as-of date yet. Enter it under Projects and scope.")
            : tr("No control fits the filter."));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_head->setCount(!coverage.isKnown() ? QString()
            : coverage.asOf.isValid()
            //: %1: a day
            ? tr("As of %1").arg(coverage.asOf.toString(Qt::ISODate))
            //: %1: a period
            : tr("Audit period %1").arg(m_session.words().period(coverage.span)));
    const int row = m_model->rowOf(current);
    m_view->showControl(row >= 0 ? row : 0);
}

void CoveragePage::planOccurrences()
{
    const ChangeSet changes = tsuzuri::planOccurrences(
        m_session.data(), {.project = m_session.project(), .today = m_session.today()});
    int added = 0;
    int removed = 0;
    for (const ControlInstance &instance : changes.of<ControlInstance>())
        ++(instance.isDeleted() ? removed : added);
    if (changes.isEmpty())
        return m_ask.tell(this, tr("All occurrences that lie ahead are planned already."));
    //: %1: number of occurrences that are added, %2: removed
    const QString question =
        tr("Plan what lies ahead: %1 occurrences are added, %2 that fit no more are removed. "
           "What has begun stays as it is.")
            .arg(added)
            .arg(removed);
    if (!m_ask.confirm(this, question, tr("Plan")))
        return;
    if (const auto stored = m_session.commit(changes); !stored)
        return m_ask.tell(this, m_session.words().error(stored.error()));
    Q_EMIT doneSentence(tr("%n occurrence(s) planned.", nullptr, added));
}

void CoveragePage::forecast()
{
    auto *dialog = new ForecastDialog(m_session, m_preferences, m_ask, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ForecastDialog::recordRequested, this,
        [this](const AnyId &id) { Q_EMIT placeRequested({{}, id.kind, id.uuid, {}, {}}); });
    dialog->open();
}

Place CoveragePage::place() const
{
    Place place;
    place.record = m_current.uuid;
    if (const auto state = chosenState())
        place.filter = QString::number(static_cast<int>(*state));
    return place;
}

void CoveragePage::go(const Place &place)
{
    for (const auto &[chip, state] : m_chips)
        chip->setChecked(chip->objectName() == place.filter);
    if (!place.record.isNull())
        m_current = {place.record};
    if (m_isStale)
        load();
    else
        arrange();
    m_view->setFocus();
}

void CoveragePage::step(int rows)
{
    const int row = m_view->currentIndex().row() + rows;
    if (m_model->ribbonAt(row))
        m_view->showControl(row);
}

void CoveragePage::focusFilter()
{
    m_filters->field()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tsuzuri
