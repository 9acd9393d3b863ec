#include "company.h"
#include "core/gaps/sightings.h"

#include <QTest>

using namespace tsuzuri;

/// The sightings of a workspace from week to week.
class TestSightings : public QObject {
    Q_OBJECT

private:
    Dataset m_data;

    GapReport reportOn(
        QDate day, std::initializer_list<const char *> fingerprints, Severity severity = Severity::Major)
    {
        GapReport report;
        report.asOf = day;
        for (const char *fingerprint : fingerprints) {
            Gap gap;
            gap.rule = u"DOC-01"_s;
            gap.severity = severity;
            gap.fingerprint = QString::fromLatin1(fingerprint);
            report.gaps.push_back(gap);
        }
        return report;
    }
    /// Stores what a report brings, and says how much that was.
    int see(const GapReport &report)
    {
        const ChangeSet changes = sightingChanges(m_data, report);
        for (const GapSighting &sighting : changes.of<GapSighting>())
            m_data.table<GapSighting>().put(sighting);
        return changes.size();
    }
    int totalOn(QDate day) const { return gapTallies(m_data, {}, day, day, 7).back().total(); }

private Q_SLOTS:
    void init() { m_data = Dataset(); }

    void gaps_keepTheDayOfTheirBeginning()
    {
        QCOMPARE(see(reportOn({2026, 11, 2}, {"a", "b"})), 2);
        QCOMPARE(see(reportOn({2026, 11, 9}, {"a", "b"})), 0); // nothing new, nothing stored
        QCOMPARE(see(reportOn({2026, 11, 16}, {"a", "c"})), 2);
        const auto since = firstSeen(m_data);
        QCOMPARE(since.size(), 2);
        QCOMPARE(since.value(u"a"_s), QDate(2026, 11, 2));
        QCOMPARE(since.value(u"c"_s), QDate(2026, 11, 16));
    }

    void gapsThatComeBack_beginAnew()
    {
        see(reportOn({2026, 11, 2}, {"a"}));
        see(reportOn({2026, 11, 9}, {}));
        QVERIFY(firstSeen(m_data).isEmpty());
        see(reportOn({2026, 11, 16}, {"a"}));
        QCOMPARE(firstSeen(m_data).value(u"a"_s), QDate(2026, 11, 16));
        QCOMPARE(m_data.table<GapSighting>().rows().size(), 2u); // the first time is not forgotten
    }

    void burnDown_countsEachDay()
    {
        see(reportOn({2026, 11, 2}, {"a", "b", "c"}));
        see(reportOn({2026, 11, 9}, {"b"}));
        QCOMPARE(totalOn({2026, 11, 1}), 0);
        QCOMPARE(totalOn({2026, 11, 2}), 3);
        QCOMPARE(totalOn({2026, 11, 8}), 3);
        QCOMPARE(totalOn({2026, 11, 9}), 1);
        const auto weeks = gapTallies(m_data, {}, {2026, 11, 2}, {2026, 11, 10}, 7);
        QCOMPARE(weeks.size(), 3u);
        QCOMPARE(weeks.back().day, QDate(2026, 11, 10));
        QCOMPARE(weeks.front().counts[static_cast<std::size_t>(Severity::Major)], 3);
    }

    void gapsOfTheSameDay_stayCountedForIt()
    {
        see(reportOn({2026, 11, 2}, {"a"}));
        QCOMPARE(see(reportOn({2026, 11, 2}, {})), 1);
        QCOMPARE(totalOn({2026, 11, 2}), 1);
        QCOMPARE(totalOn({2026, 11, 3}), 0);
    }

    void severity_follows()
    {
        see(reportOn({2026, 11, 2}, {"a"}));
        QCOMPARE(see(reportOn({2026, 11, 9}, {"a"}, Severity::Blocker)), 1);
        QCOMPARE(m_data.table<GapSighting>().rows().front().severity, Severity::Blocker);
        QCOMPARE(firstSeen(m_data).value(u"a"_s), QDate(2026, 11, 2));
    }

    void reportsOfThePast_changeNothing()
    {
        see(reportOn({2026, 11, 9}, {"a"}));
        QCOMPARE(see(reportOn({2026, 11, 2}, {})), 0);
        QVERIFY(firstSeen(m_data).contains(u"a"_s));
    }

    void closedProjects_keepTheirGaps()
    {
        Company company;
        GapReport report = reportOn({2026, 11, 2}, {"a"});
        report.gaps.front().project = company.project.id;
        m_data = company.dataset();
        see(report);
        Project closed = company.project;
        closed.status = ProjectStatus::Closed;
        m_data.table<Project>().put(closed);
        QCOMPARE(see(reportOn({2026, 11, 9}, {})), 0);
    }
};

QTEST_GUILESS_MAIN(TestSightings)

#include "tst_sightings.moc"
