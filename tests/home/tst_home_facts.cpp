#include "core/home/home_facts.h"
#include "tests/gaps/company.h"

#include <QTest>

using namespace tsuzuri;

namespace {

GapSighting sighting(
    const char *fingerprint, QDate first, QDate last = {}, Severity severity = Severity::Major)
{
    GapSighting sighting = made<GapSighting>(QString::fromLatin1(fingerprint));
    sighting.fingerprint = QString::fromLatin1(fingerprint);
    sighting.firstSeenOn = first;
    sighting.lastSeenOn = last;
    sighting.severity = severity;
    return sighting;
}

LogTally tally(const QString &actor, Kind kind, int added, int changed, const QString &at,
    const QString &reason = u"edit"_s)
{
    LogTally tally;
    tally.entry.actor = actor;
    tally.entry.at = at;
    tally.entry.reason = reason;
    tally.kind = kind;
    tally.added = added;
    tally.changed = changed;
    tally.record = Uuid::fromName(actor + at);
    return tally;
}

} // namespace

/// What the home page tells, as facts.
class TestHomeFacts : public QObject {
    Q_OBJECT

private:
    const QDate m_today{2026, 11, 20}; // a Friday

    GapTrend trendOf(const std::vector<GapSighting> &sightings, QDate newsFrom = {2026, 11, 19})
    {
        Dataset data;
        for (const GapSighting &each : sightings)
            data.table<GapSighting>().put(each);
        GapReport report;
        report.asOf = m_today;
        Gap gap;
        gap.severity = Severity::Blocker;
        report.gaps = {gap};
        return gapTrend(data, report, {}, newsFrom);
    }

private Q_SLOTS:
    void trend_waitsForAWeek()
    {
        QVERIFY(!trendOf({}).since.isValid());
        const GapTrend young = trendOf({sighting("a", m_today.addDays(-6))});
        QCOMPARE(young.since, m_today.addDays(-6));
        QVERIFY(young.weeks.empty());
        QVERIFY(!young.change(Severity::Blocker));
        QCOMPARE(trendOf({sighting("a", m_today.addDays(-7))}).weeks.size(), 2U);
    }

    void trend_countsEachWeek_andTodayAsTheChecksDo()
    {
        const GapTrend trend =
            trendOf({sighting("a", {2026, 11, 1}), sighting("b", {2026, 11, 5}, {2026, 11, 12}),
                sighting("c", {2026, 11, 8}, {}, Severity::Blocker)});
        QCOMPARE(trend.weeks.size(), 3U);
        QCOMPARE(trend.weeks[0].day, QDate(2026, 11, 6));
        QCOMPARE(trend.weeks[0].total(), 2);
        QCOMPARE(trend.weeks[1].total(), 2); // the last day of b is before the 13th
        QCOMPARE(trend.weeks[2].day, m_today);
        QCOMPARE(trend.weeks[2].total(), 1); // of the report
        QCOMPARE(trend.change(Severity::Major), -1);
        QCOMPARE(trend.change(Severity::Blocker), 0);
    }

    void news_areGapsThatCameAndWent()
    {
        const GapTrend trend = trendOf({sighting("old", {2026, 11, 1}), sighting("new", {2026, 11, 19}),
            sighting("gone", {2026, 11, 1}, {2026, 11, 18}),
            sighting("goneBefore", {2026, 11, 1}, {2026, 11, 17})});
        QVERIFY(trend.knowsNews);
        QCOMPARE(trend.newSince, 1);
        QCOMPARE(trend.resolvedSince, 1);
        QVERIFY(
            !trendOf({sighting("first", {2026, 11, 19})}).knowsNews); // all of them are new to the program
    }

    void waivedGaps_areLeftOut()
    {
        Dataset data;
        data.table<GapSighting>().put(sighting("a", {2026, 11, 1}));
        Waiver waiver = made<Waiver>(u"W-1"_s);
        waiver.fingerprint = u"a"_s;
        waiver.until = m_today;
        data.table<Waiver>().put(waiver);
        GapReport report;
        report.asOf = m_today;
        QVERIFY(!gapTrend(data, report, {}, m_today).since.isValid());
    }

