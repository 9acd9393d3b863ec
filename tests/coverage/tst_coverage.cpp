#include "core/coverage/coverage.h"
#include "core/coverage/heat_map.h"
#include "tests/gaps/company.h"
#include "tests/sample/sample_dataset.h"

#include <QTest>

#include <set>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *stateNames[]{"outside", "not yet due", "waived", "none occurred", "covered", "late",
    "no evidence", "not planned", "missing"};
static_assert(std::size(stateNames) == coverageStates);

QString text(CoverageState state)
{
    return QString::fromLatin1(stateNames[static_cast<std::size_t>(state)]);
}

/// "2026-Q1 covered, 2026-Q2 late batched"
QString text(const std::vector<RibbonSegment> &segments)
{
    QStringList all;
    for (const RibbonSegment &segment : segments)
        all << segment.label + u' ' + text(segment.state) + (segment.isBatched ? u" batched"_s : QString());
    return all.join(u", "_s);
}

/// What the ribbon of the quarterly control of a company says.
struct Case {
    Case() = default;
    explicit Case(void (*change)(Company &)) { change(company); }

    Coverage coverage()
    {
        data = company.dataset();
        const WorkspaceIndex workspace(data, company.today);
        const ProjectIndex index(workspace, *data.find(company.project.id));
        const Coverage made = coverageOf(index);
        for (const ControlRibbon &each : made.ribbons) {
            if (each.control == company.control.id)
                ribbon = each;
        }
        return made;
    }

    Company company;
    Dataset data;
    ControlRibbon ribbon;
};

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOccurrence_hasAState_data();
    void everyOccurrence_hasAState();
    void done_isCountedAgainstWhatIsDue();
    void segments_keepTheirWindowAlsoWhereItIsUpsideDown();
    void evidence_liesOverTheRibbon_data();
    void evidence_liesOverTheRibbon();
    void evidenceNotInHand_isNotShown();
    void aPointInTime_showsItsDayAndTheYearBefore();
    void anAuditWithoutDates_isUnknownButShowsWhatThereIs();
    void controlsOutOfScope_haveNoRibbon();
    void aChangedCadence_asksForNothingTwice();
    void theHeatMap_countsWhereWindowsEnd();
    void theYearView_showsWhatLiesOutside();
    void theSample_saysWhatTheRulesSay();
};

void TestCoverage::everyOccurrence_hasAState_data()
{
    using Change = void (*)(Company &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const char *expected, Change change) {
        QTest::addRow("%s", fact) << change << QString::fromUtf8(expected);
    };
    row("in order", "2026-Q1 covered, 2026-Q2 covered, 2026-Q3 covered, 2026-Q4 not yet due",
        [](Company &) { });
    row("late by a day more than the tolerance",
        "2026-Q1 late, 2026-Q2 covered, 2026-Q3 covered, 2026-Q4 not yet due",
        [](Company &c) { c.quarters[0].performedOn = {2026, 4, 6}; });
    row("on the last day of the tolerance",
        "2026-Q1 covered, 2026-Q2 covered, 2026-Q3 covered, 2026-Q4 not yet due",
        [](Company &c) { c.quarters[0].performedOn = {2026, 4, 5}; });
    row("within the tolerance of its cadence",
        "2026-Q1 covered, 2026-Q2 covered, 2026-Q3 covered, 2026-Q4 not yet due", [](Company &c) {
            c.quarterly.toleranceDays = 20;
            c.quarters[0].performedOn = {2026, 4, 20};
        });
    row("due later than its window ends",
        "2026-Q1 covered, 2026-Q2 covered, 2026-Q3 covered, 2026-Q4 not yet due", [](Company &c) {
            c.quarters[0].dueOn = {2026, 4, 15};
            c.quarters[0].performedOn = {2026, 4, 20};
        });
    row("said to be late, without a day",
        "2026-Q1 late, 2026-Q2 covered, 2026-Q3 covered, 2026-Q4 not yet due", [](Company &c) {
            c.quarters[0].status = InstanceStatus::DoneLate;
            c.quarters[0].performedOn = {};
        });
    row("not performed", "2026-Q1 covered, 2026-Q2 covered, 2026-Q3 missing, 2026-Q4 not yet due",
        [](Company &c) { c.quarters[2].status = InstanceStatus::Scheduled; });
    row("said to be missed, its window still open",
        "2026-Q1 covered, 2026-Q2 covered, 2026-Q3 covered, 2026-Q4 not yet due",
        [](Company &c) { c.quarters[3].status = InstanceStatus::Missed; });
    row("no evidence", "2026-Q1 covered, 2026-Q2 no evidence, 2026-Q3 covered, 2026-Q4 not yet due",
        [](Company &c) { c.quarters[1].evidence.clear(); });
    row("waived", "2026-Q1 covered, 2026-Q2 waived, 2026-Q3 waived, 2026-Q4 not yet due", [](Company &c) {
        c.quarters[1].status = InstanceStatus::Waived;
        c.quarters[2].status = InstanceStatus::NotApplicable;
    });
    row("no occasion", "2026-Q1 covered, 2026-Q2 none occurred, 2026-Q3 covered, 2026-Q4 not yet due",
        [](Company &c) { c.quarters[1].status = InstanceStatus::ZeroOccurrence; });
    row("two on one day",
        "2026-Q1 covered, 2026-Q2 covered batched, 2026-Q3 covered batched, 2026-Q4 not yet due",
        [](Company &c) {
            c.quarters[2].performedOn = {2026, 7, 3};
            c.quarters[1].performedOn = {2026, 7, 3};
        });
    row("one was never planned", "2026-Q1 covered, 2026-Q2 not planned, 2026-Q3 covered, 2026-Q4 not yet due",
        [](Company &c) { c.quarters.erase(c.quarters.begin() + 1); });
    row("the control began in the second quarter", "2026-Q2 covered, 2026-Q3 covered, 2026-Q4 not yet due",
        [](Company &c) {
            c.quarters.erase(c.quarters.begin());
            c.control.effectiveFrom = {2026, 2, 10};
        });
    row("of the year before", "2026-Q1 outside, 2026-Q2 covered, 2026-Q3 covered, 2026-Q4 not yet due",
        [](Company &c) { c.project.periodStart = {2026, 4, 1}; });
}

