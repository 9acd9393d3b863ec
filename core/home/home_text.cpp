#include "core/home/home_text.h"

#include "core/base/fold.h"
#include "core/model/own_company.h"
#include "core/registers/register_reader.h"
#include "core/words/home_words.h"
#include "core/words/severity_word.h"
#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<NextStep::What, Phrase> stepWords[]{{NextStep::What::MendBlockers, home::mendBlockers},
    {NextStep::What::FindDocuments, home::findDocuments},
    {NextStep::What::AnswerLateRequests, home::answerLate},
    {NextStep::What::MendReturnedRequests, home::mendReturned},
    {NextStep::What::CatchUpControls, home::catchUp}, {NextStep::What::DecideApplicability, home::decide},
    {NextStep::What::LinkEvidence, home::linkEvidence}, {NextStep::What::FileWaiting, home::fileWaiting}};

/// The headings of fields are made for forms: a day on its own says what begins or ends.
constexpr std::pair<QLatin1StringView, Phrase> dayWords[]{{"period_start"_L1, home::periodBegins},
    {"period_end"_L1, home::periodEnds}, {"fieldwork_start"_L1, home::fieldworkBegins},
    {"fieldwork_end"_L1, home::fieldworkEnds}};

constexpr std::pair<MilestoneProposal::What, Phrase> proposalWords[]{
    {MilestoneProposal::What::RenewalDue, home::renewalDue},
    {MilestoneProposal::What::NextPeriod, home::nextPeriod},
    {MilestoneProposal::What::Surveillance, home::surveillance},
    {MilestoneProposal::What::Recertification, home::recertification}};

constexpr std::pair<QLatin1StringView, Phrase> familyWords[]{{"LOC"_L1, home::locations},
    {"DOC"_L1, home::documents}, {"COV"_L1, home::owners}, {"EVD"_L1, home::evidence},
    {"PER"_L1, home::periodic}, {"SMP"_L1, home::samples}, {"PBC"_L1, home::requests},
    {"FND"_L1, home::findings}, {"ENG"_L1, home::scope}, {"BND"_L1, home::binder}};

struct NewsWords {
    ChangeNews::What what{};
    Phrase one;
    Phrase some;
};

constexpr NewsWords newsWords[]{{ChangeNews::What::Added, home::oneAdded, home::someAdded},
    {ChangeNews::What::Changed, home::oneChanged, home::someChanged},
    {ChangeNews::What::Deleted, home::oneDeleted, home::someDeleted},
    {ChangeNews::What::Imported, home::oneImported, home::someImported}};

template <typename Pairs, typename Key>
Phrase phraseOf(const Pairs &pairs, const Key &key)
{
    const auto *found = std::ranges::find_if(pairs, [&](const auto &pair) { return pair.first == key; });
    return found == std::end(pairs) ? Phrase() : found->second;
}

} // namespace

HomeText::HomeText(const RegisterReader &reader)
    : m_reader(reader)
    , m_words(reader.words())
{
}

QString HomeText::company() const
{
    return companyName(m_reader.dataset()).best(m_words.language());
}

QString HomeText::chapter(const ChapterStanding &chapter) const
{
    const QString name = m_reader.name(Kind::Requirement, chapter.requirement);
    return name.startsWith(chapter.code) ? name : u"%1 %2"_s.arg(chapter.code, name);
}

QString HomeText::project(Id<Project> project) const
{
    return m_reader.name(Kind::Project, project.uuid);
}

QString HomeText::step(const NextStep &step) const
{
    return m_words.count(phraseOf(stepWords, step.what), step.count);
}

QString HomeText::ofProject(const QString &what, Id<Project> project, Id<Project> asked) const
{
    return asked.isNull() && !project.isNull() ? m_words.text(home::ofProject, {what, this->project(project)})
                                               : what;
}

QString HomeText::day(const ComingDay &day, Id<Project> asked) const
{
    const Dataset &data = m_reader.dataset();
    if (day.record.kind == Kind::Meeting)
        return m_words.text(home::nextMeeting);
    if (const Milestone *milestone = data.find(Id<Milestone>{day.record.uuid});
        milestone && day.record.kind == Kind::Milestone) {
        const QString name = milestone->name.best(m_words.language());
        const int field = kindInfo(Kind::Milestone).fieldIndex(u"kind");
        const QString kind =
            m_words.choice(Kind::Milestone, field, QString::fromLatin1(code(milestone->kind)));
        return ofProject(name.isEmpty() ? kind : name, milestone->project, asked);
    }
    const QLatin1StringView field(kindInfo(Kind::Project).fields[static_cast<std::size_t>(day.field)].name);
    const Phrase phrase = phraseOf(dayWords, field);
    const QString what = phrase.isNull() ? m_words.field(Kind::Project, day.field) : m_words.text(phrase);
    return ofProject(what, {day.record.uuid}, asked);
}

