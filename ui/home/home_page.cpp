#include "ui/home/home_page.h"

#include "ui/gaps/gap_text.h"
#include "ui/home/bar_list.h"
#include "ui/home/box.h"
#include "ui/home/fact_list.h"
#include "ui/home/home_words.h"
#include "ui/session/change_text.h"
#include "ui/session/session.h"
#include "ui/support/empty_page.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <map>
#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLines = 5; // of a box of three

constexpr std::array readinessKinds {std::pair {BarPart::Fill::Full, Tone::Good},
    std::pair {BarPart::Fill::Hatched, Tone::Good}, std::pair {BarPart::Fill::Faint, Tone::Draft}};

std::vector<BarPart> partsOf(const Readiness &readiness)
{
    std::vector<BarPart> parts;
    const std::array counts {readiness.shown, readiness.partly, readiness.open};
    for (std::size_t i = 0; i < counts.size(); ++i)
        parts.push_back({counts[i], readinessKinds[i].second, readinessKinds[i].first});
    return parts;
}

/// A small picture beside its word.
class KeyPicture : public QWidget {
public:
    KeyPicture(const BarPart &part, QWidget *parent)
        : QWidget(parent)
        , m_part(part)
    {
        setFixedSize(fontMetrics().height(), fontMetrics().height() * 2 / 3);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintPart(painter, rect(), m_part, palette());
    }

private:
    BarPart m_part;
};

} // namespace

HomePage::HomePage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    const int step = unit(this);
    auto *title = new QLabel(tr("Where do we stand?"), this);
    title->setFont(sized(font(), TextSize::Page));
    m_subtitle = new QLabel(this);
    m_subtitle->setFont(sized(font(), TextSize::Secondary));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4 * step, 3 * step, 4 * step, 0);
    head->setSpacing(3 * step);
    head->addWidget(title);
    head->addWidget(m_subtitle, 1);

    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(4 * step, 2 * step, 4 * step, 3 * step);
    grid->setSpacing(2 * step + 2);
    addBoxes(*grid);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    m_boxes = scroll;
    m_beginning = makeBeginning();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_beginning, 1);
    const auto becomeStale = [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    };
    connect(&session, &Session::gapsChanged, this, becomeStale);
}

void HomePage::addBoxes(QGridLayout &grid)
{
    auto *figures = new Box({}, this);
    auto *row = new QWidget(figures);
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins({});
    m_shown = addFigure(*rowLayout);
    m_blockers = addFigure(*rowLayout);
    m_located = addFigure(*rowLayout);
    m_left = addFigure(*rowLayout);
    figures->setContent(row);

    const auto addBox = [this](const QString &title, const QString &link, const Place &place, QWidget *content) {
        auto *box = new Box(title, this);
        if (!link.isEmpty()) {
            connect(box->addLink(link), &QPushButton::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
        }
        box->setContent(content);
        for (LineList *list : box->findChildren<LineList *>())
            list->setAccessibleName(title);
        return box;
    };
    auto *readiness = new QWidget(this);
    auto *readinessLayout = new QVBoxLayout(readiness);
    readinessLayout->setContentsMargins({});
    m_readiness = new BarList(BarList::Scale::Shares, tr("No requirements to show yet."), readiness);
    m_gaps = new BarList(BarList::Scale::Counts, tr("The checks find no gaps."), this);
    m_loads = new BarList(BarList::Scale::Counts, tr("Nothing is due."), this);
    m_stepList = new FactList(tr("Nothing is waiting. Import a list or add records to go on."), this);
    m_days = new FactList(tr("No dates are planned yet."), this);
    m_changes = new FactList(tr("Nothing has changed yet."), this);
    readinessLayout->addWidget(m_readiness);
    readinessLayout->addStretch();
    readinessLayout->addWidget(makeKey());

    grid.addWidget(figures, 0, 0, 1, 3);
    grid.addWidget(addBox(tr("Readiness"), tr("Requirements"), {{}, Kind::Applicability}, readiness), 1, 0, 2, 1);
    grid.addWidget(addBox(tr("What to do next"), tr("All gaps"), {u"gaps"_s}, m_stepList), 1, 1);
    grid.addWidget(addBox(tr("Gaps by subject"), tr("Checklist"), {u"gaps"_s}, m_gaps), 2, 1);
    grid.addWidget(addBox(tr("Coming up"), tr("Milestones"), {{}, Kind::Milestone}, m_days), 1, 2);
    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins({});
    lowerLayout->setSpacing(grid.spacing());
    lowerLayout->addWidget(addBox(tr("Due within 7 days"), tr("Requests"), {{}, Kind::Request}, m_loads));
    lowerLayout->addWidget(addBox(tr("Latest changes"), {}, {}, m_changes), 1);
    grid.addWidget(lower, 2, 2);
    grid.setColumnStretch(0, 4);
    grid.setColumnStretch(1, 4);
    grid.setColumnStretch(2, 4);
    grid.setRowStretch(2, 1);

    connect(m_readiness, &BarList::activated, this, &HomePage::openReadiness);
    connect(m_gaps, &BarList::activated, this, [this](int i) {
        Q_EMIT placeRequested({u"gaps"_s, {}, {}, {}, m_families[static_cast<std::size_t>(i)]});
    });
    connect(m_stepList, &FactList::activated, this,
        [this](int i) { Q_EMIT placeRequested(m_steps[static_cast<std::size_t>(i)].place); });
    connect(m_days, &FactList::activated, this, [this](int i) {
        const AnyId &record = m_standing.days[static_cast<std::size_t>(i)].record;
        Q_EMIT placeRequested({{}, record.kind, record.uuid});
    });
    connect(m_loads, &BarList::activated, this, [this](int i) {
        Q_EMIT placeRequested({{}, Kind::Person, m_standing.loads[static_cast<std::size_t>(i)].person.uuid});
    });
    connect(m_changes, &FactList::activated, this, [this](int i) {
        const AnyId &record = m_changed[static_cast<std::size_t>(i)];
        if (m_session.data().rowOf(record.kind, record.uuid) >= 0)
            Q_EMIT placeRequested({{}, record.kind, record.uuid});
    });
}

HomePage::Figure HomePage::addFigure(QHBoxLayout &layout)
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(0);
    Figure figure {new QLabel(this), new QLabel(this)};
    figure.number->setFont(sized(font(), TextSize::Figure));
    figure.words->setFont(sized(font(), TextSize::Secondary));
    figure.words->setForegroundRole(QPalette::PlaceholderText);
    figure.words->setWordWrap(true);
    cell->addWidget(figure.number);
    cell->addWidget(figure.words);
    layout.addLayout(cell, 1);
    return figure;
}