void TestCoverage::everyOccurrence_hasAState()
{
    using Change = void (*)(Company &);
    QFETCH(Change, change);
    Case one(change);
    one.coverage();
    QTEST(text(one.ribbon.segments), "expected");
}

void TestCoverage::done_isCountedAgainstWhatIsDue()
{
    Case one([](Company &c) { c.quarters[1].status = InstanceStatus::Scheduled; });
    one.coverage();
    QCOMPARE(one.ribbon.done, 2);
    QCOMPARE(one.ribbon.due, 3);
    QCOMPARE(one.ribbon.worst, CoverageState::Missing);
}

void TestCoverage::segments_keepTheirWindowAlsoWhereItIsUpsideDown()
{
    Case one([](Company &c) {
        std::swap(c.quarters[0].windowStart, c.quarters[0].windowEnd);
        c.quarters[1].windowStart = {};
        c.quarters[2].windowStart = c.quarters[2].windowEnd = c.quarters[2].dueOn = {};
        c.quarters[3].windowStart = c.quarters[3].windowEnd = c.quarters[3].dueOn = {};
    });
    one.coverage();
    QCOMPARE(one.ribbon.segments.size(), 3U); // Q4 has no day at all
    for (const RibbonSegment &segment : one.ribbon.segments)
        QVERIFY(segment.window.isValid());
    QCOMPARE(one.ribbon.segments[0].window, (Period{{2026, 1, 1}, {2026, 1, 1}}));
    QCOMPARE(one.ribbon.segments[1].window, (Period{{2026, 6, 30}, {2026, 6, 30}}));
    QCOMPARE(one.ribbon.segments[2].window.to, one.company.quarters[2].performedOn);
}

void TestCoverage::evidence_liesOverTheRibbon_data()
{
    QTest::addColumn<Period>("covers");
    QTest::addColumn<QDate>("captured");
    QTest::addColumn<QString>("expected");
    QTest::addRow("a span") << Period{{2026, 1, 1}, {2026, 3, 31}} << QDate(2026, 4, 2)
                            << u"2026-01-01..2026-03-31 inside"_s;
    QTest::addRow("a moment") << Period{} << QDate(2026, 4, 2) << u"2026-04-02..2026-04-02 inside point"_s;
    QTest::addRow("only a begin") << Period{{2026, 3, 1}, {}} << QDate()
                                  << u"2026-03-01..2026-03-01 inside point"_s;
    QTest::addRow("only an end") << Period{{}, {2026, 3, 1}} << QDate(2026, 4, 2)
                                 << u"2026-03-01..2026-03-01 inside point"_s;
    QTest::addRow("across the new year")
        << Period{{2025, 12, 1}, {2026, 2, 28}} << QDate(2026, 3, 1) << u"2025-12-01..2026-02-28 across"_s;
    QTest::addRow("the year before") << Period{{2025, 1, 1}, {2025, 12, 31}} << QDate(2026, 1, 5)
                                     << u"2025-01-01..2025-12-31 outside"_s;
    QTest::addRow("upside down") << Period{{2026, 5, 1}, {2026, 4, 1}} << QDate(2026, 5, 2) << QString();
    QTest::addRow("no day") << Period{} << QDate() << QString();
}

