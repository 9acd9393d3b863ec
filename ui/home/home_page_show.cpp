#include "core/home/home_text.h"
#include "core/words/home_words.h"
#include "ui/gaps/gap_text.h"
#include "ui/home/bar_list.h"
#include "ui/home/box.h"
#include "ui/home/fact_list.h"
#include "ui/home/figure_button.h"
#include "ui/home/home_page.h"
#include "ui/home/home_reader.h"
#include "ui/home/month_strip.h"
#include "ui/home/trend_view.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/link_button.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostProposals = 2;

/// "Friday, 20 November 2026"; Britain's English, as everywhere in the program: days before months.
QString longDay(Language language, QDate day)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return (language == Language::Japanese ? QLocale(QLocale::Japanese) : english)
        .toString(day, QLocale::LongFormat);
}

Place placeOf(NextStep::What what)
{
    switch (what) {
    case NextStep::What::MendBlockers:
        return {u"gaps"_s, {}, {}, u"blocker"_s, {}};
    case NextStep::What::FindDocuments:
        return {{}, Kind::Document, {}, u"nowhere"_s, {}};
    case NextStep::What::AnswerLateRequests:
        return {{}, Kind::Request, {}, u"late"_s, {}};
    case NextStep::What::MendReturnedRequests:
        return {{}, Kind::Request, {}, u"returned"_s, {}};
    case NextStep::What::CatchUpControls:
        return {{}, Kind::ControlInstance, {}, u"overdue"_s, {}};
    case NextStep::What::DecideApplicability:
        return {{}, Kind::Applicability, {}, u"undecided"_s, {}};
    case NextStep::What::LinkEvidence:
        return {{}, Kind::Evidence, {}, u"unlinked"_s, {}};
    case NextStep::What::FileWaiting:
        break;
    }
    return {u"intake"_s, {}, {}, {}, {}};
}

Place placeOf(const AnyId &record)
{
    return {{}, record.kind, record.uuid};
}

BarRow rowOf(const QString &label, const Readiness &readiness)
{
    return {label,
        {{readiness.shown, Tone::Good, BarPart::Fill::Full},
            {readiness.partly, Tone::Good, BarPart::Fill::Hatched},
            {readiness.open, Tone::Draft, BarPart::Fill::Faint}},
        u"%1 / %2"_s.arg(readiness.shown).arg(readiness.total()), label};
}

} // namespace

/// What each line and picture leads to.
void HomePage::leadOn()
{
    const std::array<Place, 4> places{Place{{}, Kind::Applicability},
        Place{u"gaps"_s, {}, {}, u"blocker"_s, {}}, Place{u"required"_s}, Place{u"coverage"_s}};
    for (std::size_t i = 0; i < places.size(); ++i)
        connect(m_figures[i], &QAbstractButton::clicked, this,
            [this, place = places[i]] { Q_EMIT placeRequested(place); });
    connect(m_readiness, &BarList::activated, this, &HomePage::openReadiness);
    connect(m_coverage, &MonthStrip::monthChosen, this, &HomePage::openMonth);
    connect(m_trend, &TrendView::severityChosen, this, [this](Severity severity) {
        Q_EMIT placeRequested({u"gaps"_s, {}, {}, QString::fromLatin1(code(severity)), {}});
    });
    connect(m_gapLink, &QPushButton::clicked, this, &HomePage::flipGaps);
    connect(m_subjects, &BarList::activated, this, [this](int i) {
        const QString &family = facts().standing.families[static_cast<std::size_t>(i)].first;
        Q_EMIT placeRequested({u"gaps"_s, {}, {}, {}, family});
    });
    connect(m_steps, &FactList::activated, this,
        [this](int i) { Q_EMIT placeRequested(placeOf(facts().steps[static_cast<std::size_t>(i)].what)); });
    connect(m_days, &FactList::activated, this,
        [this](int i) { Q_EMIT placeRequested(placeOf(facts().days[static_cast<std::size_t>(i)].record)); });
    connect(m_loads, &BarList::activated, this, [this](int i) {
        const Id<Person> person = facts().loads[static_cast<std::size_t>(i)].person;
        Q_EMIT placeRequested({u"work"_s, {}, {}, {}, person.uuid.toString()});
    });
    connect(m_news, &FactList::activated, this, &HomePage::openNews);
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
    m_reader->read();
}