    void digest_joinsWhatOnePersonDidToOneKind()
    {
        const auto news = changeDigest({tally(u"kei"_s, Kind::Evidence, 2, 0, u"2026-11-19T01"_s),
            tally(u"kei"_s, Kind::Evidence, 1, 3, u"2026-11-20T01"_s),
            tally(u"yui"_s, Kind::Document, 0, 1, u"2026-11-20T02"_s),
            tally(u"yui"_s, Kind::GapSighting, 99, 0, u"2026-11-20T03"_s, u"sightings"_s),
            tally(u"yui"_s, Kind::Control, 40, 2, u"2026-11-19T02"_s, u"import"_s)});
        QCOMPARE(news.size(), 4U);
        QCOMPARE(news[0].actor, u"yui"_s); // the latest first
        QCOMPARE(news[0].what, ChangeNews::What::Changed);
        QCOMPARE(news[1].kind, Kind::Evidence);
        QCOMPARE(news[1].what, ChangeNews::What::Changed);
        QCOMPARE(news[1].count, 3);
        QCOMPARE(news[2].what, ChangeNews::What::Added);
        QCOMPARE(news[2].count, 3);
        QCOMPARE(news[3].what, ChangeNews::What::Imported);
        QCOMPARE(news[3].count, 42);
    }

    void sampleCompany_isOneLine()
    {
        const auto news =
            changeDigest({tally(u"kei"_s, Kind::Document, 58, 0, u"2026-11-20T01"_s, u"sample"_s),
                tally(u"kei"_s, Kind::Evidence, 143, 0, u"2026-11-20T01"_s, u"sample"_s)});
        QCOMPARE(news.size(), 1U);
        QCOMPARE(news.front().count, 1);
    }

    void newsDay_isTheLastBusinessDay()
    {
        QCOMPARE(newsDay({}, {}, m_today), QDate(2026, 11, 19));
        QCOMPARE(newsDay({}, {}, {2026, 11, 24}), QDate(2026, 11, 20)); // Tuesday after a long weekend
        QCOMPARE(momentOf({2026, 11, 20}, QTimeZone("Asia/Tokyo")), u"2026-11-19T15:00:00.000Z"_s);
    }

    void months_addUpWhatTheRibbonsSay()
    {
        const Company company;
        const Dataset data = company.dataset();
        const WorkspaceIndex index(data, m_today);
        const Coverage coverage = coverageOf(ProjectIndex(index, *data.find(company.project.id)));
        const auto months = coverageMonths(coverage);
        QCOMPARE(months.size(), 12U);
        QCOMPARE(months[2].done, 1); // Q1 ends in March
        QCOMPARE(months[2].worst(), CoverageState::Covered);
        QCOMPARE(months[11].ahead, 1);
        const CoverageMonth sum = sumOf(months);
        QCOMPARE(sum.done, 3);
        QCOMPARE(sum.missing + sum.late + sum.unproved, 0);
        QVERIFY(coverageMonths({}).empty());
    }

    void loads_areWhatIsDueWithinAWeek()
    {
        Company company;
        const auto requestDue = [&](QDate day) {
            company.request.internalStatus = InternalStatus::Assigned;
            company.request.auditorStatus = AuditorStatus::Unset;
            company.request.assignedTo = company.performer.id;
            company.request.dueOn = day;
            const Dataset data = company.dataset();
            for (const PersonLoad &load : personLoads(WorkspaceIndex(data, m_today), company.project.id)) {
                if (load.person == company.performer.id)
                    return load;
            }
            return PersonLoad();
        };
        QCOMPARE(requestDue({2026, 11, 27}).due, 1);
        QCOMPARE(requestDue({2026, 11, 28}).due, 0);
        QCOMPARE(requestDue({2026, 11, 19}).overdue, 1);
    }

    void companyInOrder_isReadyAndHasNothingToMend()
    {
        const Company company;
        const Dataset data = company.dataset();
        const HomeFacts facts = homeFacts(data, evaluateGaps(data, m_today), {}, company.project.id, m_today);
        QCOMPARE(facts.standing.gapsInAll(), 0);
        QVERIFY(facts.standing.families.empty());
        QCOMPARE(facts.standing.readiness.shown, facts.standing.readiness.total());
        QVERIFY(facts.standing.readiness.total() > 0);
        QVERIFY(!std::ranges::any_of(facts.steps, &NextStep::isBlocking));
        QCOMPARE(facts.standing.nextEnd(company.project.id, m_today), QDate(2026, 12, 31));
        QVERIFY(std::ranges::any_of(
            facts.days, [](const ComingDay &day) { return day.day == QDate(2026, 12, 31); }));
    }

    void emptyWorkspace_tellsNothing()
    {
        const HomeFacts facts = homeFacts({}, evaluateGaps({}, m_today), {}, {}, m_today);
        QCOMPARE(facts.standing.readiness.total(), 0);
        QVERIFY(facts.days.empty() && facts.loads.empty() && facts.news.empty() && facts.coverage.empty());
        QVERIFY(!facts.standing.nextEnd({}, m_today).isValid());
    }
};

QTEST_GUILESS_MAIN(TestHomeFacts)
#include "tst_home_facts.moc"