QWidget *HomePage::makeKey()
{
    auto *key = new QWidget(this);
    auto *layout = new QHBoxLayout(key);
    layout->setContentsMargins({});
    const std::array words {tr("ready to show"), tr("control, no evidence yet"), tr("not started")};
    for (std::size_t i = 0; i < words.size(); ++i) {
        layout->addWidget(new KeyPicture({1, readinessKinds[i].second, readinessKinds[i].first}, key));
        auto *label = new QLabel(words[i], key);
        label->setFont(sized(font(), TextSize::Hint));
        layout->addWidget(label);
    }
    layout->addStretch();
    return key;
}

QWidget *HomePage::makeBeginning()
{
    auto *page = new EmptyPage(u"folder-new"_s,
        tr("Begin with an audit project: choose what is audited against, and its requirements come with it.\n"
           "Lists that you keep already can be imported at any time."),
        this);
    auto *make = page->addStep(tr("New audit project…"));
    make->setObjectName("begin");
    make->setDefault(true);
    connect(make, &QPushButton::clicked, this, &Page::projectRequested);
    connect(page->addStep(tr("Import a list…")), &QPushButton::clicked, this,
        [this] { Q_EMIT importRequested(Kind::Document); });
    return page;
}

/// Nothing is there yet but the company itself.
bool HomePage::isBeginning() const
{
    const Dataset &dataset = m_session.data();
    return std::ranges::all_of(
        allKinds(), [&](Kind kind) { return kind == Kind::Organisation || dataset.size(kind) == 0; });
}

void HomePage::go(const Place &)
{
    if (m_isStale)
        refresh();
}

void HomePage::refresh()
{
    m_isStale = false;
    m_beginning->setVisible(isBeginning());
    m_boxes->setVisible(!isBeginning());
    m_standing = standingOf(m_session.data(), m_session.report(), m_session.project(), m_session.today());
    const GapBook &gaps = m_session.gaps();
    m_steps = nextSteps(m_session.data(), gaps, m_session.project(), m_session.today());
    m_subtitle->setText(longDay(m_session.language(), m_session.today()));
    showFigures(gaps.counts());
    showReadiness();
    showGaps();
    showSteps();
    showDays();
    showLoads();
    showChanges();
}

void HomePage::showFigures(const GapCounts &gaps)
{
    const Readiness &readiness = m_standing.readiness;
    const int share = readiness.total() == 0 ? 0 : 100 * readiness.shown / readiness.total();
    m_shown.number->setText(tr("%1%").arg(share));
    //: below a percentage; %1 of %2 requirements
    m_shown.words->setText(
        tr("of requirements ready to show (%1 of %2)").arg(readiness.shown).arg(readiness.total()));
    m_blockers.number->setText(QString::number(gaps.of(Severity::Blocker)));
    m_blockers.words->setText(tr("gaps that block the handover (%1 in all)").arg(gaps.total()));
    //: number of documents: %1 of %2
    m_located.number->setText(tr("%1 / %2").arg(m_standing.locatedDocuments).arg(m_standing.requiredDocuments));
    m_located.words->setText(tr("required documents with a known place"));
    QDate end;
    for (const ProjectStanding &project : m_standing.projects) {
        const bool concerns = m_session.project().isNull() || project.project == m_session.project();
        if (concerns && project.end >= m_session.today() && (!end.isValid() || project.end < end))
            end = project.end;
    }
    m_left.number->setText(end.isValid() ? QString::number(m_session.today().daysTo(end)) : u"–"_s);
    m_left.words->setText(end.isValid() ? tr("days until the audit period ends (%1)").arg(end.toString(Qt::ISODate))
                                        : tr("no audit period ends ahead"));
}