void TestCoverage::evidence_liesOverTheRibbon()
{
    QFETCH(Period, covers);
    QFETCH(QDate, captured);
    Case one;
    one.company.operating.coversFrom = covers.from;
    one.company.operating.coversTo = covers.to;
    one.company.operating.capturedAt = captured.isValid() ? QDateTime(captured, {10, 0}) : QDateTime();
    one.coverage();
    QStringList found;
    for (const EvidenceBar &bar : one.ribbon.evidence) {
        if (bar.evidence != one.company.operating.id)
            continue;
        const QString reach = bar.reach == EvidenceReach::Inside ? u"inside"_s
            : bar.reach == EvidenceReach::Across                 ? u"across"_s
                                                                 : u"outside"_s;
        found << u"%1..%2 %3%4"_s.arg(bar.covers.from.toString(Qt::ISODate),
            bar.covers.to.toString(Qt::ISODate), reach, bar.isPoint() ? u" point"_s : QString());
    }
    QTEST(found.join(u';'), "expected");
}

void TestCoverage::evidenceNotInHand_isNotShown()
{
    Case one([](Company &c) { c.operating.status = EvidenceStatus::Withdrawn; });
    one.coverage();
    QVERIFY(std::ranges::none_of(one.ribbon.evidence,
        [&](const EvidenceBar &bar) { return bar.evidence == one.company.operating.id; }));
}

void TestCoverage::aPointInTime_showsItsDayAndTheYearBefore()
{
    Case one([](Company &c) {
        c.project.periodKind = PeriodKind::PointInTime;
        c.project.asOfDate = {2026, 10, 31};
        c.project.periodStart = c.project.periodEnd = {};
    });
    const Coverage coverage = one.coverage();
    QCOMPARE(coverage.asOf, QDate(2026, 10, 31));
    QCOMPARE(coverage.span, (Period{{2025, 11, 1}, {2026, 10, 31}}));
    QVERIFY(!one.ribbon.evidence.empty());
    one.company.project.asOfDate = {2028, 2, 29};
    QCOMPARE(one.coverage().span, (Period{{2027, 3, 1}, {2028, 2, 29}}));
    one.company.project.asOfDate = {};
    QVERIFY(!one.coverage().isKnown());
}

void TestCoverage::anAuditWithoutDates_isUnknownButShowsWhatThereIs()
{
    Case one([](Company &c) { std::swap(c.project.periodStart, c.project.periodEnd); });
    const Coverage coverage = one.coverage();
    QVERIFY(!coverage.isKnown());
    QCOMPARE(text(one.ribbon.segments),
        u"2026-Q1 covered, 2026-Q2 covered, 2026-Q3 covered, 2026-Q4 not yet due"_s);
    QVERIFY(heatMap(coverage, coverage.span).rows.empty());
}

void TestCoverage::controlsOutOfScope_haveNoRibbon()
{
    Case one([](Company &c) { c.control.inScope = Flag::No; });
    for (const ControlRibbon &ribbon : one.coverage().ribbons)
        QVERIFY(ribbon.control != one.company.control.id);
}

void TestCoverage::aChangedCadence_asksForNothingTwice()
{
    Case one; // quarters were planned although it was monthly until May
    ControlChange change = made<ControlChange>(u"CC-1"_s);
    change.control = one.company.control.id;
    change.changedOn = {2026, 5, 11};
    change.field = u"frequency"_s;
    change.before = both(u"monthly"_s);
    one.company.more.table<ControlChange>().put(change);
    one.coverage();
    QCOMPARE(text(one.ribbon.segments),
        u"2026-Q1 covered, 2026-Q2 covered, 2026-Q3 covered, 2026-Q4 not yet due"_s);
    one.company.quarters.erase(one.company.quarters.begin());
    one.coverage();
    QCOMPARE(text(one.ribbon.segments),
        u"2026-01 not planned, 2026-02 not planned, 2026-03 not planned, 2026-Q2 covered, 2026-Q3 covered, "
        "2026-Q4 not yet due"_s);
}