QString HomeText::proposal(const MilestoneProposal &proposal, Id<Project> asked) const
{
    const QString what = m_words.text(phraseOf(proposalWords, proposal.what));
    return m_words.text(home::proposed, {ofProject(what, proposal.project, asked)});
}

QString HomeText::daysLeft(QDate today, QDate day) const
{
    const qint64 left = today.daysTo(day);
    return left == 0 ? m_words.text(home::today) : m_words.count(home::days, left);
}

QString HomeText::load(const PersonLoad &load) const
{
    return load.overdue > 0
        ? m_words.count(home::loadWithOverdue, load.total(), {QString::number(load.overdue)})
        : m_words.count(home::load, load.due);
}

QString HomeText::person(Id<Person> person) const
{
    return m_reader.name(Kind::Person, person.uuid);
}

/// The person whose e-mail begins with the name of the signed-in user, else that name.
QString HomeText::actor(const QString &name) const
{
    const auto &people = m_reader.dataset().table<Person>().rows();
    const auto isOwn = [user = fold(name)](const Person &person) {
        return !user.isEmpty() && fold(person.email).section(u'@', 0, 0) == user;
    };
    if (name.isEmpty())
        return m_words.text(home::somebody);
    const auto found = std::ranges::find_if(people, isOwn);
    return found == people.end() ? name : person(found->id);
}

QString HomeText::news(const ChangeNews &news) const
{
    const QString who = actor(news.actor);
    if (news.what == ChangeNews::What::Binder)
        return m_words.count(home::binderBuilt, news.count, {who});
    if (news.what == ChangeNews::What::Sample || news.what == ChangeNews::What::Workspace)
        return m_words.text(news.what == ChangeNews::What::Sample ? home::sampleLoaded : home::workspaceMade);
    const NewsWords &phrases = *std::ranges::find(newsWords, news.what, &NewsWords::what);
    const QString label = news.count == 1 ? m_reader.label(news.kind, news.record) : QString();
    if (!label.isEmpty())
        return m_words.text(phrases.one, {label, who});
    return m_words.count(phrases.some, news.count, {m_words.registerName(news.kind), who});
}

QString HomeText::gapNews(const GapTrend &trend) const
{
    if (!trend.knowsNews || trend.newSince + trend.resolvedSince == 0)
        return {};
    return m_words.text(
        home::gapNews, {QString::number(trend.newSince), QString::number(trend.resolvedSince)});
}

QString HomeText::newsTitle(const HomeFacts &facts) const
{
    return facts.newsFrom.addDays(1) == facts.today
        ? m_words.text(home::sinceYesterday)
        : m_words.text(home::sinceDay, {facts.newsFrom.toString(Qt::ISODate)});
}

QString HomeText::family(const QString &family) const
{
    const Phrase phrase = phraseOf(familyWords, family);
    return phrase.isNull() ? family : m_words.text(phrase);
}

QString HomeText::coverage(const CoverageMonth &month) const
{
    QStringList parts;
    for (const auto &[phrase, count] : {std::pair(home::done, month.done), std::pair(home::late, month.late),
             std::pair(home::unproved, month.unproved), std::pair(home::missing, month.missing),
             std::pair(home::ahead, month.ahead)}) {
        if (count > 0)
            parts << m_words.text(phrase, {QString::number(count)});
    }
    return m_words.list(parts);
}

QString HomeText::noTrend(const GapTrend &trend) const
{
    if (!trend.weeks.empty())
        return {};
    return trend.since.isValid() ? m_words.text(home::youngTrend, {trend.since.toString(Qt::ISODate)})
                                 : m_words.text(home::noTrend);
}

QString HomeText::severity(Severity severity) const
{
    return severityWord(m_words, severity);
}

std::array<HomeText::Figure, 4> HomeText::figures(const HomeFacts &facts) const
{
    const Standing &standing = facts.standing;
    const Readiness &readiness = standing.readiness;
    const int share = readiness.total() == 0 ? 0 : 100 * readiness.shown / readiness.total();
    const QString inAll = QString::number(standing.gapsInAll());
    const int change = facts.trend.change(Severity::Blocker).value_or(0);
    const QString blocking = change == 0 ? m_words.text(home::blocking, {inAll})
                                         : m_words.text(change < 0 ? home::blockingFewer : home::blockingMore,
                                               {inAll, QString::number(std::abs(change))});
    const QDate end = standing.nextEnd(facts.project, facts.today);
    return {Figure{u"%1%"_s.arg(share),
                m_words.text(home::readyShare,
                    {QString::number(readiness.shown), QString::number(readiness.total())})},
        Figure{QString::number(standing.count(Severity::Blocker)), blocking},
        Figure{u"%1 / %2"_s.arg(standing.locatedDocuments).arg(standing.requiredDocuments),
            m_words.text(home::located)},
        Figure{end.isValid() ? QString::number(facts.today.daysTo(end)) : u"–"_s,
            end.isValid() ? m_words.text(home::daysLeft, {end.toString(Qt::ISODate)})
                          : m_words.text(home::noEnd)}};
}

} // namespace tsuzuri