void HomePage::showReadiness()
{
    const RegisterReader &reader = m_session.reader();
    std::vector<BarRow> rows;
    const auto add = [&](const QString &label, const Readiness &readiness) {
        const QString value = tr("%1 / %2").arg(readiness.shown).arg(readiness.total());
        rows.push_back({label, partsOf(readiness), value, label});
    };
    if (m_session.project().isNull()) {
        for (const ProjectStanding &project : m_standing.projects)
            add(reader.name(Kind::Project, project.project.uuid), project.readiness);
    } else {
        for (const ChapterStanding &chapter : m_standing.chapters) {
            const QString name = reader.name(Kind::Requirement, chapter.requirement);
            add(name.startsWith(chapter.code) ? name : u"%1 %2"_s.arg(chapter.code, name), chapter.readiness);
        }
    }
    m_readiness->setRows(std::move(rows));
}

void HomePage::openReadiness(int row)
{
    if (m_session.project().isNull()) {
        const Id<Project> project = m_standing.projects[static_cast<std::size_t>(row)].project;
        m_session.setProject(project);
        return;
    }
    const ChapterStanding &chapter = m_standing.chapters[static_cast<std::size_t>(row)];
    Q_EMIT placeRequested({{}, Kind::Requirement, chapter.requirement});
}

void HomePage::showGaps()
{
    std::map<QString, GapCounts> families;
    for (const Gap *gap : m_session.gaps().gaps())
        families[gap->rule.section(u'-', 0, 0)].add(gap->severity);
    std::vector<std::pair<QString, GapCounts>> sorted(families.begin(), families.end());
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const auto &family) { return family.second.total(); });
    std::vector<BarRow> rows;
    m_families.clear();
    for (const auto &[family, counts] : sorted) {
        BarRow row {familyText(family), {}, QString::number(counts.total()), {}};
        QStringList tip;
        for (const Severity severity : {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice}) {
            row.parts.push_back({counts.of(severity), signOf(severity).tone, BarPart::Fill::Full});
            if (counts.of(severity) > 0)
                tip << tr("%1 %2").arg(severityWord(m_session.words(), severity)).arg(counts.of(severity));
        }
        row.toolTip = tip.join(u'\n');
        rows.push_back(std::move(row));
        m_families.push_back(family);
    }
    m_gaps->setRows(std::move(rows));
}

void HomePage::showSteps()
{
    std::vector<Fact> facts;
    for (const NextStep &step : m_steps) {
        const bool isBlocking = step.what == NextStep::What::MendBlockers || step.what == NextStep::What::FindDocuments;
        facts.push_back({{}, signOf(isBlocking ? Severity::Blocker : Severity::Major), stepText(step), {}});
    }
    m_stepList->setFacts(std::move(facts));
}

void HomePage::showDays()
{
    std::vector<Fact> facts;
    for (const ComingDay &day : m_standing.days | std::views::take(mostLines)) {
        const auto left = static_cast<int>(m_session.today().daysTo(day.day));
        facts.push_back({day.day.toString(Qt::ISODate), {}, dayText(m_session, day), tr("%n day(s)", nullptr, left)});
    }
    m_days->setFacts(std::move(facts));
}

void HomePage::showLoads()
{
    std::vector<BarRow> rows;
    for (const PersonLoad &load : m_standing.loads | std::views::take(mostLines)) {
        BarRow row {m_session.reader().name(Kind::Person, load.person.uuid),
            {{load.overdue, Tone::Major, BarPart::Fill::Full}, {load.due, Tone::Later, BarPart::Fill::Full}}, {}, {}};
        row.value = load.overdue > 0 ? tr("%n item(s), %1 overdue", nullptr, load.due + load.overdue).arg(load.overdue)
                                     : tr("%n item(s)", nullptr, load.due);
        rows.push_back(std::move(row));
    }
    m_loads->setRows(std::move(rows));
}

void HomePage::showChanges()
{
    std::vector<Fact> facts;
    m_changed.clear();
    LogStore &log = m_session.workspace().log();
    const auto head = log.head();
    const qint64 last = head ? head->sequence : 0;
    const auto entries = log.entries(qMax<qint64>(1, last - static_cast<qint64>(mostLines) + 1));
    if (!entries)
        return;
    for (const LogEntry &entry : *entries | std::views::reverse) {
        const auto changes = log.changes(entry.sequence);
        if (!changes)
            return;
        const QString moment = momentText(m_session, entry.at);
        facts.push_back({moment.sliced(5), {}, entryText(m_session, entry, *changes), {}});
        m_changed.push_back(changes->empty() ? AnyId() : AnyId {changes->front().kind, changes->front().id});
    }
    m_changes->setFacts(std::move(facts));
}

} // namespace tsuzuri