void TestCoverage::theHeatMap_countsWhereWindowsEnd()
{
    Case one([](Company &c) {
        c.quarters[1].evidence.clear();
        ControlInstance june = c.quarters[1];
        june.ref = u"I-June"_s;
        june.id = made<ControlInstance>(june.ref).id;
        june.windowStart = {2026, 6, 1};
        june.status = InstanceStatus::Scheduled;
        c.quarters.push_back(june);
    });
    const Coverage coverage = one.coverage();
    const HeatMap map = heatMap(coverage, coverage.span);
    QCOMPARE(map.months.size(), 12U);
    QCOMPARE(map.months.front(), QDate(2026, 1, 1));
    QCOMPARE(map.rows.size(), coverage.ribbons.size());
    const auto row = std::ranges::find(map.rows, one.company.control.id, &HeatMapRow::control);
    QCOMPARE(row->cells[2], (MonthCell{CoverageState::Covered, 1, 1, false}));
    QCOMPARE(row->cells[5].worst, CoverageState::Missing);
    QCOMPARE(row->cells[5].count, 2);
    QCOMPARE(row->cells[5].done, 1);
    QCOMPARE(row->cells[6].count, 0);
    QCOMPARE(row->worst, CoverageState::Missing);
}

void TestCoverage::theYearView_showsWhatLiesOutside()
{
    Case one([](Company &c) { c.project.periodStart = {2026, 4, 1}; });
    const Coverage coverage = one.coverage();
    const HeatMap year = heatMap(coverage, yearOf({2026, 5, 5}, 1));
    const auto row = std::ranges::find(year.rows, one.company.control.id, &HeatMapRow::control);
    QCOMPARE(row->cells[2].worst, CoverageState::OutsidePeriod);
    QCOMPARE(row->cells[2].count, 1);
    QCOMPARE(yearOf({2027, 3, 31}, 4), (Period{{2026, 4, 1}, {2027, 3, 31}}));
    QCOMPARE(yearOf({2026, 4, 1}, 4), (Period{{2026, 4, 1}, {2027, 3, 31}}));
    QVERIFY(!yearOf({}, 4).isValid());
    QCOMPARE(heatMap(coverage, {{1900, 1, 1}, {2200, 1, 1}}).months.size(), 120U);
}

/// Each state of a segment is a gap of the rule for it, and the other way round.
void TestCoverage::theSample_saysWhatTheRulesSay()
{
    const Result<Dataset> data = sampleDataset();
    QVERIFY(data);
    const QDate today(2026, 11, 20);
    const WorkspaceIndex workspace(*data, today);
    int segments = 0;
    for (const Project *project : workspace.openProjects) {
        const ProjectIndex index(workspace, *project);
        std::set<QString> shown, found;
        for (const ControlRibbon &ribbon : coverageOf(index).ribbons) {
            const QString control = data->refOf(Kind::Control, ribbon.control.uuid);
            for (const RibbonSegment &segment : ribbon.segments) {
                ++segments;
                const QString instance = data->refOf(Kind::ControlInstance, segment.instance.uuid);
                if (segment.state == CoverageState::Missing)
                    shown.insert("PER-01 "_L1 + instance);
                if (segment.state == CoverageState::Late)
                    shown.insert("PER-02 "_L1 + instance);
                if (segment.isBatched)
                    shown.insert("PER-03 "_L1 + control);
                if (segment.state == CoverageState::NoEvidence)
                    shown.insert("PER-04 "_L1 + instance);
                if (segment.state == CoverageState::NotPlanned)
                    shown.insert("PER-07 "_L1 + control);
            }
        }
        const GapOptions options{.project = project->id,
            .rules = {u"PER-01"_s, u"PER-02"_s, u"PER-03"_s, u"PER-04"_s, u"PER-07"_s}};
        for (const Gap &gap : evaluateGaps(*data, today, options).gaps)
            found.insert(gap.rule + u' ' + gap.subjectRef);
        QVERIFY(!found.empty());
        QCOMPARE(QStringList(shown.begin(), shown.end()).join(u'\n'),
            QStringList(found.begin(), found.end()).join(u'\n'));
    }
    QVERIFY(segments > 300);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
