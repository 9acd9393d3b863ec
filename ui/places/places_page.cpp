#include "ui/places/places_page.h"

#include "core/base/clock.h"
#include "core/gaps/workspace_index.h"
#include "core/locations/recognise.h"
#include "ui/pages/page_head.h"
#include "ui/places/paste_places_dialog.h"
#include "ui/places/place_words.h"
#include "ui/places/shares_dialog.h"
#include "ui/registers/row_table.h"
#include "ui/session/data_work.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/empty_page.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/line_splitter.h"
#include "ui/support/preferences.h"
#include "ui/support/progress_row.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

PlacesPage::PlacesPage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_placeRows(new RowModel(
          {tr("Place"), tr("Kind", "place"), tr("Master copies"), tr("Copies"), tr("Lost without it")},
          {2, 3, 4}, this))
    , m_thingRows(new RowModel(
          {tr("What lies there"), tr("Copy or master"), tr("Elsewhere"), tr("Last check"), tr("Address")}, {},
          this))
    , m_resultRows(new RowModel(
          {tr("Result"), tr("What lies there"), tr("Checked on"), tr("Remark"), tr("Address")}, {}, this))
    , m_tabs(new FlatTabs(FlatTabs::Spacing::Wide, this))
    , m_mapWork(new DataWork(session, this))
    , m_thingWork(new DataWork(session, this))
    , m_task(std::make_unique<Task>())
{
    m_tabs->addTab(tr("Map of places"));
    m_tabs->addTab(tr("Last check"));
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(3 * unit(this), 0, 3 * unit(this), unit(this));
    tabRow->addWidget(m_tabs, 1);
    m_results = new RowTable(*m_resultRows, {20, 30, 20, 24, 38}, this);
    m_results->setObjectName("resultTable");
    m_results->setAccessibleName(tr("Last check"));
    auto *middle = new QWidget(this);
    m_stack = new QStackedLayout(middle);
    m_stack->addWidget(makeMap());
    m_stack->addWidget(m_results);
    auto *nothing = new EmptyPage(u"folder"_s,
        tr("Where documents and evidence live. Paste the paths and addresses from a mail: each line is "
           "recognised and "
           "shown before anything is recorded."),
        this);
    connect(nothing->addStep(tr("Paste places…")), &QPushButton::clicked, this, &PlacesPage::paste);
    m_stack->addWidget(nothing);
    m_stack->addWidget(new EmptyPage(u"document-preview"_s,
        tr("Nothing was checked since the window was opened. The check looks at every path that this "
           "computer can reach."),
        this));
    m_stack->addWidget(new EmptyPage(u"folder"_s, tr("The places are being gathered…"), this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(tabRow);
    m_progress = new ProgressRow(tr("Checking places"), this);
    layout->addWidget(m_progress);
    layout->addWidget(middle, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PlacesPage::showAllowed);
    connect(m_results, &RowTable::rowShown, this, [this] { showCurrent(*m_results); });
    connect(&session, &Session::gapsChanged, this, &PlacesPage::refresh);
    connect(&session, &Session::readOnlyChanged, this, &PlacesPage::showAllowed);
    connect(m_task.get(), &Task::progressed, m_progress, &ProgressRow::setShare);
    connect(m_progress, &ProgressRow::cancelRequested, this, [this] { m_task->cancel(); });
}

PlacesPage::~PlacesPage() = default;

QWidget *PlacesPage::makeHead()
{
    m_head = new PageHead(tr("Places"), this);
    const auto *shares = m_head->addButton(u"folder"_s, tr("Names of shares…"));
    m_paste = m_head->addButton(u"edit-paste"_s, tr("Paste places…"));
    m_paste->setObjectName("pastePlaces");
    m_check = m_head->addMainButton(u"view-refresh"_s, tr("Check places"));
    m_check->setObjectName("checkPlaces");
    connect(shares, &QPushButton::clicked, this, [this] { SharesDialog(m_preferences, m_ask, this).exec(); });
    connect(m_paste, &QPushButton::clicked, this, &PlacesPage::paste);
    connect(m_check, &QPushButton::clicked, this, &PlacesPage::check);
    return m_head;
}

QWidget *PlacesPage::makeMap()
{
    const int step = unit(this);
    m_places = new RowTable(*m_placeRows, {44, 22, 14, 12, 16}, this);
    m_places->setObjectName("placeTable");
    m_places->setAccessibleName(tr("Map of places"));
    m_things = new RowTable(*m_thingRows, {36, 16, 16, 24, 44}, this);
    m_things->setObjectName("thingTable");
    m_things->setAccessibleName(tr("What lies there"));
    m_about = new QLabel(this);
    m_about->setObjectName("about");
    m_about->setWordWrap(true);
    m_about->setContentsMargins(4 * step, 2 * step, 4 * step, step);
    auto *lower = new QWidget(this);
    auto *layout = new QVBoxLayout(lower);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_about);
    layout->addWidget(m_things, 1);
    auto *splitter = new LineSplitter(Qt::Vertical, this);
    splitter->addWidget(m_places);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    connect(m_places, &RowTable::rowShown, this, &PlacesPage::showPlace);
    connect(m_things, &RowTable::rowShown, this, [this] { showCurrent(*m_things); });
    connect(m_things, &QAbstractItemView::activated, this, &PlacesPage::showThing);
    return splitter;
}

void PlacesPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        load();
}

void PlacesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        load();
}

void PlacesPage::load()
{
    m_isStale = false;
    struct Read {
        PlaceMap map;
        std::vector<Id<Document>> nowhere;
    };
    const auto work = [&data = m_session.data()](const CancelTest &) {
        Read read{placeMap(data), {}};
        for (const Document *document : std::exchange(read.map.nowhere, {}))
            read.nowhere.push_back(document->id);
        return read;
    };
    m_mapWork->start(
        work, [this](Read read) { takeMap(std::move(read.map.places), std::move(read.nowhere)); });
    showAllowed();
}

void PlacesPage::takeMap(std::vector<KnownPlace> places, std::vector<Id<Document>> nowhere)
{
    m_known = std::move(places);
    m_nowhere = std::move(nowhere);
    m_isRead = true;
    std::vector<RowModel::Row> rows;
    int row = 0;
    for (const KnownPlace &place : m_known) {
        if (place.key == m_key)
            row = static_cast<int>(rows.size());
        rows.push_back(rowOf(m_session, place));
    }
    if (!m_nowhere.empty()) {
        RowModel::Row last;
        last.cells = {tr("No place is recorded"), {}, QString::number(m_nowhere.size()), {}, {}};
        last.signs[0] = {Shape::Question, Tone::Blocker};
        if (m_key.isEmpty() && rows.empty())
            row = static_cast<int>(rows.size());
        rows.push_back(std::move(last));
    }
    m_placeRows->setRows(std::move(rows));
    m_head->setCount(tr("%n place(s)", nullptr, static_cast<int>(m_known.size())));
    m_places->showRow(row);
    showPlace();
    showAllowed();
}

void PlacesPage::showPlace()
{
    const auto row = static_cast<std::size_t>(qMax(0, m_places->currentRow()));
    if (row >= m_known.size()) {
        showNowhere();
        return;
    }
    m_key = m_known[row].key;
    const auto work = [&session = std::as_const(m_session), things = m_known[row].things](
                          const CancelTest &isCancelled) {
        std::vector<RowModel::Row> rows;
        for (const PlacedThing &thing : things) {
            if (isCancelled())
                break;
            if (const Location *location = session.data().find(thing.location))
                rows.push_back(rowOf(session, thing, *location));
        }
        return rows;
    };
    QStringList lines;
    lines << (m_known[row].lost > 0
            ? tr("If this place goes, %n thing(s) are lost: they lie nowhere else.", nullptr,
                  m_known[row].lost)
            : tr("If this place goes, nothing is lost: everything lies elsewhere as well."));
    if (const Person *holder = m_session.data().find(m_known[row].holder))
        lines << tr("%1 has the key.").arg(holder->name.best(m_session.language()));
    showThings(work, lines.join(u' '));
}

void PlacesPage::showNowhere()
{
    const auto work = [&session = std::as_const(m_session), documents = m_nowhere](
                          const CancelTest &isCancelled) {
        std::vector<RowModel::Row> rows;
        const WorkspaceIndex index(session.data(), session.today());
        for (const Id<Document> id : documents) {
            if (isCancelled())
                break;
            if (const Document *document = session.data().find(id))
                rows.push_back(nowhereRow(session, index, *document));
        }
        return rows;
    };
    m_key.clear();
    showThings(work, tr("%n document(s) without a place.", nullptr, static_cast<int>(m_nowhere.size())));
}

void PlacesPage::showThings(
    const std::function<std::vector<RowModel::Row>(const CancelTest &)> &work, const QString &about)
{
    m_thingWork->start(work, [this, about](std::vector<RowModel::Row> rows) {
        m_about->setText(about);
        m_thingRows->setRows(std::move(rows));
    });
}

void PlacesPage::showThing()
{
    const RowModel::Row *row = m_thingRows->rowAt(m_things->currentRow());
    if (row && !row->record.isNull())
        Q_EMIT placeRequested({{}, row->record.kind, row->record.uuid});
}

void PlacesPage::showCurrent(RowTable &table)
{
    const auto *model = qobject_cast<const RowModel *>(table.model());
    const RowModel::Row *row = model->rowAt(table.currentRow());
    if (row && !row->record.isNull())
        Q_EMIT recordShown(row->record);
}