void HomePage::show(const HomeFacts &facts)
{
    const HomeText text(m_session.reader());
    m_subtitle->setText(longDay(m_session.language(), facts.today));
    const auto figures = text.figures(facts);
    for (std::size_t i = 0; i < figures.size(); ++i)
        m_figures[i]->setFigure(figures[i].number, figures[i].text);
    showReadiness(text);
    m_coverage->setMonths(facts.coverage,
        text.words().text(facts.project.isNull() ? home::noProject : home::noCoverage), facts.today);
    m_coverageSum->setText(text.coverage(sumOf(facts.coverage)));
    showGaps(text);
    std::vector<Fact> steps;
    for (const NextStep &step : facts.steps)
        steps.push_back(
            {{}, signOf(step.isBlocking() ? Severity::Blocker : Severity::Major), text.step(step), {}});
    m_steps->setFacts(std::move(steps));
    showDays(text);
    showProposals(text);
    showLoads(text);
    showNews(text);
}

void HomePage::showReadiness(const HomeText &text)
{
    std::vector<BarRow> rows;
    if (facts().project.isNull()) {
        for (const ProjectStanding &project : facts().standing.projects)
            rows.push_back(rowOf(text.project(project.project), project.readiness));
    } else {
        for (const ChapterStanding &chapter : facts().standing.chapters)
            rows.push_back(rowOf(text.chapter(chapter), chapter.readiness));
    }
    m_readiness->setRows(std::move(rows));
}

void HomePage::openReadiness(int row)
{
    const auto place = static_cast<std::size_t>(row);
    if (facts().project.isNull())
        m_session.setProject(facts().standing.projects[place].project);
    else
        Q_EMIT placeRequested({{}, Kind::Requirement, facts().standing.chapters[place].requirement});
}

void HomePage::showGaps(const HomeText &text)
{
    const Standing &standing = facts().standing;
    m_trend->setTrend(facts().trend.weeks, standing.gaps, text.noTrend(facts().trend));
    std::vector<BarRow> rows;
    for (const auto &[family, counts] : standing.families) {
        BarRow row{text.family(family), {}, {}, {}};
        int total = 0;
        QStringList tip;
        for (const Severity severity :
            {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice}) {
            const int count = counts[static_cast<std::size_t>(severity)];
            row.parts.push_back({count, signOf(severity).tone, BarPart::Fill::Full});
            total += count;
            if (count > 0)
                tip << tr("%1 %2").arg(severityWord(m_session.words(), severity)).arg(count);
        }
        row.value = QString::number(total);
        row.toolTip = tip.join(u'\n');
        rows.push_back(std::move(row));
    }
    m_subjects->setRows(std::move(rows));
    m_noTrend->setText(text.noTrend(facts().trend));
    showGapView(m_wantsTrend.value_or(!facts().trend.weeks.empty()));
}

void HomePage::flipGaps()
{
    m_wantsTrend = m_gapViews->currentWidget() == m_subjects;
    showGapView(*m_wantsTrend);
}

/// While there is no trend the subjects say more.
void HomePage::showGapView(bool showsTrend)
{
    m_noTrend->setVisible(!showsTrend && !m_noTrend->text().isEmpty());
    m_gapViews->setCurrentWidget(showsTrend ? static_cast<QWidget *>(m_trend) : m_subjects);
    m_gapBox->setTitle(m_session.words().text(showsTrend ? home::gapsByWeek : home::gapsBySubject));
    m_gapLink->setText(showsTrend ? tr("By subject") : tr("Week by week"));
}

