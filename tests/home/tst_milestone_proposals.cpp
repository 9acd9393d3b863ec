#include "core/gaps/engine.h"
#include "core/home/coming_days.h"
#include "core/words/words.h"
#include "tests/gaps/company.h"

#include <QTest>

using namespace tsuzuri;

/// Days that follow from others: scene 16, and what other schemes ask for.
class TestMilestoneProposals : public QObject {
    Q_OBJECT

private:
    Dataset m_data;
    BothWords m_words;

    static Project project(const QString &scheme, const QString &framework)
    {
        Project project = made<Project>(u"J-01"_s);
        project.scheme = scheme;
        project.frameworks = {framework};
        project.status = ProjectStatus::Open;
        return project;
    }
    static Project ismap()
    {
        Project ismap = project(u"ismap"_s, u"ismap_control_criteria"_s);
        ismap.periodKind = PeriodKind::Period;
        ismap.periodStart = {2025, 4, 1};
        ismap.periodEnd = {2026, 3, 31};
        return ismap;
    }
    std::vector<MilestoneProposal> proposals(const Project &project, QDate today)
    {
        m_data.table<Project>().put(project);
        return milestoneProposals(m_data, {}, today);
    }
    /// "2027-07-31 from 2027-05-02", one for each of a kind.
    QString days(const Project &project, MilestoneProposal::What what, QDate today)
    {
        QStringList texts;
        for (const MilestoneProposal &each : proposals(project, today)) {
            if (each.what == what)
                texts << each.day.toString(Qt::ISODate)
                        + (each.warnsFrom.isValid() ? u" from "_s + each.warnsFrom.toString(Qt::ISODate)
                                                    : QString());
        }
        return texts.join(u", "_s);
    }
    bool hasRenewalGap(QDate day) const
    {
        return std::ranges::contains(evaluateGaps(m_data, day).gaps, u"ENG-08"_s, &Gap::rule);
    }
    void accept(const MilestoneProposal &proposal)
    {
        const ChangeSet changes = acceptedProposal(m_data, proposal, m_words);
        for (Milestone milestone : changes.of<Milestone>()) {
            milestone.id = made<Milestone>(u"MS-01"_s).id;
            m_data.table<Milestone>().put(milestone);
        }
        for (const Project &changed : changes.of<Project>())
            m_data.table<Project>().put(changed);
    }

private Q_SLOTS:
    void init() { m_data = Dataset(); }

    void scene16_ismapRenewalIsProposed_andWarnedOfFrom90DaysBefore()
    {
        const QDate today(2026, 4, 1);
        const auto found = proposals(ismap(), today);
        const auto renewal =
            std::ranges::find(found, MilestoneProposal::What::RenewalDue, &MilestoneProposal::what);
        QVERIFY(renewal != found.end());
        QCOMPARE(renewal->day, QDate(2027, 7, 31));
        QCOMPARE(renewal->warnsFrom, QDate(2027, 5, 2));
        QVERIFY(!hasRenewalGap({2027, 7, 1})); // nobody has said yet that the registration lapses then
        accept(*renewal);
        const Milestone &milestone = m_data.table<Milestone>().rows().front();
        QCOMPARE(milestone.plannedOn, QDate(2027, 7, 31));
        QCOMPARE(milestone.kind, MilestoneKind::Expiry);
        QVERIFY(!milestone.name.ja.isEmpty() && !milestone.name.en.isEmpty());
        QCOMPARE(m_data.table<Project>().rows().front().registrationExpiry, QDate(2027, 7, 31));
        QVERIFY(!hasRenewalGap({2027, 5, 1}));
        QVERIFY(hasRenewalGap({2027, 5, 2}));
        QVERIFY(days(*m_data.find(ismap().id), MilestoneProposal::What::RenewalDue, today).isEmpty());
        const auto coming = comingDays(m_data, {}, {2027, 5, 1});
        QCOMPARE(coming.size(), 1U); // the day of the project is that of the milestone
        QVERIFY(!coming.front().isPressing);
        QVERIFY(comingDays(m_data, {}, {2027, 5, 2}).front().isPressing);
    }

    void warningDays_areThoseOfTheProject()
    {
        Project changed = ismap();
        changed.parameters = {u"renewal_warn_days=30"_s};
        QCOMPARE(days(changed, MilestoneProposal::What::RenewalDue, {2026, 4, 1}),
            u"2027-07-31 from 2027-07-01"_s);
    }

    void nextIsmapPeriod_beginsWithoutAGap()
    {
        QCOMPARE(days(ismap(), MilestoneProposal::What::NextPeriod, {2026, 3, 1}), u"2026-04-01"_s);
        QCOMPARE(days(ismap(), MilestoneProposal::What::NextPeriod, {2026, 4, 2}), QString()); // is over
    }

    void leapDays_areMet()
    {
        Project leap = ismap();
        leap.periodEnd = {2026, 10, 31};
        QCOMPARE(
            days(leap, MilestoneProposal::What::RenewalDue, {2026, 4, 1}), u"2028-02-29 from 2027-12-01"_s);
    }

    void certificates_haveSurveillanceEveryYearAndEndAfterThree()
    {
        Project isms = project(u"isms_initial"_s, u"iso27001_2022"_s);
        isms.auditOn = {2025, 6, 10};
        const QDate today(2026, 11, 20);
        QCOMPARE(days(isms, MilestoneProposal::What::Surveillance, today), u"2027-06-10"_s);
        QCOMPARE(
            days(isms, MilestoneProposal::What::Recertification, today), u"2028-06-09 from 2028-03-11"_s);
        isms.scheme = u"isms_surveillance"_s; // renews no certificate
        QCOMPARE(days(isms, MilestoneProposal::What::Recertification, today), QString());
        isms.nextAuditPlannedOn = {2027, 5, 20}; // somebody has planned it
        QCOMPARE(days(isms, MilestoneProposal::What::Surveillance, today), QString());
    }

    void whatIsMissingOrUpsideDown_proposesNothing()
    {
        Project empty = ismap();
        empty.periodStart = {};
        empty.periodEnd = {};
        QVERIFY(proposals(empty, {2026, 4, 1}).empty());
        QVERIFY(proposals(project(u"isms_initial"_s, u"iso27001_2022"_s), {2026, 4, 1}).empty());
        QVERIFY(proposals(project(u"unknown"_s, u"own:level"_s), {2026, 4, 1}).empty());
        Project closed = ismap();
        closed.status = ProjectStatus::Closed;
        QVERIFY(proposals(closed, {2026, 4, 1}).empty());
    }
};

QTEST_GUILESS_MAIN(TestMilestoneProposals)
#include "tst_milestone_proposals.moc"
