#include "core/home/home_paper.h"

#include "core/registers/register_reader.h"
#include "core/words/home_words.h"
#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using Part = HomePaper::Part;

constexpr std::pair<Severity, Part> severityParts[]{{Severity::Blocker, Part::Blocker},
    {Severity::Major, Part::Major}, {Severity::Minor, Part::Minor}, {Severity::Advice, Part::Advice}};

std::vector<std::pair<Part, int>> partsOf(const std::array<int, 5> &counts)
{
    std::vector<std::pair<Part, int>> parts;
    for (const auto &[severity, part] : severityParts)
        parts.emplace_back(part, counts[static_cast<std::size_t>(severity)]);
    return parts;
}

std::vector<std::pair<Part, int>> partsOf(const Readiness &readiness)
{
    return {{Part::Good, readiness.shown}, {Part::Partly, readiness.partly}, {Part::Open, readiness.open}};
}

std::vector<HomePaper::Key> severityKey(const HomeFacts &facts, const HomeText &text)
{
    std::vector<HomePaper::Key> key;
    for (const auto &[severity, part] : severityParts)
        key.push_back({part, u"%1 %2"_s.arg(text.severity(severity)).arg(facts.standing.count(severity))});
    return key;
}

HomePaper::Bars readinessOf(const HomeFacts &facts, const HomeText &text)
{
    const Words &words = text.words();
    HomePaper::Bars bars{.heading = words.text(home::readiness),
        .whenEmpty = words.text(home::noRequirements),
        .bars = {},
        .key = {{Part::Good, words.text(home::isReady)}, {Part::Partly, words.text(home::isPartly)},
            {Part::Open, words.text(home::isOpen)}},
        .isShare = true};
    const auto add = [&](const QString &label, const Readiness &readiness) {
        bars.bars.push_back(
            {label, partsOf(readiness), u"%1 / %2"_s.arg(readiness.shown).arg(readiness.total())});
    };
    if (facts.project.isNull()) {
        for (const ProjectStanding &project : facts.standing.projects)
            add(text.project(project.project), project.readiness);
    } else {
        for (const ChapterStanding &chapter : facts.standing.chapters)
            add(text.chapter(chapter), chapter.readiness);
    }
    return bars;
}

HomePaper::Bars trendOf(const HomeFacts &facts, const HomeText &text)
{
    HomePaper::Bars bars{.heading = text.words().text(home::gapsByWeek),
        .whenEmpty = text.noTrend(facts.trend),
        .bars = {},
        .key = severityKey(facts, text)};
    for (const GapTally &week : facts.trend.weeks)
        bars.bars.push_back(
            {week.day.toString(u"MM-dd"_s), partsOf(week.counts), QString::number(week.total())});
    return bars;
}

HomePaper::Bars subjectsOf(const HomeFacts &facts, const HomeText &text)
{
    HomePaper::Bars bars{
        .heading = text.words().text(home::gapsBySubject), .whenEmpty = text.words().text(home::noGaps)};
    for (const auto &[family, counts] : facts.standing.families)
        bars.bars.push_back({text.family(family), partsOf(counts),
            QString::number(counts[1] + counts[2] + counts[3] + counts[4])});
    return bars;
}

HomePaper::Bars coverageOf(const HomeFacts &facts, const HomeText &text)
{
    const Words &words = text.words();
    HomePaper::Bars bars{.heading = words.text(home::coverage),
        .whenEmpty = words.text(facts.project.isNull() ? home::noProject : home::noCoverage)};
    const CoverageMonth sum = sumOf(facts.coverage);
    if (sum.total() == 0)
        return bars;
    for (const CoverageMonth &month : facts.coverage)
        bars.bars.push_back({month.month.toString(u"MM"_s),
            {{Part::Good, month.done}, {Part::Major, month.late + month.unproved},
                {Part::Blocker, month.missing}, {Part::Ahead, month.ahead}},
            {}});
    for (const auto &[part, phrase, count] :
        {std::tuple(Part::Good, home::done, sum.done), std::tuple(Part::Major, home::late, sum.late),
            std::tuple(Part::Major, home::unproved, sum.unproved),
            std::tuple(Part::Blocker, home::missing, sum.missing),
            std::tuple(Part::Ahead, home::ahead, sum.ahead)}) {
        if (count > 0)
            bars.key.push_back({part, words.text(phrase, {QString::number(count)})});
    }
    return bars;
}

HomePaper::Bars loadsOf(const HomeFacts &facts, const HomeText &text)
{
    HomePaper::Bars bars{
        .heading = text.words().text(home::dueSoon), .whenEmpty = text.words().text(home::nothingDue)};
    for (const PersonLoad &load : facts.loads)
        bars.bars.push_back({text.person(load.person), {{Part::Major, load.overdue}, {Part::Later, load.due}},
            text.load(load)});
    return bars;
}

HomePaper::Facts daysOf(const HomeFacts &facts, const HomeText &text)
{
    HomePaper::Facts lines{text.words().text(home::comingUp), text.words().text(home::noDays), {}};
    const auto add = [&](QDate day, bool isPressing, const QString &what) {
        lines.facts.push_back({day.toString(Qt::ISODate), isPressing ? Severity::Major : Severity::Unset,
            what, text.daysLeft(facts.today, day)});
    };
    for (const ComingDay &day : facts.days)
        add(day.day, day.isPressing, text.day(day, facts.project));
    for (const MilestoneProposal &proposal : facts.proposals)
        add(proposal.day, proposal.warnsFrom.isValid() && proposal.warnsFrom <= facts.today,
            text.proposal(proposal, facts.project));
    std::ranges::stable_sort(lines.facts, {}, &HomePaper::Fact::left);
    return lines;
}

HomePaper::Facts newsOf(const HomeFacts &facts, const HomeText &text)
{
    HomePaper::Facts lines{text.newsTitle(facts), text.words().text(home::noNews), {}};
    if (const QString gaps = text.gapNews(facts.trend); !gaps.isEmpty())
        lines.facts.push_back({{}, {}, gaps, {}});
    for (const ChangeNews &news : facts.news)
        lines.facts.push_back({{}, {}, text.news(news), {}});
    return lines;
}

} // namespace

HomePaper homePaper(const HomeFacts &facts, const HomeText &text)
{
    const Words &words = text.words();
    HomePaper paper;
    paper.language = words.language();
    paper.title = words.text(home::title);
    paper.about = words.longDate(facts.today);
    if (!facts.project.isNull())
        paper.about = words.text(home::ofProject, {paper.about, text.project(facts.project)});
    paper.company = text.company();
    paper.day = facts.today;
    paper.figures = text.figures(facts);
    paper.readiness = readinessOf(facts, text);
    paper.trend = trendOf(facts, text);
    paper.subjects = subjectsOf(facts, text);
    paper.coverage = coverageOf(facts, text);
    paper.loads = loadsOf(facts, text);
    paper.steps = {words.text(home::nextSteps), words.text(home::noSteps), {}};
    for (const NextStep &step : facts.steps)
        paper.steps.facts.push_back(
            {{}, step.isBlocking() ? Severity::Blocker : Severity::Major, text.step(step), {}});
    paper.days = daysOf(facts, text);
    paper.news = newsOf(facts, text);
    return paper;
}

} // namespace tsuzuri