bool PlacesPage::isChecking() const
{
    return m_task->isRunning();
}

void PlacesPage::check()
{
    if (m_task->isRunning() || m_session.isReadOnly())
        return;
    CheckOptions options;
    options.variables = PathVariables(m_preferences.shareFolders());
    auto places =
        std::make_shared<std::vector<PlaceToCheck>>(placesToCheck(m_session.data())); // read in two threads
    m_progress->start();
    m_task->start(
        [places, options](const Progress &progress, const CancelTest &isCancelled) {
            CheckOptions checked = options;
            checked.progress = progress;
            checked.isCancelled = isCancelled;
            return checkPlaces(*places, checked);
        },
        [this, places](Result<std::vector<PlaceCheck>> &&checks) {
            m_progress->hide();
            if (checks)
                takeChecks(*places, *checks);
            showAllowed();
            Q_EMIT checked();
        });
    showAllowed();
}

void PlacesPage::takeChecks(const std::vector<PlaceToCheck> &places, const std::vector<PlaceCheck> &checks)
{
    const auto stored = m_session.commit(changesOf(m_session.data(), checks, currentInstant()));
    if (!stored) {
        m_ask.tell(this, m_session.words().error(stored.error()));
        return;
    }
    showResults(places, checks);
    m_tabs->setCurrentIndex(1);
    int others = 0;
    for (const Location &location : m_session.data().table<Location>())
        others += location.retired != Flag::Yes && !isPathKind(location.kind) ? 1 : 0;
    Q_EMIT doneSentence(checkSummary(m_session, places, checks, others));
}

/// What needs somebody comes first; what this computer could not look at is listed all the same.
void PlacesPage::showResults(const std::vector<PlaceToCheck> &places, const std::vector<PlaceCheck> &checks)
{
    const QString when =
        currentInstant().toTimeZone(m_session.workspace().zone()).toString(u"yyyy-MM-dd HH:mm");
    QHash<QString, std::size_t> known;
    for (std::size_t i = 0; i < places.size(); ++i)
        known.insert(places[i].location.toString(), i);
    std::vector<std::pair<int, RowModel::Row>> rows;
    for (const Location &location : m_session.data().table<Location>()) {
        if (location.retired == Flag::Yes)
            continue;
        const auto found = known.constFind(location.id.toString());
        const PlaceToCheck *place = found == known.cend() ? nullptr : &places[*found];
        RowModel::Row row = resultRow(m_session, location, place, place ? &checks[*found] : nullptr, when);
        const Tone tone = row.signs[0].tone;
        rows.emplace_back(tone == Tone::Major ? 0 : tone == Tone::Later ? 1 : 2, std::move(row));
    }
    std::ranges::stable_sort(rows, {}, [](const auto &row) { return row.first; });
    std::vector<RowModel::Row> sorted;
    for (auto &[rank, row] : rows)
        sorted.push_back(std::move(row));
    m_resultRows->setRows(std::move(sorted));
    m_results->showRow(0);
}

void PlacesPage::paste()
{
    pasteText(QGuiApplication::clipboard()->text());
}

void PlacesPage::pasteText(const QString &text)
{
    auto *dialog = new PastePlacesDialog(m_session, m_preferences, text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PastePlacesDialog::recorded, this, [this](const QString &sentence) {
        load();
        Q_EMIT doneSentence(sentence);
    });
    connect(dialog, &PastePlacesDialog::refused, this,
        [this](const Error &error) { m_ask.tell(this, m_session.words().error(error)); });
    dialog->open();
}

void PlacesPage::showAllowed()
{
    const bool isEmpty = m_placeRows->rowCount() == 0;
    const bool isMap = m_tabs->currentIndex() == 0;
    const int map = !m_isRead ? 4 : isEmpty ? 2 : 0;
    m_stack->setCurrentIndex(isMap ? map : m_resultRows->rowCount() > 0 ? 1 : 3);
    m_check->setEnabled(!isEmpty && !isChecking() && !m_session.isReadOnly());
    m_paste->setEnabled(!m_session.isReadOnly());
}

Place PlacesPage::place() const
{
    return {{}, {}, {}, m_tabs->currentIndex() == 1 ? u"check"_s : QString(), m_key};
}

void PlacesPage::go(const Place &place)
{
    m_tabs->setCurrentIndex(place.filter == "check"_L1 ? 1 : 0);
    if (!place.tab.isEmpty())
        m_key = place.tab;
    load();
    m_places->setFocus();
}

void PlacesPage::step(int rows)
{
    RowTable &table = m_tabs->currentIndex() == 1 ? *m_results : *m_things;
    table.showRow(table.currentRow() + rows);
}

void PlacesPage::setDensity(Density density)
{
    for (RowTable *table : {m_places, m_things, m_results})
        table->setDense(density == Density::Dense);
}

} // namespace tsuzuri