void HomePage::showDays(const HomeText &text)
{
    std::vector<Fact> lines;
    for (const ComingDay &day : facts().days) {
        const std::optional<Sign> sign =
            day.isPressing ? std::optional(signOf(Severity::Major)) : std::nullopt;
        lines.push_back({day.day.toString(Qt::ISODate), sign, text.day(day, facts().project),
            text.daysLeft(facts().today, day.day)});
    }
    m_days->setFacts(std::move(lines));
}

/// A day that follows from others stands below them, with a button that takes it over.
void HomePage::showProposals(const HomeText &text)
{
    while (QLayoutItem *item = m_proposals->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &proposals = facts().proposals;
    for (std::size_t place = 0; place < std::min(mostProposals, proposals.size()); ++place) {
        const QString day = proposals[place].day.toString(Qt::ISODate);
        const QString what = text.proposal(proposals[place], facts().project);
        auto *line = new QWidget;
        auto *label = new QLabel(u"%1 %2"_s.arg(day, what), line);
        label->setFont(sized(font(), TextSize::Secondary));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
        auto *accept = new LinkButton(tr("Take over", "a proposed day"), line);
        accept->setObjectName("acceptProposal");
        accept->setAccessibleName(tr("Take over: %1").arg(label->text()));
        accept->setEnabled(!m_session.isReadOnly());
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(2, 0, 0, 0);
        layout->addWidget(label, 1);
        layout->addWidget(accept);
        m_proposals->addWidget(line);
        connect(
            accept, &QPushButton::clicked, this, [this, place] { acceptProposal(place); },
            Qt::QueuedConnection);
    }
}

void HomePage::acceptProposal(std::size_t place)
{
    if (place >= facts().proposals.size())
        return;
    const MilestoneProposal proposal = facts().proposals[place];
    if (const auto stored = m_session.commit(acceptedProposal(m_session.data(), proposal, m_bothWords));
        !stored)
        return m_ask.tell(this, m_session.words().error(stored.error()));
    //: %1: a day
    Q_EMIT doneSentence(tr("Milestone on %1 added.").arg(proposal.day.toString(Qt::ISODate)));
    refresh();
}

void HomePage::showLoads(const HomeText &text)
{
    std::vector<BarRow> rows;
    for (const PersonLoad &load : facts().loads) {
        const QString name = text.person(load.person);
        rows.push_back({name,
            {{load.overdue, Tone::Major, BarPart::Fill::Full}, {load.due, Tone::Later, BarPart::Fill::Full}},
            text.load(load), name});
    }
    m_loads->setRows(std::move(rows));
}

void HomePage::showNews(const HomeText &text)
{
    m_newsBox->setTitle(text.newsTitle(facts()));
    m_news->setAccessibleName(text.newsTitle(facts()));
    std::vector<Fact> lines;
    const QString gaps = text.gapNews(facts().trend);
    m_leadsWithGaps = !gaps.isEmpty();
    if (m_leadsWithGaps)
        lines.push_back({{}, {}, gaps, {}});
    for (const ChangeNews &news : facts().news)
        lines.push_back({{}, {}, text.news(news), {}});
    m_news->setFacts(std::move(lines));
}

/// One record is shown itself, several where they are listed.
void HomePage::openNews(int row)
{
    if (m_leadsWithGaps && row == 0)
        return Q_EMIT placeRequested({u"gaps"_s});
    const ChangeNews &news = facts().news[static_cast<std::size_t>(row - (m_leadsWithGaps ? 1 : 0))];
    const bool isThere = m_session.data().rowOf(news.kind, news.record) >= 0;
    Q_EMIT placeRequested({{}, news.kind, isThere ? news.record : Uuid()});
}

/// The controls that have the worst of what happened in a month.
void HomePage::openMonth(const CoverageMonth &month)
{
    const CoverageState worst = month.worst();
    const bool isException =
        worst == CoverageState::Missing || worst == CoverageState::NoEvidence || worst == CoverageState::Late;
    Q_EMIT placeRequested(
        {u"coverage"_s, {}, {}, isException ? QString::number(static_cast<int>(worst)) : QString(), {}});
}

} // namespace tsuzuri
